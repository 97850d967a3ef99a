// The cell references inside a formula: moved with inserted and deleted rows, or copied to another cell.

import { columnName, columnNumber, GRID_LIMIT, quotedSheetName, type Rect } from "../../../workbook/cells/a1";
import { type Shift, shiftSpan } from "./shift";

/**
 * A text in quotes, what stands in brackets (columns of a table, numbers of other files), or a reference with or without
 * its sheet: A1, $A$1:B2, A:C, 2:5. One behind a bracket or an exclamation mark belongs to another file.
 */
const PIECE =
  /"(?:[^"]|"")*"|\[(?:[^[\]]|\[[^[\]]*\])*\]|(?<![\p{L}\p{N}_.$\]!])(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)(?![\p{L}\p{N}_.(!])/giu;

const END = /^(\$?)([A-Z]{1,3})?(\$?)(\d+)?$/i;

interface ReferenceEnd {
  readonly column: number | null;
  readonly columnFixed: boolean;
  readonly row: number | null;
  readonly rowFixed: boolean;
}

function readEnd(text: string): ReferenceEnd | null {
  const match = END.exec(text);
  if (!match) return null;
  const [, first = "", column, second = "", row] = match;
  return {
    column: column === undefined ? null : columnNumber(column),
    columnFixed: column !== undefined && first === "$",
    row: row === undefined ? null : Number(row),
    rowFixed: column === undefined ? first === "$" : second === "$",
  };
}

function writeEnd(end: ReferenceEnd): string {
  const column = end.column === null ? "" : (end.columnFixed ? "$" : "") + columnName(end.column);
  const row = end.row === null ? "" : (end.rowFixed ? "$" : "") + end.row;
  return column + row;
}

/**
 * The formula with every reference changed by `map`, which gets the sheet's name (null for the formula's own sheet) and
 * answers null for a reference that is lost.
 */
function mapReferences(
  formula: string,
  map: (sheet: string | null, ends: readonly ReferenceEnd[]) => readonly ReferenceEnd[] | null,
): string {
  return formula.replace(PIECE, (piece: string, quoted: string | undefined, address: string | undefined) => {
    if (address === undefined) return piece;
    const ends = address.split(":").map(readEnd);
    if (!ends.every((end) => end !== null)) return piece;
    const sheet = quoted?.startsWith("'") ? quoted.slice(1, -1).replaceAll("''", "'") : (quoted ?? null);
    const moved = map(sheet, ends);
    const prefix = quoted === undefined ? "" : `${quoted}!`;
    return prefix + (moved ? moved.map(writeEnd).join(":") : "#REF!");
  });
}

/** The formula after a sheet got another name. Case doesn't tell sheets apart. */
export function renameInFormula(formula: string, from: string, to: string): string {
  return formula.replace(PIECE, (piece: string, quoted: string | undefined, address: string | undefined) => {
    if (address === undefined || quoted === undefined) return piece;
    const sheet = quoted.startsWith("'") ? quoted.slice(1, -1).replaceAll("''", "'") : quoted;
    return sheet.toLowerCase() === from.toLowerCase() ? `${quotedSheetName(to)}!${address}` : piece;
  });
}

/** The formula after a sheet was deleted: what referred to it is lost. */
export function withoutSheet(formula: string, deleted: string): string {
  return formula.replace(PIECE, (piece: string, quoted: string | undefined, address: string | undefined) => {
    if (address === undefined || quoted === undefined) return piece;
    const sheet = quoted.startsWith("'") ? quoted.slice(1, -1).replaceAll("''", "'") : quoted;
    return sheet.toLowerCase() === deleted.toLowerCase() ? "#REF!" : piece;
  });
}

/** The formula after rows or columns were inserted or deleted on `shiftedSheet`; `ownSheet` holds the formula. */
export function shiftFormula(formula: string, ownSheet: string, shiftedSheet: string, shift: Shift): string {
  return mapReferences(formula, (sheet, ends) => {
    if ((sheet ?? ownSheet).toLowerCase() !== shiftedSheet.toLowerCase()) return ends;
    const key = shift.axis === "rows" ? "row" : "column";
    const limit = shift.axis === "rows" ? GRID_LIMIT.rows : GRID_LIMIT.columns;
    const [first, last = first] = ends;
    const from = first?.[key] ?? null;
    const to = last?.[key] ?? null;
    if (!first || !last || from === null || to === null) return ends;
    const span = shiftSpan(Math.min(from, to), Math.max(from, to), shift, limit);
    if (!span) return null;
    const moved = [
      { ...first, [key]: span[0] },
      { ...last, [key]: span[1] },
    ];
    return moved.slice(0, ends.length);
  });
}

/** The formula when it is copied this many rows down and columns right; what has a "$" stays. */
export function copyFormula(formula: string, rows: number, columns: number): string {
  return mapReferences(formula, (_sheet, ends) => {
    const moved = ends.map((end) => ({
      ...end,
      row: end.row === null || end.rowFixed ? end.row : end.row + rows,
      column: end.column === null || end.columnFixed ? end.column : end.column + columns,
    }));
    return moved.every((end) => (end.row ?? 1) >= 1 && (end.column ?? 1) >= 1) ? moved : null;
  });
}

/**
 * The formula of a rule, which is written for the first cell of the rule's blocks, rewritten for the cell that takes its
 * place where that one is about to be deleted.
 */
export function rebasedFormula(formula: string, rects: readonly Rect[], { axis, at, count }: Shift): string {
  const [first] = rects;
  if (!first || count > 0) return formula;
  const start = axis === "rows" ? first.row : first.column;
  if (start < at || start >= at - count) return formula;
  const step = at - count - start;
  return axis === "rows" ? copyFormula(formula, step, 0) : copyFormula(formula, 0, step);
}
