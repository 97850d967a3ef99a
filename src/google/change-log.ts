// The tab Ändringslogg, which is only ever added to.
import type { Marks } from "../application/records";
import type { Reply } from "../contract/reply";
import type { Change } from "../domain/change";
import { CELL_LIMIT } from "../domain/limits";
import type { EntryOf } from "../workbook/column";
import { CHANGE_LOG } from "../workbook/schema";
import { type Appending, append, appendTo } from "./append-rows";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Room for the apostrophe that keeps the text text. */
const LONGEST = CELL_LIMIT - 1;

function linesOf(changes: readonly Change[], { by, at }: Marks): EntryOf<typeof CHANGE_LOG>[] {
  return changes.map(({ before, after, ...place }) => ({
    ...place,
    before: before.slice(0, LONGEST),
    after: after.slice(0, LONGEST),
    by,
    time: at,
  }));
}

/** A place for the lines, before what they tell of is done. */
export function placeForChanges(spreadsheet: Spreadsheet, changes: readonly Change[], marks: Marks): Reply<Appending> {
  return appendTo(spreadsheet, CHANGE_LOG, linesOf(changes, marks));
}

/** Of what has been done already. A tab whose headers people have changed takes no lines, and fails. */
export function logChanges(spreadsheet: Spreadsheet, changes: readonly Change[], marks: Marks): Reply<null> {
  return append(spreadsheet, CHANGE_LOG, linesOf(changes, marks));
}
