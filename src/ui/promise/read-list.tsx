// What was read of a promise, field by field, with the words that each rests on.
import type { PromiseDraft } from "../../domain/propose/promise-draft";
import { MARKED_FIELDS, type MarkedField } from "../../domain/propose/text-marks";
import { formatWeekday } from "../../i18n/format/dates";
import { formatNumber } from "../../i18n/format/figures";
import { useGuideWords, usePromiseWords, useProposalWords } from "./words";

interface ReadListProps {
  readonly draft: PromiseDraft;
  /** The text that was pasted. */
  readonly source: string;
}

/** A field in words; empty where it says nothing. */
function useFieldText({ rule }: PromiseDraft): (field: MarkedField) => string {
  const { language } = usePromiseWords();
  const { kinds, perUnit } = useProposalWords().words;
  return (field) => {
    if (field === "kind") return kinds[rule.kind];
    if (field === "target") return rule.target === null ? "" : formatNumber(rule.target, language);
    if (field === "interval") return rule.interval === null ? "" : perUnit[rule.interval];
    if (field === "weekdays") return rule.weekdays.map((day) => formatWeekday(day, language)).join(", ");
    if (field === "parties") return "";
    const value = rule[field];
    return typeof value === "string" ? value : (value ?? []).join(", ");
  };
}

export function ReadList({ draft, source }: ReadListProps) {
  const { words } = usePromiseWords();
  const guide = useGuideWords().words;
  const textOf = useFieldText(draft);
  const base = draft.ownText ?? source;
  const lines = MARKED_FIELDS.flatMap((field) => {
    const text = textOf(field);
    if (text === "") return [];
    const { span, sure } = draft.proposal[field];
    const isOwn = draft.changed.has(field as keyof typeof draft.rule);
    const rests = isOwn || span === null ? "" : base.slice(span.start, span.end).replace(/\s+/g, " ");
    return [{ field, text, rests, isAssumed: !isOwn && sure === "assumed" }];
  });
  return (
    <dl class="read-list" aria-label={guide.readLabel}>
      {lines.map(({ field, text, rests, isAssumed }) => (
        <div key={field}>
          <dt>{words.fields[field]}</dt>
          <dd>
            {text}
            {isAssumed && <span class="quiet-text"> ({words.assumed})</span>}
            {rests !== "" && rests.toLowerCase() !== text.toLowerCase() && (
              <span class="quiet-text"> {words.rests(rests)}</span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
