// The columns that only some workbooks need, in the built add-on: offered, added where somebody wants them, and read.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { WorkbookCheck } from "../../../src/contract/server-api";
import type { Activity } from "../../../src/domain/book/activity";
import { plainDate } from "../../../src/domain/calendar/plain-date";
import { judgeBook } from "../../../src/domain/judging/judge";
import { contact } from "../../helpers/a-contact";
import { onBundle } from "../../helpers/bundle/on-bundle";
import { aTab, aWorkbook, PATROLS } from "../../helpers/tabs";
import { writeXlsx } from "../../helpers/write-xlsx";

test("a column that is added stands last with its note and its choices, and is read from then on", async () => {
  const book = await onBundle("2022-06-30");
  const { findings, mends, offers } = book.value<WorkbookCheck>("checkWorkbook");
  expect(findings.some(({ kind }) => kind === "row")).toBe(false);
  expect(mends).toEqual([]);
  const wanted = offers.filter(({ header }) => header === "Räknas");
  const after = book.value<WorkbookCheck>("mendWorkbook", { mends: wanted.map(({ id }) => id) });
  expect(after.mended).toBe(1);
  expect(after.offers.map(({ header }) => header)).not.toContain("Räknas");
  const [headers = []] = book.rows("Löften");
  expect(headers[headers.length - 1]).toBe("Räknas");
  const at = headers.length - 1;
  const view = book.session.view("Löften");
  expect(view.cells.find(({ row, column }) => row === 0 && column === at)?.note).toContain("Dagar: alla rader");
  book.session.edit("Löften", [{ row: 4, column: at, input: "dagar" }]);
  expect(book.sidebar().book.commitments.map(({ counts }) => counts)).toContain("Dagar");
});

test("the column Utförare comes with the first row that needs it, and is corrected and emptied like any other", async () => {
  const book = await onBundle("2022-12-31");
  const [before = []] = book.rows("Aktiviteter");
  expect(before).not.toContain("Utförare");
  const stored = book.value<Activity>("logActivity", { ...contact, performers: ["Hundfirman", "Polis"] });
  const own = () => book.records("Aktiviteter").find((row) => row["Aktivitet-ID"] === contact.id);
  expect(book.rows("Aktiviteter")[0]).toEqual([...before, "Utförare"]);
  expect(own()).toMatchObject({ Utförare: "Hundfirman, Polis", Plats: "Kangos", Löften: "" });
  const { id: _id, ...seen } = stored;
  const corrected = { id: contact.id, seen, changed: { ...seen, performers: [] }, by: "" };
  expect(book.value("correctActivity", corrected)).toMatchObject({ kind: "stored" });
  expect(own()).toMatchObject({ Utförare: "" });
  expect(book.sidebar().book.issues).toEqual([]);
});

test("an entry that waits since before the column is stored, and a correction brings the column too", async () => {
  const book = await onBundle("2022-12-31");
  const { performers: _performers, ...older } = contact;
  const { id: _id, ...seen } = book.value<Activity>("logActivity", older);
  expect(seen.performers).toEqual([]);
  const corrected = { id: contact.id, seen, changed: { ...seen, performers: ["Väktare"] }, by: "" };
  expect(book.value("correctActivity", corrected)).toMatchObject({ kind: "stored" });
  expect(book.records("Aktiviteter").find((row) => row["Aktivitet-ID"] === contact.id)).toMatchObject({
    Utförare: "Väktare",
  });
  expect(book.records("Ändringslogg")).toMatchObject([{ Fält: "Utförare", Före: "", Efter: "Väktare" }]);
});

test("the sidebar judges an outcome by the values in Effektmått, which it reads where a promise may need them", async () => {
  const folder = mkdtempSync(join(tmpdir(), "lofteskollen-"));
  const source = join(folder, "matvarde.xlsx");
  const promise = { ...PATROLS, Måttyp: "Mätvärde", Mål: 70, Mått: "Trygga" };
  const values = [
    { Mått: "Trygga", Datum: "2021-11-01", Värde: 60 },
    { Mått: "Trygga", Datum: "2022-06-01", Värde: 65 },
  ];
  writeFileSync(source, await writeXlsx([...aWorkbook({ Löften: [promise] }), aTab("Effektmått", values)]));
  const { book } = (await onBundle("2022-06-30", { source })).sidebar();
  rmSync(folder, { recursive: true });
  expect(judgeBook(book, plainDate("2022-06-30"))).toMatchObject([{ status: "atRisk", counted: 65, baseline: 60 }]);
});
