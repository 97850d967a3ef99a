// A tab as the desk's page has it, of plain texts.
import type { SheetView } from "../../../src/local/session";

/** The tab with the texts, its first row frozen. */
export function viewOf(name: string, rows: readonly (readonly string[])[]): SheetView {
  return {
    name,
    version: 1,
    moves: 0,
    frozenRows: 1,
    frozenColumns: 0,
    rowCount: 100,
    columnCount: 9,
    columnWidths: [],
    rowHeights: {},
    cells: rows.flatMap((texts, row) => texts.flatMap((text, column) => (text === "" ? [] : [{ row, column, text }]))),
    choices: [],
    charts: [],
    guarded: false,
  };
}
