// How a promise was changed after its period had begun: what somebody reading the result must know of the rule.
import type { Commitment } from "../book/commitment";
import type { RuleEdit } from "../book/rule-edit";
import { foldOf } from "../book/words";
import type { PlainDate } from "../calendar/plain-date";

/**
 * The promise's changes from the first day of its period to the as-of date, by day and with one for a field and day: a
 * slip that was put right at once is none. To fill in what was empty is no change of what was promised.
 *
 * @param edits Of all promises, in the order they were made.
 */
export function ruleEditsOf({ id, period }: Commitment, edits: readonly RuleEdit[], asOf: PlainDate): RuleEdit[] {
  const days = new Map<string, RuleEdit>();
  const last = new Map<RuleEdit["field"], string>();
  for (const edit of edits) {
    if (foldOf(edit.commitment) !== foldOf(id)) continue;
    const before = edit.before || last.get(edit.field) || "";
    if (edit.after !== "") last.set(edit.field, edit.after);
    else if (before !== "") last.set(edit.field, before);
    if (edit.day < period.from || edit.day > asOf) continue;
    const key = `${edit.day} ${edit.field}`;
    const made = days.get(key);
    days.set(key, { ...edit, before: made ? made.before : before });
  }
  const isChange = ({ before, after }: RuleEdit) => before !== "" && foldOf(before) !== foldOf(after);
  return [...days.values()].filter(isChange).sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
