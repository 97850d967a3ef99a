// Sheets as people make them: each test has one trouble in the tabs, and ends with the row where people look for it.
import { readFileSync } from "node:fs";
import { strToU8 } from "fflate";
import { workbookOf } from "../../../bench/year-of";
import type { SidebarData } from "../../../src/contract/server-api";
import { newDocumentState } from "../../../src/local/runtime/document-state";
import { PLAIN } from "../../../src/local/runtime/model/cell";
import { contentFrom, putContent } from "../../../src/local/runtime/model/content";
import { cellsOf, lastContentRow, type SheetModel } from "../../../src/local/runtime/model/sheet-model";
import { addSheet, type WorkbookModel } from "../../../src/local/runtime/model/workbook-model";
import { createRuntime } from "../../../src/local/runtime/runtime";
import { steppedTime } from "../../../src/local/runtime/time-source";
import { readBundle } from "../../../src/local/session/bundle-folder";
import { writeChanges } from "../../../src/local/xlsx/edit/write-changes";
import { contact } from "../../helpers/a-contact";
import { modelOf, partsOf, withParts } from "../../helpers/local/file-world";
import { answerOf } from "../../helpers/local/script-world";

/** Rows of the log, the header row not counted. */
const ROWS = 20;
const NOW = Date.UTC(2022, 11, 31, 11);

/** What a person does in the tabs, as a script on `log`; the answer is what the script returns. */
function byHand(book: WorkbookModel, script: string): unknown {
  return answerOf(`const log = book.getSheetByName("Aktiviteter");\n${script}`, { book });
}

/** A workbook that somebody has changed, with the add-on in it. */
function aSheet(change: string, isWarm: boolean) {
  const book = workbookOf(ROWS);
  byHand(book, change);
  const sheet = onSheet(book);
  if (isWarm) sheet.call("syncSummary");
  return sheet;
}

/** The add-on in a workbook. */
function onSheet(book: WorkbookModel) {
  const clock = steppedTime(() => NOW);
  const runtime = createRuntime({ ...readBundle("dist"), book, state: newDocumentState(), clock });
  const answer = <T>(name: string, input?: unknown): T => {
    const { value, error } = runtime.run(name, [input]);
    expect(error).toBeNull();
    expect(value).toMatchObject({ ok: true });
    return (value as { value: T }).value;
  };
  const call = (name: string, input?: unknown) => void answer(name, input);
  const typeIn = (sheet: SheetModel, row: number, column: number, text: string) => {
    putContent(sheet, row, column, contentFrom(book, text, PLAIN));
    expect(runtime.edit({ sheet, rect: { row, column, lastRow: row, lastColumn: column } }).error).toBeNull();
  };
  return { book, call, answer, typeIn };
}

const rowOf = (book: WorkbookModel, id: string) =>
  byHand(book, `return log.getRange("A:A").getValues().findIndex(([cell]) => cell === "${id}") + 1;`);

const CHECK_BOXES = `
  log.getRange("P1").setValue("Klart?");
  log.getRange("P2:P1000").setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build()).setValue(false);
`;
const OWN_FORMULAS = `
  log.getRange("P1").setValue("Månad");
  log.getRange("P2:P1000").setFormula('=IF(B2="";"";MONTH(B2))');
`;
const TOTALS = `log.getRange("A22:E22").setValues([["Summa", "", "", "", 20]]);`;

describe.each([true, false])("one more activity, %p that the summary has just been refreshed", (isWarm) => {
  test.each<[trouble: string, change: string]>([
    ["nothing at all", ""],
    ["check boxes of people's own down to row 1000", CHECK_BOXES],
    ["formulas of people's own down to row 1000", OWN_FORMULAS],
    ["a row of totals", TOTALS],
  ])("with %s", (_trouble, change) => {
    const { book, call } = aSheet(change, isWarm);
    call("logActivity", { ...contact, id: "A-TEST0001" });
    call("logActivity", { ...contact, id: "A-TEST0002" });
    expect([rowOf(book, "A-TEST0001"), rowOf(book, "A-TEST0002")]).toEqual([ROWS + 2, ROWS + 3]);
  });
});

test("what people have of their own beside the new row stays", () => {
  const { book, call } = aSheet(`${CHECK_BOXES} log.getRange("P22").setValue(true);`, false);
  call("logActivity", { ...contact, id: "A-TEST0001" });
  expect(byHand(book, `return [log.getRange("A22").getValue(), log.getRange("P22:P23").getValues()];`)).toEqual([
    "A-TEST0001",
    [[true], [false]],
  ]);
});

test("a row of totals stays below the new rows, however many they are", () => {
  const { book, call } = aSheet(TOTALS, true);
  const rows = Array.from({ length: 3 }, (_, index) => ({ ...contact, id: `A-TEST000${index}`, note: `Rad ${index}` }));
  const { by, isRetry: _isRetry, ...rest } = contact;
  call("importActivities", { rows: rows.map(({ id, note }) => ({ ...rest, id, note })), by });
  call("syncSummary");
  expect(byHand(book, `return log.getRange("A22:A26").getValues().flat();`)).toEqual([
    "A-TEST0000",
    "A-TEST0001",
    "A-TEST0002",
    "Summa",
    "",
  ]);
});

