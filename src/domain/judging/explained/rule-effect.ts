// What a rule that isn't stored yet would make of the log: how many of its activities would count, and what the rest lack.
import type { Book } from "../../book/book";
import type { PromiseRule } from "../../book/promise-rule";
import type { PlainDate } from "../../calendar/plain-date";
import { judge } from "../judge";
import type { UnresolvedReason } from "../judgement";
import { commitmentOf } from "./rule-target";

export interface RuleEffect {
  /** Activities of the promise's types. */
  readonly related: number;
  readonly counted: number;
  /** Activities that would count if a field were filled in, by what is missing. */
  readonly unresolved: ReadonlyMap<UnresolvedReason, number>;
}

/** Null where the rule has no period or asks for no type of activity, and where the log has none of them. */
export function ruleEffect(
  rule: PromiseRule,
  { activities, settings }: Pick<Book, "activities" | "settings">,
  asOf: PlainDate,
): RuleEffect | null {
  const commitment = commitmentOf(rule, "", settings.period);
  if (commitment === null || rule.activityTypes.length === 0) return null;
  const { rows } = judge(commitment, activities, [], settings, asOf);
  const unresolved = new Map<UnresolvedReason, number>();
  for (const { reasons } of rows.unresolved)
    for (const reason of reasons) unresolved.set(reason, (unresolved.get(reason) ?? 0) + 1);
  const counted = rows.counted.length;
  const related =
    counted + rows.unresolved.length + rows.nearMisses.length + rows.booked.length + rows.cancelled.length;
  return related === 0 ? null : { related, counted, unresolved };
}
