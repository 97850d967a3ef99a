// Of what several municipalities have said of themselves on different days, what is to be shown.
import { addMonths } from "date-fns/addMonths";
import { foldOf } from "../book/words";
import { dateOf, type PlainDate, plainDateOf } from "../calendar/plain-date";
import type { AreaMember } from "./area-member";

/** What a municipality said on a day. */
export interface Told {
  readonly asOf: PlainDate;
  readonly member: Pick<AreaMember, "municipality" | "period">;
}

/** One municipality's word of one period. */
export const keyOfTold = ({ member: { municipality, period } }: Told): string =>
  [foldOf(municipality), period?.from ?? "", period?.to ?? ""].join(" ");

/** The latest of each municipality and period; of two from one day the one that was taken in last. */
export function latestStatuses<T extends Told>(kept: readonly T[]): T[] {
  const latest = new Map<string, T>();
  for (const told of kept) {
    const before = latest.get(keyOfTold(told));
    if (before === undefined || before.asOf <= told.asOf) latest.set(keyOfTold(told), told);
  }
  return [...latest.values()];
}

/** Whether what was said is older than a month, while there was more to say: a period that was over stays as it was. */
export function isOutdated({ asOf, member: { period } }: Told, today: PlainDate): boolean {
  if (period !== null && asOf > period.to) return false;
  return asOf < plainDateOf(addMonths(dateOf(today), -1));
}