const HEADING = `
  log.getRange("A22").setValue("Hösten 2022");
  log.getRange("A22:O22").merge();
`;
const DAY_FOR_THREE = `log.getRange("B19:B21").merge();`;
const MANY_TABS = `for (let tab = 0; tab < 190; tab++) book.insertSheet("Skola " + tab, 0);`;

test.each<[trouble: string, change: string, row: number]>([
  ["a heading that is merged over the whole row", HEADING, ROWS + 3],
  ["one day merged over three rows", DAY_FOR_THREE, ROWS + 2],
  ["two hundred tabs, ours among the last", MANY_TABS, ROWS + 2],
])("with %s", (_trouble, change, row) => {
  const { book, call } = aSheet(change, false);
  call("logActivity", { ...contact, id: "A-TEST0001" });
  call("syncSummary");
  call("logActivity", { ...contact, id: "A-TEST0002" });
  expect([rowOf(book, "A-TEST0001"), rowOf(book, "A-TEST0002")]).toEqual([row, row + 1]);
});

/** Google and Excel refuse such a name; files that other programs have written hold it. */
test.each([0, 99])(
  "with a second tab whose name differs in case alone, at place %d, that one is people's own",
  (at) => {
    const { book, call, typeIn } = aSheet("", false);
    const other = addSheet(book, "AKTIVITETER", Math.min(at, book.sheets.length));
    for (const [column, text] of ["Aktivitet-ID", "Datum", "Plats"].entries()) {
      putContent(other, 1, column + 1, contentFrom(book, text, PLAIN));
    }
    call("logActivity", { ...contact, id: "A-TEST0001" });
    typeIn(other, 2, 3, "Kangos");
    typeIn(other, 3, 2, "4/3 2022");
    expect(rowOf(book, "A-TEST0001")).toBe(ROWS + 2);
    expect(lastContentRow(other)).toBe(3);
    expect([...cellsOf(other)].map(({ cell }) => cell.note).filter(Boolean)).toEqual([]);
    expect(byHand(book, `return book.getSheetByName("Ändringslogg") === null;`)).toBe(true);
  },
);

/** The log as Excel saves it with a filter in force that hides most rows, and with its first column frozen too. */
function filtered(): Uint8Array {
  const bytes = readFileSync("examples/pajala-2022.xlsx");
  const path = "xl/worksheets/sheet2.xml";
  const xml = partsOf(bytes)[path] ?? "";
  const hidden = xml
    .replace('<pane activePane="bottomLeft" state="frozen" topLeftCell="A2" ySplit="1">', FROZEN)
    .replace(/<row r="(\d+)"/g, (row, number: string) => (Number(number) > 3 ? `${row} hidden="1"` : row))
    .replace("</sheetData>", `</sheetData>${FILTER}`);
  return withParts(bytes, { [path]: strToU8(hidden) });
}
const FROZEN = '<pane activePane="bottomRight" state="frozen" topLeftCell="C2" xSplit="2" ySplit="1">';
const FILTER =
  '<autoFilter ref="A1:O171"><filterColumn colId="6"><filters><filter val="Kangos"/></filters></filterColumn></autoFilter>';

test("with a filter in force, rows that it hides and a frozen column, every row counts and the new one comes last", () => {
  const bytes = filtered();
  const book = modelOf(bytes);
  const { call, answer } = onSheet(book);
  expect(answer<SidebarData>("loadSidebar").book.activities).toHaveLength(170);
  call("logActivity", { ...contact, id: "A-TEST0001" });
  expect(rowOf(book, "A-TEST0001")).toBe(172);
  const written = partsOf(writeChanges(bytes, book).bytes)["xl/worksheets/sheet2.xml"] ?? "";
  expect(written).toContain('<filter val="Kangos"');
  expect(written).toContain('xSplit="2"');
  expect(written.match(/<row [^>]*hidden="1"/g)).toHaveLength(168);
  expect(/<row r="172"[^>]*hidden/.test(written)).toBe(false);
});

test("a day past the year 9999 is a row to mend, in any pair of zones", () => {
  for (const zone of ["Europe/Stockholm", "Asia/Kolkata"]) {
    const { book, answer } = aSheet(`book.setSpreadsheetTimeZone("${zone}");`, false);
    const log = book.sheets.find(({ name }) => name === "Aktiviteter");
    if (!log) throw new Error("no log");
    putContent(log, 2, 2, { value: 3_000_000, formula: null, numberFormat: null });
    const { issues } = answer<SidebarData>("loadSidebar").book;
    expect(issues).toMatchObject([{ row: 2, column: "Datum", code: "dateInvalid", value: "3000000" }]);
  }
});

/** appendRow is reported to leave the formats of the cells it fills as they come. */
test("a new row has the formats of its columns, after a refresh and without", () => {
  for (const isWarm of [true, false]) {
    const { book, call } = aSheet(`log.getRange("B2:B").setNumberFormat("yyyy-mm-dd");`, isWarm);
    call("logActivity", { ...contact, id: "A-TEST0001" });
    expect(byHand(book, `return log.getRange("A22:D22").getNumberFormats()[0];`)).toEqual([
      "@",
      "yyyy-mm-dd",
      "General",
      "@",
    ]);
    expect(byHand(book, `return log.getRange("N22").getNumberFormat();`)).toBe("yyyy-mm-dd hh:mm");
  }
});
