// An ID for each row of a list, made of what the row itself says, so that it is known when the list is read in again.
import type { Activity } from "../book/activity";
import { contentId } from "../book/ids";
import { foldOf } from "../book/words";
import { addDays, type PlainDate } from "../calendar/plain-date";
import type { TextRow } from "./delimited-text";
import type { ColumnRole } from "./guess-columns";
import { type DateOrder, readListedDate } from "./list-dates";

interface DayRules {
  readonly today: PlainDate;
  readonly order: DateOrder | null;
}

/**
 * What a row itself says, whatever the dialog makes of it: its cells as words are compared, without those that are empty
 * at its end.
 */
function ownText({ cells, own = cells }: TextRow): string {
  const folded = own.map(foldOf);
  while (folded.length > 0 && folded[folded.length - 1] === "") folded.pop();
  return JSON.stringify(folded);
}

/** Longer than a year: what is read as another day after so long is told by the day on which it is read. */
const A_YEAR_ON = 400;

/** Whether a cell says a day only together with today: "i går", "4 mars". */
function saysDayByToday(cell: string, { today, order }: DayRules): boolean {
  const read = (on: PlainDate) => readListedDate(cell, on, order, "past").date;
  return read(today) !== read(addDays(today, A_YEAR_ON));
}

/** Counts how often each text has come before. */
function repeats(): (text: string) => number {
  const times = new Map<string, number>();
  return (text) => {
    const before = times.get(text) ?? 0;
    times.set(text, before + 1);
    return before;
  };
}

/** Makes the function that gives the rows their IDs, in the list's order. Rows that say the same have an ID each. */
export function rowIds(
  columns: readonly ColumnRole[],
  rules: DayRules,
): (row: TextRow, activity: Pick<Activity, "date"> | null) => string {
  const repeatsOf = repeats();
  return (row, activity) => {
    const dayTold = row.cells[columns.indexOf("date")] ?? "";
    const day = activity !== null && saysDayByToday(dayTold, rules) ? activity.date : "";
    const text = ownText(row) + day;
    return contentId("I", `${text}#${repeatsOf(text)}`);
  };
}
