// Sheets as people make them: each test has one trouble in the tabs, and ends with the row where people look for it.
import { workbookOf } from "../../../bench/year-of";
import { newDocumentState } from "../../../src/local/runtime/document-state";
import type { WorkbookModel } from "../../../src/local/runtime/model/workbook-model";
import { createRuntime } from "../../../src/local/runtime/runtime";
import { steppedTime } from "../../../src/local/runtime/time-source";
import { readBundle } from "../../../src/local/session/bundle-folder";
import { contact } from "../../helpers/a-contact";
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
  const clock = steppedTime(() => NOW);
  const runtime = createRuntime({ ...readBundle("dist"), book, state: newDocumentState(), clock });
  const call = (name: string, input?: unknown) => {
    const { value, error } = runtime.run(name, [input]);
    expect(error).toBeNull();
    expect(value).toMatchObject({ ok: true });
  };
  if (isWarm) call("syncSummary");
  return { book, call };
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
