// Finds rows of the log whose day lies neither in the workbook's period nor in any promise's: they count for none. A day
// without a year, typed in a workbook of another year, becomes one of this year's.
import type { Book } from "../../domain/book/book";
import { contains, type Period } from "../../domain/calendar/periods";
import {
  daysBetween,
  type PlainDate,
  parsePlainDate,
  partsOf,
  plainDateOfParts,
} from "../../domain/calendar/plain-date";
import type { Finding, Mend } from "../../domain/checks/findings";
import { numberOf } from "../cells/place-number";
import { findTab, type Tabs } from "../cells/tab";
import { ACTIVITIES } from "../schema/tabs";
import { listed, rowNumbers } from "./log-rows";

type Outside = Extract<Finding, { readonly kind: "outsidePeriod" }>;

function periodsOf({ settings, commitments }: Pick<Book, "settings" | "commitments">): Period[] {
  return [...(settings.period ? [settings.period] : []), ...commitments.map(({ period }) => period)];
}

/** The first of them, in their order; none where the workbook has no period. */
export function findOutsidePeriod(tabs: Tabs, book: Pick<Book, "activities" | "settings" | "commitments">): Outside[] {
  const [first, ...more] = periodsOf(book);
  if (first === undefined) return [];
  // Most promises have the workbook's own period, which is asked first.
  const outside = book.activities.filter(
    ({ date }) => !contains(first, date) && !more.some((period) => contains(period, date)),
  );
  if (outside.length === 0) return [];
  const numbers = rowNumbers(tabs);
  const { header: column } = ACTIVITIES.columns.date;
  return listed(outside).map(({ id, date, unlisted }): Outside => {
    return { kind: "outsidePeriod", tab: ACTIVITIES.name, row: numbers.get(id) ?? 1, column, value: date, unlisted };
  });
}

/** The same day of the period's year; of several years the nearest. Null where the period has no such day. */
function sameDayIn(period: Period, day: PlainDate): PlainDate | null {
  const [from, to] = [partsOf(period.from).year, partsOf(period.to).year];
  const years = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  const days = years.flatMap((year) => plainDateOfParts({ ...partsOf(day), year }) ?? []);
  const far = (other: PlainDate) => Math.abs(daysBetween(day, other));
  const [nearest = null] = days.filter((other) => contains(period, other)).sort((a, b) => far(a) - far(b));
  return nearest;
}

/** Offers each row the same day of the workbook's period. */
export function daysInPeriod(found: readonly Outside[], tabs: Tabs, { settings: { period } }: Book): Mend[] {
  const tab = findTab(tabs, ACTIVITIES);
  if (!tab || period === null) return [];
  return found.flatMap(({ row, column: header, value: before }): Mend[] => {
    const day = parsePlainDate(before);
    const after = day && sameDayIn(period, day);
    if (!after) return [];
    const id = JSON.stringify(["dayInPeriod", tab.name, row, before, after]);
    return [{ id, kind: "dayInPeriod", tab: tab.name, row, column: numberOf(tab.columns.date), header, before, after }];
  });
}
