// Writes the tab Ändringslogg, which is only ever added to.
import type { LogLines } from "../../application/plans/plan";
import type { Marks } from "../../application/row-logs";
import type { Reply } from "../../contract/reply";
import type { Change } from "../../domain/book/change";
import { KEPT_LIMIT } from "../../domain/book/limits";
import { withoutPersonalNumbers } from "../../domain/checks/personal-number";
import type { EntryOf } from "../../workbook/schema/column";
import { CHANGE_LOG } from "../../workbook/schema/tabs";
import { type Appending, append, appendTo, OWN_ROWS } from "../cells/append-rows";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Characters; one less than a cell holds leaves room for the apostrophe that keeps text as text. */
const LONGEST = KEPT_LIMIT - 1;

/** Cuts a text into pieces that each fit in a cell, never in the middle of a character. */
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

/**
 * One line for each change. A text that is too long for a cell goes on in the next line. A personnummer that somebody
 * typed, or took away, must not stay in a log that is only added to.
 */
function linesOf(changes: readonly Change[], { by, at }: Marks): EntryOf<typeof CHANGE_LOG>[] {
  return changes.flatMap(({ before, after, ...place }) => {
    const [was, is] = [piecesOf(withoutPersonalNumbers(before)), piecesOf(withoutPersonalNumbers(after))];
    return Array.from({ length: Math.max(was.length, is.length, 1) }, (_, piece) => ({
      ...place,
      before: was[piece] ?? "",
      after: is[piece] ?? "",
      by,
      time: at,
    }));
  });
}

/** Makes sure that the lines have their columns, before what they tell of is done. */
export function placeForChanges(spreadsheet: Spreadsheet, changes: readonly Change[], marks: Marks): Reply<Appending> {
  return appendTo(spreadsheet, CHANGE_LOG, linesOf(changes, marks), OWN_ROWS);
}

/** Adds lines about what is done. Fails with `workbookIncomplete` when a header that they need is missing. */
export function logChanges(spreadsheet: Spreadsheet, changes: readonly Change[], marks: Marks): Reply<null> {
  return append(spreadsheet, CHANGE_LOG, linesOf(changes, marks), OWN_ROWS);
}

/** Adds the lines of several people in one write. */
export function logLines(spreadsheet: Spreadsheet, lines: readonly LogLines[]): Reply<null> {
  const all = lines.flatMap(({ changes, marks }) => linesOf(changes, marks));
  return append(spreadsheet, CHANGE_LOG, all, OWN_ROWS);
}
