import { filledRows, nextRow, placedColumns } from "../../../../src/workbook/cells/filled-rows";
import { tabAs } from "../../../../src/workbook/cells/tab";
import type { CellValue } from "../../../../src/workbook/schema/raw-tab";
import { ACTIVITIES } from "../../../../src/workbook/schema/tabs";

const HEADERS = ["Aktivitet-ID", "Datum", "Antal", "Krav uppfyllt", "Klart?"];
const HELD = ["A-1", "2022-03-04", 1, "Ja", true];

function logOf(rows: readonly (readonly CellValue[])[]) {
  return tabAs(ACTIVITIES, { name: ACTIVITIES.name, rows: [HEADERS, ...rows] });
}

test.each<[name: string, rows: CellValue[][], filled: number[], next: ReturnType<typeof nextRow>]>([
  ["an empty log", [], [], { row: 1, free: null }],
  ["rows one after another", [HELD, HELD], [1, 2], { row: 3, free: null }],
  ["a blank row between", [HELD, ["", " ", "", "", ""], HELD], [1, 3], { row: 4, free: null }],
  ["people's own check boxes below", [HELD, ["", "", "", "", false]], [1], { row: 2, free: null }],
  ["ticked ones too", [HELD, ["", "", "", "", true]], [1], { row: 2, free: null }],
  ["check boxes in a column of ours", [HELD, ["", "", "", false, ""]], [1], { row: 2, free: null }],
  ["one of ours that is ticked", [HELD, ["", "", "", true, ""]], [1, 2], { row: 3, free: null }],
  ["a row of totals", [HELD, ["Summa", "", 12, "", ""]], [1], { row: 2, free: 0 }],
  ["a row of totals further down", [HELD, ["", "", "", "", ""], ["TOTAL", "", 12, "", ""]], [1], { row: 2, free: 1 }],
  ["totals after a sign that nobody sees", [HELD, ["", "\u200bGrand total", 12, "", ""]], [1], { row: 2, free: 0 }],
  ["totals after an apostrophe", [HELD, ["'Delsumma", "", 12, "", ""]], [1], { row: 2, free: 0 }],
  ["a row that only begins like one", [HELD, ["Summa", "2022-03-04", 12, "", ""]], [1, 2], { row: 3, free: null }],
  ["a number alone", [HELD, ["", "", 12, "", ""]], [1, 2], { row: 3, free: null }],
])("%s", (_name, rows, filled, next) => {
  const log = logOf(rows);
  expect(filledRows(log, placedColumns(log))).toEqual(filled);
  expect(nextRow(log)).toEqual(next);
});
