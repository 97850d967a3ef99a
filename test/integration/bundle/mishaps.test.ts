// What happens to a workbook among people, each from a file that LibreOffice has written: nothing is lost, and what can
// be mended is mended after being shown.
import type { SidebarData, WorkbookCheck } from "../../../src/contract/server-api";
import type { MendKind } from "../../../src/domain/checks/findings";
import { contact } from "../../helpers/a-contact";
import { type OnBundle, onBundle } from "../../helpers/bundle/on-bundle";

const fromLibreOffice = (day?: string) => onBundle(day, { source: "test/fixtures/pajala-from-libreoffice.xlsx" });
/** The example has a row of the year before, and two alike: remarks that stay whatever is mended. */
const REMARKS: readonly string[] = ["outsidePeriod", "alike"];
const withoutRemarks = ({ findings, ...rest }: WorkbookCheck): WorkbookCheck => ({
  ...rest,
  findings: findings.filter(({ kind }) => !REMARKS.includes(kind)),
});
const check = (book: OnBundle) => withoutRemarks(book.value<WorkbookCheck>("checkWorkbook"));
const mend = (book: OnBundle, mends: readonly string[]) =>
  withoutRemarks(book.value<WorkbookCheck>("mendWorkbook", { mends }));
const mendAll = (book: OnBundle, kind: MendKind) =>
  mend(
    book,
    check(book)
      .mends.filter((one) => one.kind === kind)
      .map(({ id }) => id),
  );

