// Cells that people write longer texts in: `Analys` in Löften, `Lärdomar` and `Förslag till nästa löfte` in Inställningar.
import type { Marks, TextCell } from "../../application/row-logs";
import { fail, type Reply, succeed } from "../../contract/reply";
import type { Change } from "../../domain/book/change";
import { foldOf, textOf, wordOf } from "../../workbook/cells/cell-text";
import { locate } from "../../workbook/cells/locate-columns";
import { encodeCell } from "../../workbook/encode/row";
import type { RawTab } from "../../workbook/schema/raw-tab";
import { COMMITMENTS, SETTING_ROWS, SETTINGS } from "../../workbook/schema/tabs";
import { append } from "../cells/append-rows";
import { placeForChanges } from "./change-log";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Where a text stands, 0-based; row -1 for a promise or setting that isn't there, column -1 for a missing header. */
interface Place {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  /** What the change log calls the row and the field. */
  readonly rowId: string;
  readonly field: string;
  /** As it stands there; empty when nothing does. */
  readonly text: string;
}

interface WrittenText {
  readonly cell: TextCell;
  readonly text: string;
}

function rowsOf(tabs: readonly RawTab[], tabName: string): RawTab["rows"] {
  return tabs.find(({ name }) => name === tabName)?.rows ?? [];
}

function placeOf(tabs: readonly RawTab[], cell: TextCell): Place {
  if (cell.kind === "reason") {
    const rows = rowsOf(tabs, COMMITMENTS.name);
    const { columns } = locate(COMMITMENTS, rows[0] ?? []);
    const row = rows.findIndex((cells, at) => at > 0 && wordOf(textOf(cells[columns.id] ?? "")) === cell.commitment);
    const text = textOf(rows[row]?.[columns.analysis] ?? "");
    const field = COMMITMENTS.columns.analysis.header;
    return { tab: COMMITMENTS.name, row, column: columns.analysis, rowId: cell.commitment, field, text };
  }
  const label = SETTING_ROWS.columns[cell.kind].header;
  const rows = rowsOf(tabs, SETTINGS.name);
  const { columns } = locate(SETTINGS, rows[0] ?? []);
  const row = rows.findIndex((cells, at) => at > 0 && foldOf(textOf(cells[columns.label] ?? "")) === foldOf(label));
  const text = textOf(rows[row]?.[columns.value] ?? "");
  return { tab: SETTINGS.name, row, column: columns.value, rowId: label, field: SETTINGS.columns.value.header, text };
}

export function readTexts(tabs: readonly RawTab[], cells: readonly TextCell[]): (string | null)[] {
  return cells.map((cell) => {
    const place = placeOf(tabs, cell);
    return cell.kind === "reason" && place.row === -1 ? null : place.text;
  });
}

function changeTo({ tab, rowId, field, text: before }: Place, after: string): Change {
  return { tab, row: rowId, field, before, after };
}

export function writeTexts(
  spreadsheet: Spreadsheet,
  tabs: readonly RawTab[],
  texts: readonly WrittenText[],
  marks: Marks,
): Reply<null> {
  if (texts.length === 0) return succeed(null);
  const written = texts.map(({ cell, text }) => ({ cell, text, place: placeOf(tabs, cell) }));
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
    spreadsheet
      .getSheetByName(place.tab)
      ?.getRange(place.row + 1, place.column + 1)
      .setValue(encodeCell(column, text));
  }
  log.value.write();
  return succeed(null);
}
