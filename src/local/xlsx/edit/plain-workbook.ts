// A new .xlsx of plain values: a header row that stays in sight, days as days, and columns as wide as what is in them.

import { serialOf } from "../../../domain/calendar/serial-day";
import { cellName, columnName } from "../../../workbook/cells/a1";
import { bytesOf, checked, newFile, type OpenFile } from "../library/open-file";
import { AUTHOR, DATE_FORMAT } from "./laid-out-workbook";

export interface PlainTab {
  readonly name: string;
  readonly headers: readonly string[];
  /** An empty text is an empty cell, and a text `yyyy-MM-dd` a day. */
  readonly rows: readonly (readonly (string | number)[])[];
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** Characters, as spreadsheet programs measure widths. */
const WIDTH = { least: 8, most: 60, beside: 2, besideHeader: 5 };
/** A column of texts stays one also where a text looks like a number: 2.10 is no 2.1. */
const TEXT_FORMAT = "@";

interface Looks {
  readonly day: number;
  readonly text: number;
}

/** A day is written as a number, which only its column's format shows as a day. */
function writeColumn(file: OpenFile, { name: sheet, headers, rows }: PlainTab, at: number, looks: Looks): void {
  const column = columnName(at + 1);
  const values = rows.map((row) => row[at] ?? "");
  const isOfDays =
    values.some((value) => value !== "") && values.every((value) => value === "" || DAY.test(String(value)));
  const lengthOf = (value: string | number) => [...String(value)].length;
  const longest = Math.max(
    lengthOf(headers[at] ?? "") + WIDTH.besideHeader,
    ...values.map((value) => lengthOf(value) + WIDTH.beside),
  );
  checked(file.SetColWidth(sheet, column, column, Math.min(Math.max(longest, WIDTH.least), WIDTH.most)));
  const isOfNumbers = values.every((value) => value === "" || typeof value === "number");
  if (isOfDays) checked(file.SetColStyle(sheet, column, looks.day));
  else if (!isOfNumbers) checked(file.SetColStyle(sheet, column, looks.text));
  checked(file.SetCellStr(sheet, cellName(1, at + 1), headers[at] ?? ""));
  for (const [index, value] of values.entries()) {
    if (value === "") continue;
    const cell = cellName(index + 2, at + 1);
    if (typeof value === "number") checked(file.SetCellValue(sheet, cell, value));
    else if (isOfDays) checked(file.SetCellValue(sheet, cell, serialOf(value)));
    else checked(file.SetCellStr(sheet, cell, value));
  }
}

/**
 * The tabs as an .xlsx, in the order given; the first is the one that opens. The same tabs give the same bytes.
 *
 * @param created The moment that the file says it was made, in UTC: "2022-01-01T00:00:00Z".
 */
export function plainWorkbook(tabs: readonly PlainTab[], created: string): Uint8Array {
  const file = newFile();
  const [first = "Sheet1"] = file.GetSheetList().list;
  const looks: Looks = {
    day: checked(file.NewStyle({ CustomNumFmt: DATE_FORMAT, Alignment: { Horizontal: "left" } })).style,
    text: checked(file.NewStyle({ CustomNumFmt: TEXT_FORMAT })).style,
  };
  const { style: headStyle } = checked(file.NewStyle({ Font: { Bold: true } }));
  tabs.forEach((tab, index) => {
    if (index === 0) checked(file.SetSheetName(first, tab.name));
    else checked(file.NewSheet(tab.name));
    for (const at of tab.headers.keys()) writeColumn(file, tab, at, looks);
    checked(file.SetCellStyle(tab.name, "A1", cellName(1, tab.headers.length), headStyle));
    checked(file.SetPanes(tab.name, { Freeze: true, YSplit: 1, TopLeftCell: "A2", ActivePane: "bottomLeft" }));
  });
  checked(file.SetActiveSheet(0));
  checked(file.SetDocProps({ Creator: AUTHOR, Created: created, Modified: created }));
  return bytesOf(file);
}
