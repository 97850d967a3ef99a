// What a rule that isn't stored yet would make of the log: how many of its activities would count, what the rest lack, and
// what a change of the rule leaves behind.
import type { Book } from "../../book/book";
import type { PromiseRule } from "../../book/promise-rule";
import type { PlainDate } from "../../calendar/plain-date";
import { judge } from "../judge";
import type { Judgement, UnresolvedReason } from "../judgement";
import { relatedTo } from "../row-outcomes";
import { commitmentOf } from "./rule-target";

export interface RuleEffect {
  /** Activities of the promise's types. */
  readonly related: number;
  readonly counted: number;
  /** Activities that would count if a field were filled in, by what is missing. */
  readonly unresolved: ReadonlyMap<UnresolvedReason, number>;
}

type Log = Pick<Book, "activities" | "settings">;

function judgedBy(rule: PromiseRule, { activities, settings }: Log, asOf: PlainDate, id: string): Judgement | null {
  const commitment = commitmentOf(rule, id, settings.period);
  return commitment === null ? null : judge(commitment, activities, [], settings, asOf);
}

/**
 * Null where the rule has no period, and where the log has no row for it.
 *
 * @param id The promise's, so that rows that tick it are among its own; empty for one that has none yet.
 */
export function ruleEffect(rule: PromiseRule, log: Log, asOf: PlainDate, id = ""): RuleEffect | null {
  const judgement = judgedBy(rule, log, asOf, id);
  if (judgement === null) return null;
  const { rows } = judgement;
  const unresolved = new Map<UnresolvedReason, number>();
  for (const { reasons } of rows.unresolved)
    for (const reason of reasons) unresolved.set(reason, (unresolved.get(reason) ?? 0) + 1);
  const counted = rows.counted.length;
  const related =
    counted + rows.unresolved.length + rows.nearMisses.length + rows.booked.length + rows.cancelled.length;
  return related === 0 ? null : { related, counted, unresolved };
}

/** What a change of a promise's rule does to what has been logged for it. */
export interface ChangeEffect {
  /** Activities that count by the rule as it stands, and by the changed one. */
  readonly before: number;
  readonly after: number;
  /** Activities that belonged to the promise and no longer would, by their type: the most usual first. */
  readonly left: readonly { readonly type: string; readonly rows: number }[];
}

/** Null where the change moves no activity, and where one of the rules has no period. */
export function changeEffect(
  [before, after]: readonly [PromiseRule, PromiseRule],
  log: Log,
  asOf: PlainDate,
  id: string,
): ChangeEffect | null {
  const own = judgedBy(before, log, asOf, id);
  const next = judgedBy(after, log, asOf, id);
  if (own === null || next === null) return null;
  const kept = new Set(relatedTo(next.commitment, log.activities));
  const left = new Map<string, number>();
  for (const row of relatedTo(own.commitment, log.activities))
    if (!kept.has(row) && row.state !== "Struken") left.set(row.type, (left.get(row.type) ?? 0) + 1);
  const [counted, countedAfter] = [own.rows.counted.length, next.rows.counted.length];
  if (counted === countedAfter && left.size === 0) return null;
  const types = [...left].map(([type, rows]) => ({ type, rows })).sort((one, other) => other.rows - one.rows);
  return { before: counted, after: countedAfter, left: types };
}
