// The tab Ändringslogg, which is only ever added to.
import type { Marks } from "../../application/row-logs";
import type { Reply } from "../../contract/reply";
import type { Change } from "../../domain/book/change";
import { KEPT_LIMIT } from "../../domain/book/limits";
import type { EntryOf } from "../../workbook/schema/column";
import { CHANGE_LOG } from "../../workbook/schema/tabs";
import { type Appending, append, appendTo } from "../cells/append-rows";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Room for the apostrophe that keeps the text text. */
const LONGEST = KEPT_LIMIT - 1;

/** The text in pieces that each have room in a cell; no sign is cut in two. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (let from = 0; from < text.length; ) {
    const isCutInTwo = /[\ud800-\udbff]/.test(text.charAt(from + LONGEST - 1));
    const to = from + LONGEST - (isCutInTwo ? 1 : 0);
    pieces.push(text.slice(from, to));
    from = to;
  }
  return pieces;
}

/** One line for each change; a text that is too long for a cell goes on in the next line. */
function linesOf(changes: readonly Change[], { by, at }: Marks): EntryOf<typeof CHANGE_LOG>[] {
  return changes.flatMap(({ before, after, ...place }) => {
    const [was, is] = [piecesOf(before), piecesOf(after)];
    return Array.from({ length: Math.max(was.length, is.length, 1) }, (_, piece) => ({
      ...place,
      before: was[piece] ?? "",
      after: is[piece] ?? "",
      by,
      time: at,
    }));
  });
}

/** A place for the lines, before what they tell of is done. */
export function placeForChanges(spreadsheet: Spreadsheet, changes: readonly Change[], marks: Marks): Reply<Appending> {
  return appendTo(spreadsheet, CHANGE_LOG, linesOf(changes, marks));
}

/** Of what has been done already. A tab whose headers people have changed takes no lines, and fails. */
export function logChanges(spreadsheet: Spreadsheet, changes: readonly Change[], marks: Marks): Reply<null> {
  return append(spreadsheet, CHANGE_LOG, linesOf(changes, marks));
}
