// What fewer promises have: where, for whom and how a row must be to count. Closed unless the promise has any of it.
import type { ComponentChildren } from "preact";
import { COUNTINGS, SPREADS } from "../../domain/book/commitment";
import type { PromiseRule } from "../../domain/book/promise-rule";
import { WEEKDAYS } from "../../domain/calendar/weekday";
import { formatWeekday } from "../../i18n/format/dates";
import { FieldGroup } from "../shared/components/field";
import { TextField } from "../shared/components/text-field";
import { toggled } from "../shared/toggled";
import { ChoiceField, WordsField } from "./typed-fields";
import { type Unread, useStands } from "./unread-cells";
import { usePromiseWords } from "./words";

interface ConditionFieldsProps {
  readonly prefix: string;
  readonly rule: PromiseRule;
  readonly unread: Unread;
  /** Whether the promise is of a kind that is counted in numbers. */
  readonly isCounted: boolean;
  onChange(change: Partial<PromiseRule>): void;
}

export function ConditionFields({ prefix, rule, unread, onChange, isCounted }: ConditionFieldsProps) {
  const { words, language } = usePromiseWords();
  const stands = useStands(unread);
  const id = (field: keyof PromiseRule) => `${prefix}-${field}`;
  return (
    <Disclosed
      label={words.more}
      isOpen={
        [...rule.placeTypes, ...rule.places, ...rule.performedBy, ...rule.audiences, ...rule.weekdays].length > 0 ||
        rule.requirement !== "" ||
        rule.unit !== "" ||
        rule.counts !== null ||
        rule.spread === "Var och en" ||
        (["spread", "weekdays", "counts"] as const).some((field) => unread.has(field))
      }
    >
      <WordsField
        id={id("placeTypes")}
        label={words.placeTypes}
        hint={words.placeTypesHint}
        value={rule.placeTypes}
        onChange={(placeTypes) => onChange({ placeTypes })}
      />
      <WordsField
        id={id("places")}
        label={words.places}
        hint={words.placesHint}
        error={isCounted && rule.spread === "Var och en" && rule.places.length < 2 ? words.placesAsked : undefined}
        value={rule.places}
        onChange={(places) => onChange({ places })}
      />
      {isCounted && (rule.places.length > 1 || unread.has("spread")) && (
        <ChoiceField
          id={id("spread")}
          label={words.spread}
          error={stands("spread")}
          options={SPREADS}
          labels={words.spreads}
          value={rule.spread ?? "Tillsammans"}
          onChange={(spread) => onChange({ spread })}
        />
      )}
      <WordsField
        id={id("performedBy")}
        label={words.performedBy}
        hint={words.performedByHint}
        value={rule.performedBy}
        onChange={(performedBy) => onChange({ performedBy })}
      />
      <WordsField
        id={id("audiences")}
        label={words.audiences}
        hint={words.audiencesHint}
        value={rule.audiences}
        onChange={(audiences) => onChange({ audiences })}
      />
      <TextField
        id={id("requirement")}
        label={words.requirement}
        hint={words.requirementHint}
        value={rule.requirement}
        onChange={(requirement) => onChange({ requirement })}
      />
      {isCounted && (
        <>
          <FieldGroup id={id("weekdays")} label={words.weekdays} error={stands("weekdays")}>
            <div class="checks">
              {WEEKDAYS.map((day) => (
                <label class="check" key={day}>
                  <input
                    type="checkbox"
                    checked={rule.weekdays.includes(day)}
                    onChange={() => {
                      const chosen = toggled(rule.weekdays, day);
                      onChange({ weekdays: WEEKDAYS.filter((one) => chosen.includes(one)) });
                    }}
                  />
                  {formatWeekday(day, language)}
                </label>
              ))}
            </div>
          </FieldGroup>
          <ChoiceField
            id={id("counts")}
            label={words.counts}
            error={stands("counts")}
            options={COUNTINGS}
            labels={words.countings}
            value={rule.counts ?? "Antal"}
            onChange={(counts) => onChange({ counts: counts === "Antal" ? null : counts })}
          />
          <TextField
            id={id("unit")}
            label={words.unit}
            hint={words.unitHint}
            value={rule.unit}
            onChange={(unit) => onChange({ unit })}
          />
        </>
      )}
    </Disclosed>
  );
}

/** Open from the start where it has something to show; the browser keeps what people do with it after that. */
function Disclosed({
  label,
  isOpen,
  children,
}: {
  readonly label: string;
  readonly isOpen: boolean;
  readonly children: ComponentChildren;
}) {
  return (
    <details class="conditions" open={isOpen}>
      <summary>{label}</summary>
      <div class="rule-fields">{children}</div>
    </details>
  );
}
