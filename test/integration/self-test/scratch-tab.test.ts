// What Självtest leaves behind: nothing, whatever happens on the way.
import { agreementOf, type CheckCode, type CheckResult } from "../../../src/contract/self-test";
import type { Execution } from "../../../src/local/runtime/execution";
import { addSheet, type WorkbookModel } from "../../../src/local/runtime/model/workbook-model";
import { readWorkbook } from "../../../src/local/xlsx/read/workbook";
import { onBundle } from "../../helpers/bundle/on-bundle";
import { emptyBook } from "../../helpers/local/script-world";
import { runIn } from "./local-self-test";

const differing = (results: readonly CheckResult[]): CheckCode[] =>
  results.filter((result) => agreementOf(result) === "differs").map(({ code }) => code);

const namesIn = (book: WorkbookModel) => book.sheets.map(({ name }) => name);

/** The service says no to one member, as on a day when Google is ill. */
const ill = (member: string) => (execution: Execution, called: string) => {
  if (called === member) throw execution.realm.error(`${member} is not available`, "Exception");
};

test("a call that fails is found by the checks that make it, and the others go on", async () => {
  const book = emptyBook();
  const { results } = await runIn({ book, onCall: ill("Sheet.appendRow") });
  expect(differing(results)).toEqual([
    "appendGrows",
    "appendAfterContent",
    "appendIntoFormats",
    "checkBoxesFill",
    "typedAppended",
    "appendOrder",
  ]);
  const found = results.find(({ code }) => code === "appendOrder")?.found;
  expect(found).toEqual([["refused", "Sheet.appendRow is not available"]]);
  expect(namesIn(book)).toEqual(["Blad1"]);
});

test("without a tab to work in, every check that needs one says why, and the page's own go on", async () => {
  const { results } = await runIn({ book: emptyBook(), onCall: ill("Spreadsheet.insertSheet") });
  const crossing = ["slashesInPage", "largeText", "dateInAnswer", "lockReleased", "lockShared"];
  expect(results.filter((result) => agreementOf(result) === "agrees").map(({ code }) => code)).toEqual(crossing);
  expect(results[0]?.found).toEqual([["refused", "Spreadsheet.insertSheet is not available"]]);
});

test("a run that was cut short leaves its tab, and the next run takes it away and is none the worse", async () => {
  const book = emptyBook();
  let isDead = false;
  const cutShort = runIn({
    book,
    onCall: (execution, member) => {
      isDead ||= member === "Range.getDisplayValues";
      if (isDead) throw execution.realm.error("Exceeded maximum execution time", "Exception");
    },
  });
  expect(differing((await cutShort).results)).toContain("shownByFormat");
  expect(namesIn(book)).toEqual(["Blad1", "Självtest (tas bort)"]);
  expect(differing((await runIn({ book })).results)).toEqual([]);
  expect(namesIn(book)).toEqual(["Blad1"]);
});

test("the tab that was shown is shown afterwards", async () => {
  const book = emptyBook();
  const mine = addSheet(book, "Mitt", 0);
  addSheet(book, "Annat", 1);
  book.active = mine;
  await runIn({ book });
  expect(book.active.name).toBe("Mitt");
  expect(namesIn(book)).toEqual(["Mitt", "Annat", "Blad1"]);
});

test("in a workbook in use, every tab of the file says what it did, and what is remembered is as before", async () => {
  const { session, value, sidebar } = await onBundle();
  const state = () => [readWorkbook(session.file), session.sheets(), sidebar().me];
  const before = state();
  for (const part of ["tabs", "keeping", "charts"]) value("runSelfTest", part);
  expect(state()).toEqual(before);
});

test("without a Google account there is no Drive to try, and that is said plainly", async () => {
  const { results } = await runIn({ book: emptyBook(), drive: null });
  expect(results.find(({ code }) => code === "driveDocument")?.found).toBeNull();
  expect(differing(results)).toEqual([]);
});

test("the dialog is in the workbook's language", async () => {
  const { session, rows, type } = await onBundle();
  const pageIn = () =>
    session.run("openSelfTest", []).events.map((event) => (event.kind === "dialog" ? event.html : ""));
  expect(pageIn().join()).toContain('<html lang="sv">');
  type(
    "Inställningar",
    rows("Inställningar").findIndex(([name]) => name === "Språk"),
    1,
    [["en"]],
  );
  expect(pageIn().join()).toContain('<html lang="en">');
});
