// The fields of one promise, asked in plain words: how it is measured first, and only what that kind needs.
import { COMPARISONS, KINDS, type Kind } from "../../domain/book/commitment";
import type { PromiseRule } from "../../domain/book/promise-rule";
import { INTERVALS } from "../../domain/calendar/periods";
import type { PlainDate } from "../../domain/calendar/plain-date";
import type { RuleProblem } from "../../domain/propose/promise-draft";
import { TextField } from "../shared/components/text-field";
import { ConditionFields } from "./condition-fields";
import { ChoiceField, DayField, NumberField, WordsField } from "./typed-fields";
import { ALL_READ, type Unread, useStands } from "./unread-cells";
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
      <ConditionFields prefix={prefix} rule={rule} unread={unread} isCounted={isCounted} onChange={onChange} />
    </div>
  );
}
