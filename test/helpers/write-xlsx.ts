// An .xlsx made as Kom igång would make it in a sheet: the schema's layout, and cells as they are typed.
import { columnNotes as columnNotesSv } from "../../src/i18n/sv/column-notes";
import { checked, type Excelize, newExcelize } from "../../src/local/xlsx/library/excelize";
import type { OpenFile } from "../../src/local/xlsx/library/open-file";
import { type ColumnLayout, layoutOf } from "../../src/workbook/new/layout";
import type { TabSchema } from "../../src/workbook/schema/column";
import type { CellValue, RawTab } from "../../src/workbook/schema/raw-tab";
import { SETTING_ROWS, SETTINGS } from "../../src/workbook/schema/tabs";
import { headersOf, schemaNamed, typed } from "./tabs";

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const LAST_CHOICE_ROW = 500;
const LAST_ROW = 5000;
/** Spreadsheet programs measure widths in characters of about 7 pixels. */
const PIXELS_PER_CHARACTER = 7;
const DATE_FORMAT = "yyyy-mm-dd";

/** Days since 1899-12-30, as spreadsheets count them. */
const serialOf = (day: string) => Math.round((Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000);

interface Place {
  readonly excelize: Excelize;
  readonly file: OpenFile;
  readonly sheet: string;
}

function cellName({ excelize }: Place, column: number, row: number): string {
  return checked(excelize.CoordinatesToCellName(column + 1, row)).cell;
}

function columnName({ excelize }: Place, column: number): string {
  return checked(excelize.ColumnNumberToName(column + 1)).col;
}

function writeCell(place: Place, column: number, row: number, cell: CellValue, isDate: boolean): void {
  if (cell === "") return;
  const { file, sheet } = place;
  const name = cellName(place, column, row);
  if (typeof cell !== "string") checked(file.SetCellValue(sheet, name, cell));
  else if (isDate && DAY.test(cell)) checked(file.SetCellValue(sheet, name, serialOf(cell)));
  else checked(file.SetCellStr(sheet, name, String(typed(cell))));
}

function formulaOf(place: Place, choices: NonNullable<ColumnLayout["choices"]>): string {
  if (!("tab" in choices)) return `"${choices.join(",")}"`;
  const column = columnName(place, headersOf(schemaNamed(choices.tab)).indexOf(choices.header));
  return `'${choices.tab}'!$${column}$2:$${column}$${LAST_CHOICE_ROW}`;
}

function layOutColumn(place: Place, layout: ColumnLayout, column: number): void {
  const { file, sheet } = place;
  const name = columnName(place, column);
  const { style } = checked(
    file.NewStyle({
      Alignment: { Vertical: "top", WrapText: layout.wraps },
      ...(layout.format !== undefined && { CustomNumFmt: layout.format }),
    }),
  );
  checked(file.SetColStyle(sheet, name, style));
  checked(file.SetColWidth(sheet, name, name, layout.width / PIXELS_PER_CHARACTER));
  if (layout.note !== undefined) {
    const text = columnNotesSv[layout.note];
    checked(file.AddComment(sheet, { Cell: `${name}1`, Author: "Löfteskollen", Paragraph: [{ Text: text }] }));
  }
  if (layout.choices !== undefined) {
    checked(
      file.AddDataValidation(sheet, {
        Type: "list",
        AllowBlank: true,
        Sqref: `${name}2:${name}${LAST_ROW}`,
        Formula1: formulaOf(place, layout.choices),
      }),
    );
  }
}

function layOut(place: Place, schema: TabSchema): void {
  const { file, sheet } = place;
  const { columns } = layoutOf(schema);
  columns.forEach((column, index) => {
    layOutColumn(place, column, index);
  });
  const { style } = checked(
    file.NewStyle({
      Font: { Bold: true },
      Fill: { Type: "pattern", Pattern: 1, Color: ["E8EEF7"] },
      Alignment: { Vertical: "center", WrapText: true },
    }),
  );
  checked(file.SetCellStyle(sheet, "A1", cellName(place, columns.length - 1, 1), style));
  checked(file.SetPanes(sheet, { Freeze: true, YSplit: 1, TopLeftCell: "A2", ActivePane: "bottomLeft" }));
}

/** In Inställningar a row is a date by its label, not by its column. */
function isDateCell(schema: TabSchema, row: readonly CellValue[], column: number): boolean {
  const fields = schema.name === SETTINGS.name ? SETTING_ROWS.columns : schema.columns;
  const header = schema.name === SETTINGS.name ? row[0] : headersOf(schema)[column];
  return Object.values(fields).some((field) => field.kind === "date" && field.header === header);
}

function writeTab(place: Place, tab: RawTab): void {
  const schema = schemaNamed(tab.name);
  const dates: string[] = [];
  tab.rows.forEach((row, index) => {
    row.forEach((cell, column) => {
      const isDate = index > 0 && isDateCell(schema, row, column);
      writeCell(place, column, index + 1, cell, isDate);
      if (isDate) dates.push(cellName(place, column, index + 1));
    });
  });
  layOut(place, schema);
  if (schema.name !== SETTINGS.name) return;
  const { style } = checked(
    place.file.NewStyle({ CustomNumFmt: DATE_FORMAT, Alignment: { Horizontal: "left", Vertical: "top" } }),
  );
  for (const cell of dates) checked(place.file.SetCellStyle(place.sheet, cell, cell, style));
}

/** Tabs in the schema's own column order, in the order given; the first is the one that opens. */
export async function writeXlsx(tabs: readonly RawTab[]): Promise<Uint8Array> {
  const excelize = newExcelize();
  const file = excelize.NewFile();
  tabs.forEach((tab, index) => {
    if (index === 0) checked(file.SetSheetName("Sheet1", tab.name));
    else checked(file.NewSheet(tab.name));
  });
  for (const tab of tabs) writeTab({ excelize, file, sheet: tab.name }, tab);
  checked(file.SetActiveSheet(0));
  checked(
    file.SetDocProps({ Creator: "Löfteskollen", Created: "2022-01-01T00:00:00Z", Modified: "2022-01-01T00:00:00Z" }),
  );
  const { buffer } = checked(file.WriteToBuffer());
  return new Uint8Array(await new Blob([buffer]).arrayBuffer());
}