/** What the rules see, whatever order the rows and columns stand in. */
const year = (book: OnBundle) => {
  const { issues, activities, commitments, actions } = book.value<SidebarData>("syncSummary").book;
  const byId = <T extends { readonly id: string }>(rows: readonly T[]) =>
    [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { issues, activities: byId(activities), commitments, actions: byId(actions) };
};

/** Moves a column of Aktiviteter: all its cells are typed anew where it is to stand. */
function swapColumns(book: OnBundle, one: number, other: number): void {
  const rows = book.rows("Aktiviteter");
  const cells = (column: number) => rows.map((row) => [String(row[column] ?? "")]);
  const [left, right] = [cells(one), cells(other)];
  book.type("Aktiviteter", 0, one, right);
  book.type("Aktiviteter", 0, other, left);
}

test("the file as it comes has nothing to mend, and is offered nothing but columns and a day in the period", async () => {
  const { offers, ...rest } = check(await fromLibreOffice());
  expect(rest).toEqual({ language: "sv", findings: [], mends: [], mended: 0 });
  expect(offers.filter(({ kind }) => kind !== "column")).toMatchObject([
    { kind: "dayInPeriod", before: "2021-12-29", after: "2022-12-29" },
  ]);
});

test("1: a date as people write it becomes a date", async () => {
  const book = await fromLibreOffice();
  const before = year(book);
  const date = String(book.rows("Aktiviteter")[1]?.[1]);
  book.type("Aktiviteter", 1, 1, [[`${Number(date.slice(8))}/${Number(date.slice(5, 7))} ${date.slice(0, 4)}`]]);
  expect(year(book)).toEqual(before);
});

test("2: a row without an ID gets one, and keeps it", async () => {
  const book = await fromLibreOffice();
  book.type("Aktiviteter", 5, 0, [[""]]);
  const id = book.rows("Aktiviteter")[5]?.[0];
  expect(id).toMatch(/^A-[0-9A-Z]{8}$/);
  book.value("syncSummary");
  expect(book.rows("Aktiviteter")[5]?.[0]).toBe(id);
});

test("3: rows pasted from elsewhere are all there", async () => {
  const book = await fromLibreOffice();
  const before = year(book).activities.length;
  const row = book.rows("Aktiviteter").length;
  const pasted = Array.from({ length: 40 }, () => ["", "4 mars 2022", "medborgarkontakt", "", "", "skola", "Kangos"]);
  book.type("Aktiviteter", row, 0, pasted);
  const after = year(book);
  expect([after.issues, after.activities.length]).toEqual([[], before + 40]);
  expect(new Set(after.activities.map(({ id }) => id)).size).toBe(before + 40);
});

test("4: rows sorted by any column are the same rows", async () => {
  const book = await fromLibreOffice();
  const before = year(book);
  for (const column of [6, 2, 1]) book.session.sort("Aktiviteter", column, column === 1);
  expect(year(book)).toEqual(before);
});

test("5: a row cut out and put in elsewhere is the same row, and no line says that it went", async () => {
  const book = await fromLibreOffice();
  const before = year(book);
  const row = (book.rows("Aktiviteter")[3] ?? []).map(String);
  book.session.insertRows("Aktiviteter", 20, 1);
  book.type("Aktiviteter", 20, 0, [row]);
  book.session.deleteRows("Aktiviteter", 3, 1);
  expect(year(book)).toEqual(before);
  expect(book.records("Ändringslogg").filter((line) => line["Fält"] === "Raden")).toEqual([]);
});

test("6: columns in another order are read, logged in and corrected in as before", async () => {
  const book = await fromLibreOffice();
  const before = year(book);
  swapColumns(book, 1, 7);
  expect(year(book)).toEqual(before);
  book.value("logActivity", contact);
  expect(book.records("Aktiviteter").at(-1)).toMatchObject({ Datum: "2022-12-30", Parter: "Polis" });
});

test("7: padded and capital headers are the same headers", async () => {
  const book = await fromLibreOffice();
  const before = year(book);
  book.type("Aktiviteter", 0, 1, [["  DATUM ", "aktivitetsTYP"]]);
  expect(year(book)).toEqual(before);
  expect(check(book).mends).toEqual([]);
});

test("8: people's own columns and their content stay", async () => {
  const book = await fromLibreOffice();
  const before = year(book);
  const width = book.rows("Aktiviteter")[0]?.length ?? 0;
  book.type("Aktiviteter", 0, width, [["Vår anteckning"], ["Glöm inte"]]);
  book.value("logActivity", contact);
  expect(book.rows("Aktiviteter")[1]?.[width]).toBe("Glöm inte");
  expect(year(book).activities.length).toBe(before.activities.length + 1);
  expect(check(book).mends).toEqual([]);
});

test.each([
  ["misspelt", "Aktivitestyp", "Aktivitetstyp", 2],
  ["called something else", "Ställe", "Plats", 6],
  ["deleted", "", "Beskrivning", 11],
])("9-10: a header that is %s is found, shown and mended", async (_how, typed, header, column) => {
  const book = await fromLibreOffice();
  const before = year(book);
  book.type("Aktiviteter", 0, column, [[typed]]);
  expect(check(book)).toMatchObject({
    findings: [{ kind: "row", issue: { code: "headerMissing", column: header } }],
    mends: [{ kind: "header", tab: "Aktiviteter", row: 1, column: column + 1, before: typed, after: header }],
  });
  expect(mendAll(book, "header")).toMatchObject({ mended: 1, findings: [], mends: [] });
  expect(year(book)).toEqual(before);
  expect(book.records("Ändringslogg").at(-1)).toMatchObject({ Fält: "Rubriken", Före: typed, Efter: header });
});

test("11: a deleted tab is made again, a renamed one gets its name back with all that is in it", async () => {
  const book = await fromLibreOffice();
  const before = year(book);
  const rows = book.rows("Aktiviteter").map((row) => row.map(String));
  book.session.deleteSheet("Aktiviteter");
  expect(check(book).mends).toMatchObject([{ kind: "tab", tab: "Aktiviteter", before: "", after: "" }]);
  book.session.addSheet("Aktiviteter 2022");
  book.type("Aktiviteter 2022", 0, 0, rows);
  expect(check(book).mends).toMatchObject([{ kind: "tab", before: "Aktiviteter 2022", after: "Aktiviteter" }]);
  expect(mendAll(book, "tab")).toMatchObject({ mended: 1, findings: [] });
  expect(year(book)).toEqual(before);
  book.session.deleteSheet("Löften");
  expect(mendAll(book, "tab").mended).toBe(1);
  expect(book.rows("Löften")).toHaveLength(1);
  book.value("logActivity", contact);
});

test("12: a typo in a party's name is mended where one word only can be meant", async () => {
  const book = await fromLibreOffice();
  const before = year(book);
  const row = book.rows("Aktiviteter").findIndex((cells) => cells[7] === "Polis, Kommun");
  book.type("Aktiviteter", row, 7, [["Polsi , Komun"]]);
  expect(check(book).mends).toMatchObject([{ kind: "word", before: "Polsi , Komun", after: "Polis, Kommun" }]);
  book.type("Aktiviteter", row === 1 ? 2 : 1, 2, [["Helt annat"]]);
  const { findings, mended } = mendAll(book, "word");
  expect([findings.length, mended]).toEqual([1, 1]);
  book.session.undo();
  expect(year(book).activities.find(({ id }) => id === book.rows("Aktiviteter")[row]?.[0])).toEqual(
    before.activities.find(({ id }) => id === book.rows("Aktiviteter")[row]?.[0]),
  );
});

test("the later of two rows with one ID gets its own, and both count", async () => {
  const book = await fromLibreOffice();
  const before = year(book).activities.length;
  const first = String(book.rows("Aktiviteter")[1]?.[0]);
  book.type("Aktiviteter", 2, 0, [[first]]);
  expect(year(book).activities.length).toBe(before - 1);
  expect(check(book).mends).toMatchObject([{ kind: "duplicateId", row: 3, before: first, after: "" }]);
  expect(mendAll(book, "duplicateId")).toMatchObject({ mended: 1, findings: [] });
  expect(book.rows("Aktiviteter")[1]?.[0]).toBe(first);
  expect(year(book).activities.length).toBe(before);
});

test("a mend that was shown is not made when the cell has changed since", async () => {
  const book = await fromLibreOffice();
  book.type("Aktiviteter", 1, 7, [["Polsi"]]);
  const shown = check(book).mends.map(({ id }) => id);
  book.type("Aktiviteter", 1, 7, [["Kommun"]]);
  expect(book.value("mendWorkbook", { mends: shown })).toMatchObject({ mended: 0 });
  expect(book.rows("Aktiviteter")[1]?.[7]).toBe("Kommun");
});

test("nothing is mended that Ändringslogg can't tell of, until its own header is mended", async () => {
  const book = await fromLibreOffice();
  book.type("Aktiviteter", 1, 7, [["Polsi"]]);
  book.type("Ändringslogg", 0, 4, [["Vad"]]);
  const word = check(book).mends.filter(({ kind }) => kind === "word");
  expect(book.call("mendWorkbook", { mends: word.map(({ id }) => id) })).toMatchObject({
    error: { code: "workbookIncomplete", detail: "Ändringslogg: Fält" },
  });
  expect(book.rows("Aktiviteter")[1]?.[7]).toBe("Polsi");
  const both = check(book).mends.map(({ id }) => id);
  expect(mend(book, both)).toMatchObject({ mended: 2, findings: [] });
  expect(book.records("Ändringslogg").slice(-2)).toMatchObject([{ Fält: "Rubriken" }, { Fält: "Parter" }]);
});

test("what says something of a person is found, counts as before, and is not mended", async () => {
  const book = await fromLibreOffice();
  const before = year(book).activities.length;
  book.type("Aktiviteter", 1, 11, [["Nås på 070-174 06 05, bil ABC123"]]);
  expect(check(book)).toMatchObject({
    findings: [
      {
        kind: "personalData",
        tab: "Aktiviteter",
        row: 2,
        column: "Beskrivning",
        what: "phone",
        value: "070-174 06 05",
      },
      { kind: "personalData", what: "plate", value: "ABC123" },
    ],
    mends: [],
  });
  expect(year(book).activities.length).toBe(before);
});

test("the way to a cell leads to its tab, and one that isn't there is named", async () => {
  const book = await fromLibreOffice();
  const { events } = book.session.run("showCell", [{ tab: "Handlingsplan", row: 2, column: "Läge" }]);
  expect(events).toEqual([{ kind: "activate", sheet: "Handlingsplan", cell: { row: 1, column: 5 } }]);
  expect(book.call("showCell", { tab: "Finns inte", row: 2, column: null })).toMatchObject({
    error: { code: "workbookIncomplete", detail: "Finns inte" },
  });
});
