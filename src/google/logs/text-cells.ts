// The cells that people write longer texts in: `Analys` in Löften, `Lärdomar` and `Förslag till nästa löfte` in
// Inställningar.

import type { Marks, TextCell } from "../../application/row-logs";
import { fail, type Reply, succeed } from "../../contract/reply";
import type { Change } from "../../domain/book/change";
import { foldOf, wordOf } from "../../domain/book/words";
import { textOf } from "../../workbook/cells/cell-text";
import { cellAt, findTab, type Tab, type Tabs } from "../../workbook/cells/tab";
import { encodeCell } from "../../workbook/encode/row";
import { COMMITMENTS, SETTING_ROWS, SETTINGS } from "../../workbook/schema/tabs";
import { append } from "../cells/append-rows";
import { findSheet } from "../cells/find-sheet";
import { cellRange } from "../cells/ranges";
import { placeForChanges } from "./change-log";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Where a text stands. The row is -1 where the promise or setting isn't there, the column -1 where its header isn't.
 */
interface TextPlace {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  /** What Ändringslogg calls the row and the field. */
  readonly rowId: string;
  readonly field: string;
  /** What the cell says; empty where there is none. */
  readonly text: string;
}

interface WrittenText {
  readonly cell: TextCell;
  readonly text: string;
}

/** The first row below the header whose cell in the column says what is looked for; -1 where none does. */
function rowSaying(tab: Tab | undefined, column: number, says: (text: string) => boolean): number {
  return tab?.rows.findIndex((cells, row) => row > 0 && says(textOf(cells[column] ?? ""))) ?? -1;
}

function placeIn(tabs: Tabs, cell: TextCell): TextPlace {
  if (cell.kind === "reason") {
    const tab = findTab(tabs, COMMITMENTS);
    const row = rowSaying(tab, tab?.columns.id ?? -1, (id) => wordOf(id) === cell.commitment);
    const column = tab?.columns.analysis ?? -1;
    const text = tab ? textOf(cellAt(tab, row, column)) : "";
    const field = COMMITMENTS.columns.analysis.header;
    return { tab: COMMITMENTS.name, row, column, rowId: cell.commitment, field, text };
  }
  const label = SETTING_ROWS.columns[cell.kind].header;
  const tab = findTab(tabs, SETTINGS);
  const row = rowSaying(tab, tab?.columns.label ?? -1, (said) => foldOf(said) === foldOf(label));
  const column = tab?.columns.value ?? -1;
  const text = tab ? textOf(cellAt(tab, row, column)) : "";
  return { tab: SETTINGS.name, row, column, rowId: label, field: SETTINGS.columns.value.header, text };
}

export function readTexts(tabs: Tabs, cells: readonly TextCell[]): (string | null)[] {
  return cells.map((cell) => {
    const place = placeIn(tabs, cell);
    return cell.kind === "reason" && place.row === -1 ? null : place.text;
  });
}

function changeTo({ tab, rowId, field, text: before }: TextPlace, after: string): Change {
  return { tab, row: rowId, field, before, after };
}

export function writeTexts(
  spreadsheet: Spreadsheet,
  tabs: Tabs,
  texts: readonly WrittenText[],
  marks: Marks,
): Reply<null> {
  if (texts.length === 0) return succeed(null);
  const written = texts.map(({ cell, text }) => ({ cell, text, place: placeIn(tabs, cell) }));
  const lacking = written.find(({ place }) => place.column === -1);
  if (lacking) return fail("workbookIncomplete", `${lacking.place.tab}: ${lacking.place.field}`);
  const log = placeForChanges(
    spreadsheet,
    written.map(({ place, text }) => changeTo(place, text)),
    marks,
  );
  if (!log.ok) return log;
  for (const { cell, text, place } of written) {
    if (place.row === -1) {
      const added = append(spreadsheet, SETTINGS, [{ label: place.rowId, value: text }]);
      if (!added.ok) return added;
      continue;
    }
    const column = cell.kind === "reason" ? COMMITMENTS.columns.analysis : SETTING_ROWS.columns[cell.kind];
    const sheet = findSheet(spreadsheet, place.tab);
    if (sheet) cellRange(sheet, place.row, place.column).setValue(encodeCell(column, text));
  }
  log.value.write();
  return succeed(null);
}
