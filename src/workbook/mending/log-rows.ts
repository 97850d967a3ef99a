// Where the log's rows stand, and how many of them a list of remarks takes.
import { numberOf, rowName } from "../cells/place-number";
import { OPEN_CONTEXT } from "../cells/read-cell";
import { findTab, type Tabs } from "../cells/tab";
import { issueList } from "../decode/issue-list";
import { openTable } from "../decode/table";
import { ACTIVITIES } from "../schema/tabs";

/** Row numbers by the row's ID, the header being 1. A row without one is known by its place. */
export function rowNumbers(tabs: Tabs): ReadonlyMap<string, number> {
  const { rows, read } = openTable(ACTIVITIES, findTab(tabs, ACTIVITIES), OPEN_CONTEXT, issueList());
  return new Map(rows.map((index) => [read.id(index) || rowName(index), numberOf(index)]));
}

/** More remarks than anybody goes through one by one; a whole list read in twice is some other thing to mend. */
const MOST_LISTED = 200;

/** The first of the rows; the last of those says how many there are beyond it. */
export function listed<Row>(rows: readonly Row[]): (Row & { readonly unlisted: number })[] {
  const shown = rows.slice(0, MOST_LISTED);
  return shown.map((row, at) => ({ ...row, unlisted: at === MOST_LISTED - 1 ? rows.length - MOST_LISTED : 0 }));
}
