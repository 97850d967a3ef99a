// What came along to the new period and what didn't, a line each.
import type { Period } from "../../domain/calendar/periods";
import type { NextPeriodWords } from "../sv/dialogs/next-period";

/** What there is to tell of a new period's workbook. */
export interface NextPeriodTold {
  readonly period: Period;
  readonly promises: number;
  readonly actions: number;
  readonly activities: number;
  readonly outcomes: readonly unknown[];
  readonly running: readonly string[];
}

export function nextPeriodLines(
  words: NextPeriodWords,
  { period, promises, actions, activities, outcomes, running }: NextPeriodTold,
  { file, old, ownTabs }: { readonly file: string; readonly old: string; readonly ownTabs: readonly string[] },
): string[] {
  return [
    words.made(file, period.from, period.to),
    words.along(promises, actions),
    ...(activities > 0 ? [words.activities(activities)] : []),
    words.left(old),
    words.outcomes(outcomes.length),
    ...(running.length > 0 ? [words.running(running.join(", "))] : []),
    ...(ownTabs.length > 0 ? [words.ownTabs(ownTabs.join(", "))] : []),
    words.lookOver,
  ];
}
