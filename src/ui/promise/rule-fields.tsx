// The fields of one promise, asked in plain words: how it is measured first, and only what that kind needs.
import type { ComponentChildren } from "preact";
import { COMPARISONS, COUNTINGS, KINDS, type Kind, SPREADS } from "../../domain/book/commitment";
import type { PromiseRule } from "../../domain/book/promise-rule";
import { INTERVALS } from "../../domain/calendar/periods";
import type { PlainDate } from "../../domain/calendar/plain-date";
import { WEEKDAYS } from "../../domain/calendar/weekday";
import type { RuleProblem } from "../../domain/propose/promise-draft";
import { formatWeekday } from "../../i18n/format/dates";
import { FieldGroup } from "../shared/components/field";
import { TextField } from "../shared/components/text-field";
import { toggled } from "../shared/toggled";
import { ChoiceField, DayField, NumberField, WordsField } from "./typed-fields";
import { usePromiseWords, useProposalWords } from "./words";

export interface RuleFieldsProps {
  /** Comes before the ID of each field, where several promises are on the page. */
  readonly prefix: string;
  readonly rule: PromiseRule;
  readonly problems: readonly RuleProblem[];
  readonly today: PlainDate;
  /** What the cells of fields that can't be read say, by the field: each stands until the field is changed. */
  readonly unread?: Unread;
  onChange(change: Partial<PromiseRule>): void;
}

export type Unread = ReadonlyMap<keyof PromiseRule, string>;

const ALL_READ: Unread = new Map();

const WITH_INTERVAL: readonly Kind[] = ["Snitt", "Varje"];
const COUNTED: readonly Kind[] = ["Antal", "Snitt", "Varje"];

export function RuleFields(props: RuleFieldsProps) {
  const { prefix, rule, problems, unread = ALL_READ, onChange } = props;
  const { words } = usePromiseWords();
  const stands = useStands(unread);
  const { kinds, perUnit } = useProposalWords().words;
  const id = (field: keyof PromiseRule) => `${prefix}-${field}`;
  const problem = (...codes: RuleProblem[]) => {
    const found = codes.find((code) => problems.includes(code));
    return found === undefined ? undefined : words.problems[found];
  };
  const isCounted = COUNTED.includes(rule.kind);
  const isMeasured = rule.kind === "Mätvärde";
  return (
    <div class="rule-fields">
      <ChoiceField
        id={id("kind")}
        label={words.kind}
        hint={words.kindHints[rule.kind]}
        error={stands("kind")}
        options={KINDS}
        labels={kinds}
        value={unread.has("kind") ? null : rule.kind}
        {...(unread.has("kind") && { none: words.choose })}
        onChange={(kind) => kind && onChange({ kind })}
      />
      {(isCounted || isMeasured) && (
        <NumberField
          id={id("target")}
          label={isMeasured ? words.targetValue : words.target}
          error={stands("target") ?? problem("targetInvalid", "targetMissing")}
          typed={unread.get("target")}
          value={rule.target}
          onChange={(target) => onChange({ target })}
        />
      )}
      {WITH_INTERVAL.includes(rule.kind) && (
        <ChoiceField
          id={id("interval")}
          label={words.interval}
          error={stands("interval") ?? problem("intervalMissing")}
          options={INTERVALS}
          labels={perUnit}
          value={rule.interval}
          none={words.choose}
          onChange={(interval) => onChange({ interval })}
        />
      )}
      {isMeasured && (
        <>
          <TextField
            id={id("measure")}
            label={words.measure}
            hint={words.measureHint}
            error={problem("measureMissing")}
            value={rule.measure}
            onChange={(measure) => onChange({ measure })}
          />
          <ChoiceField
            id={id("comparison")}
            label={words.comparison}
            error={stands("comparison")}
            options={COMPARISONS}
            labels={words.comparisons}
            value={rule.comparison ?? "Minst"}
            onChange={(comparison) => onChange({ comparison })}
          />
        </>
      )}
      <WordsField
        id={id("activityTypes")}
        label={words.activityTypes}
        hint={words.activityTypesHint}
        value={rule.activityTypes}
        onChange={(activityTypes) => onChange({ activityTypes })}
      />
      <WordsField
        id={id("requiredParties")}
        label={words.requiredParties}
        hint={words.requiredPartiesHint}
        value={rule.requiredParties}
        onChange={(requiredParties) => onChange({ requiredParties })}
      />
      <TextField id={id("owner")} label={words.owner} value={rule.owner} onChange={(owner) => onChange({ owner })} />
      <DayField
        id={id("from")}
        label={words.from}
        hint={words.ownDaysHint}
        error={stands("from")}
        typed={unread.get("from")}
        today={props.today}
        value={rule.from}
        onChange={(from) => onChange({ from })}
      />
      <DayField
        id={id("to")}
        label={words.to}
        error={stands("to") ?? problem("endBeforeStart")}
        typed={unread.get("to")}
        today={props.today}
        value={rule.to}
        onChange={(to) => onChange({ to })}
      />
      <Conditions {...props} isCounted={isCounted} />
    </div>
  );
}

/** The line under a field whose cell can't be read. */
function useStands(unread: Unread) {
  const { words } = usePromiseWords();
  return (field: keyof PromiseRule) => {
    const said = unread.get(field);
    return said === undefined ? undefined : words.stands(said);
  };
}

/** What fewer promises have: closed unless the promise has any of it. */
function Conditions(props: RuleFieldsProps & { readonly isCounted: boolean }) {
  const { prefix, rule, unread = ALL_READ, onChange, isCounted } = props;
  const { words, language } = usePromiseWords();
  const stands = useStands(unread);
  const id = (field: keyof PromiseRule) => `${prefix}-${field}`;
  return (
    <Disclosed
      label={words.more}
      isOpen={
        [...rule.placeTypes, ...rule.places, ...rule.audiences, ...rule.weekdays].length > 0 ||
        rule.requirement !== "" ||
        rule.unit !== "" ||
        rule.counts !== null ||
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
