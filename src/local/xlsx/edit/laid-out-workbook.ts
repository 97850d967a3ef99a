// A new .xlsx with its tabs laid out as Kom igång makes them in a sheet: widths, formats, drop-downs and notes.

import { serialOf } from "../../../domain/calendar/serial-day";
import { cellName, columnName, quotedSheetName } from "../../../workbook/cells/a1";
import { schemaOf } from "../../../workbook/cells/tab";
import { type ColumnLayout, columnLayoutOf } from "../../../workbook/new/layout";
import type { NewWorkbook } from "../../../workbook/new/new-workbook";
import type { Column, TabSchema } from "../../../workbook/schema/column";
import type { CellValue, RawTab } from "../../../workbook/schema/raw-tab";
import { SETTING_ROWS, SETTINGS } from "../../../workbook/schema/tabs";
import { bytesOf, checked, newFile, type OpenFile } from "../library/open-file";

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const LAST_CHOICE_ROW = 500;
const LAST_ROW = 5000;
/** Spreadsheet programs measure widths in characters of about 7 pixels. */
const PIXELS_PER_CHARACTER = 7;
export const DATE_FORMAT = "yyyy-mm-dd";
export const AUTHOR = "Löfteskollen";

interface Place {
  readonly file: OpenFile;
  readonly sheet: string;
  readonly tab: RawTab;
  readonly tabs: readonly RawTab[];
  readonly notes: NewWorkbook["notes"];
}

const headersOf = ({ rows }: RawTab) => (rows[0] ?? []).map(String);

function writeCell({ file, sheet }: Place, column: number, row: number, cell: CellValue, isDate: boolean): void {
  if (cell === "") return;
  const name = cellName(row, column);
  if (typeof cell !== "string") checked(file.SetCellValue(sheet, name, cell));
  else if (isDate && DAY.test(cell)) checked(file.SetCellValue(sheet, name, serialOf(cell)));
  // An apostrophe keeps a text from being taken for something else as it is typed, and is no part of it.
  else checked(file.SetCellStr(sheet, name, cell.replace(/^'/, "")));
}

/** A list in the rule itself, or the cells of another tab that hold it. Null where that tab is missing. */
function formulaOf({ tabs }: Place, choices: NonNullable<ColumnLayout["choices"]>): string | null {
  if (!("tab" in choices)) return `"${choices.join(",")}"`;
  const source = tabs.find(({ name }) => name === choices.tab);
  const at = source === undefined ? -1 : headersOf(source).indexOf(choices.header);
  if (at === -1) return null;
  const column = columnName(at + 1);
  return `${quotedSheetName(choices.tab)}!$${column}$2:$${column}$${LAST_CHOICE_ROW}`;
}

function layOutColumn(place: Place, layout: ColumnLayout, column: number): void {
  const { file, sheet, notes } = place;
  const name = columnName(column);
  const { style } = checked(
    file.NewStyle({
      Alignment: { Vertical: "top", WrapText: layout.wraps },
      ...(layout.format !== undefined && { CustomNumFmt: layout.format }),
    }),
  );
  checked(file.SetColStyle(sheet, name, style));
  checked(file.SetColWidth(sheet, name, name, layout.width / PIXELS_PER_CHARACTER));
  if (layout.note !== undefined)
    checked(file.AddComment(sheet, { Cell: `${name}1`, Author: AUTHOR, Paragraph: [{ Text: notes[layout.note] }] }));
  const formula = layout.choices === undefined ? null : formulaOf(place, layout.choices);
  if (formula === null) return;
  checked(
    file.AddDataValidation(sheet, {
      Type: "list",
      AllowBlank: true,
      Sqref: `${name}2:${name}${LAST_ROW}`,
      Formula1: formula,
    }),
  );
}

function layOut(place: Place, schema: TabSchema): void {
  const { file, sheet, tab } = place;
  const columns = Object.values<Column>(schema.columns);
  const headers = headersOf(tab);
  headers.forEach((header, index) => {
    const column = columns.find((known) => known.header === header);
    if (column !== undefined) layOutColumn(place, columnLayoutOf(column), index + 1);
  });
  const { style } = checked(
    file.NewStyle({
      Font: { Bold: true },
      Fill: { Type: "pattern", Pattern: 1, Color: ["E8EEF7"] },
      Alignment: { Vertical: "center", WrapText: true },
    }),
  );
  checked(file.SetCellStyle(sheet, "A1", cellName(1, headers.length), style));
  checked(file.SetPanes(sheet, { Freeze: true, YSplit: 1, TopLeftCell: "A2", ActivePane: "bottomLeft" }));
}

/** In Inställningar a row is a date by its label, not by its column. */
function isDateCell(schema: TabSchema, tab: RawTab, row: readonly CellValue[], column: number): boolean {
  const isSettings = schema.name === SETTINGS.name;
  const fields = Object.values<Column>(isSettings ? SETTING_ROWS.columns : schema.columns);
  const header = isSettings ? row[0] : headersOf(tab)[column];
  return fields.some((field) => field.kind === "date" && field.header === header);
}

function writeTab(place: Place): void {
  const { file, sheet, tab } = place;
  const schema = schemaOf(tab.name);
  if (schema === undefined) throw new RangeError(`no such tab: ${tab.name}`);
  const dates: string[] = [];
  tab.rows.forEach((row, index) => {
    row.forEach((cell, column) => {
      const isDate = index > 0 && isDateCell(schema, tab, row, column);
      writeCell(place, column + 1, index + 1, cell, isDate);
      if (isDate) dates.push(cellName(index + 1, column + 1));
    });
  });
  layOut(place, schema);
  if (schema.name !== SETTINGS.name) return;
  const { style } = checked(
    file.NewStyle({ CustomNumFmt: DATE_FORMAT, Alignment: { Horizontal: "left", Vertical: "top" } }),
  );
  for (const cell of dates) checked(file.SetCellStyle(sheet, cell, cell, style));
}

/**
 * The tabs as an .xlsx, in the order given; the first is the one that opens. The same tabs give the same bytes.
 *
 * @param notes The help notes of headers.
 * @param created The moment that the file says it was made, in UTC: "2022-01-01T00:00:00Z".
 * @throws RangeError for a tab that the schema doesn't have.
 */
export function laidOutWorkbook(tabs: readonly RawTab[], notes: NewWorkbook["notes"], created: string): Uint8Array {
  const file = newFile();
  const [first = "Sheet1"] = file.GetSheetList().list;
  tabs.forEach((tab, index) => {
    if (index === 0) checked(file.SetSheetName(first, tab.name));
    else checked(file.NewSheet(tab.name));
  });
  for (const tab of tabs) writeTab({ file, sheet: tab.name, tab, tabs, notes });
  checked(file.SetActiveSheet(0));
  checked(file.SetDocProps({ Creator: AUTHOR, Created: created, Modified: created }));
  return bytesOf(file);
}
