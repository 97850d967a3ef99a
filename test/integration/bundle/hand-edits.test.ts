// What people type, paste, sort and delete by hand, through the built add-on's own triggers.
import type { WorkbookCheck } from "../../../src/contract/server-api";
import { type OnBundle, onBundle } from "../../helpers/bundle/on-bundle";

const changes = (book: OnBundle) => book.records("Ändringslogg");
const next = (book: OnBundle) => book.rows("Aktiviteter").length;
const typedContact = ["", "2022-12-29", "Medborgarkontakt", "", "", "Skola", "Kangos", "Polis"];

test("a day in words becomes a date where there is one reading, and is left as it is where there isn't", async () => {
  const days = {
    "4/3 2022": "2022-03-04",
    "4 mars": "2022-03-04",
    "i går": "2022-12-30",
    "fredag 4 mars": "2022-03-04",
    "32 maj": "32 maj",
    "4/3/2022": "4/3/2022",
    våren: "våren",
  };
  const book = await onBundle();
  for (const [index, input] of Object.keys(days).entries()) book.type("Aktiviteter", index + 1, 1, [[input]]);
  const rows = book.rows("Aktiviteter").slice(1);
  expect(Object.keys(days).map((_, index) => rows[index]?.[1])).toEqual(Object.values(days));
});

test("a day without a year is past where it was done, ahead where it is planned, and left alone elsewhere", async () => {
  const book = await onBundle("2022-06-30");
  book.type("Aktiviteter", 1, 10, [["Planerad"]]);
  book.type("Aktiviteter", 1, 1, [["1 juli"]]);
  book.type("Handlingsplan", 1, 4, [["1 juli"]]);
  book.type("Löften", 1, 11, [["1 juli"], ["1 juli 2022"]]);
  book.type("Inställningar", 3, 1, [["2 januari 2022"]]);
  expect(book.rows("Aktiviteter")[1]?.[1]).toBe("2022-07-01");
  expect(book.rows("Handlingsplan")[1]?.[4]).toBe("2022-07-01");
  expect([book.rows("Löften")[1]?.[11], book.rows("Löften")[2]?.[11]]).toEqual(["1 juli", "2022-07-01"]);
  expect(book.records("Inställningar")[2]).toEqual({ Inställning: "Period från", Värde: "2022-01-02" });
});

test("a row typed by hand gets its ID, its state and a note of what it does", async () => {
  const book = await onBundle();
  const row = next(book);
  book.type("Aktiviteter", row, 0, [typedContact]);
  expect(book.rows("Aktiviteter")[row]?.[0]).toMatch(/^A-[0-9A-Z]{8}$/);
  expect(book.rows("Aktiviteter")[row]?.[10]).toBe("Genomförd");
  expect(book.note("Aktiviteter", row, 0)).toBe("Så räknas raden:\nRäknas för 2.1");
  book.type("Aktiviteter", row, 5, [["Hem"]]);
  expect(book.note("Aktiviteter", row, 0)).toMatch(/Hem finns inte i fliken Listor/);
  book.type("Aktiviteter", row, 5, [[""]]);
  expect(book.note("Aktiviteter", row, 0)).toBe("Så räknas raden:\nOklart för 2.1: platstyp saknas");
  book.type("Aktiviteter", row, 10, [["Inställd"]]);
  expect(book.note("Aktiviteter", row, 0)).toBe("Så räknas raden:\nInställd: räknas inte");
});

test("the note follows when a promise changes, and people's own notes are left alone", async () => {
  const book = await onBundle();
  const row = next(book);
  book.type("Aktiviteter", row, 0, [typedContact]);
  const promise = book.rows("Löften").findIndex(([id]) => id === "2.1");
  book.type("Löften", promise, 8, [["Kommun"]]);
  expect(book.note("Aktiviteter", row, 0)).toBe("Så räknas raden:\nNästan 2.1: krävd part deltog inte");
  expect(book.note("Aktiviteter", 1, 0)).toBe("");
});

test("one cell leaves one line with before and after, a paste one with its range", async () => {
  const book = await onBundle();
  const [id, date] = book.rows("Aktiviteter")[1] ?? [];
  book.type("Aktiviteter", 1, 6, [["Kangos torg"]]);
  book.type("Aktiviteter", 1, 1, [["4 mars"]]);
  book.type("Aktiviteter", 1, 1, [["2022-03-04"]]);
  const row = next(book);
  book.type("Aktiviteter", row, 0, [typedContact, typedContact]);
  const marks = { Tid: "2022-12-31 12:00:00", Flik: "Aktiviteter" };
  expect(changes(book)).toMatchObject([
    { ...marks, "Rad-ID": id, Fält: "Plats", Efter: "Kangos torg" },
    { ...marks, "Rad-ID": id, Fält: "Datum", Före: date, Efter: "2022-03-04" },
    { ...marks, "Rad-ID": "", Fält: `Aktiviteter!A${row + 1}:H${row + 2}`, Före: "", Efter: "" },
  ]);
});

test("a paste of 300 rows with their days in words is taken in whole", async () => {
  const book = await onBundle();
  const row = next(book);
  const days = ["4 mars 2022", "5/3 2022", "2022-03-06", "7 mars 2022", "i vår"];
  const pasted = Array.from({ length: 300 }, (_, index) => ["", days[index % 5] ?? "", ...typedContact.slice(2)]);
  book.type("Aktiviteter", row, 0, pasted);
  const rows = book.rows("Aktiviteter").slice(row);
  expect(rows.slice(0, 5).map(([, day]) => day)).toEqual([
    "2022-03-04",
    "2022-03-05",
    "2022-03-06",
    "2022-03-07",
    "i vår",
  ]);
  expect(new Set(rows.map(([id]) => id)).size).toBe(300);
  expect(changes(book)).toHaveLength(1);
});

test("edits in the summary, the log itself and people's own tabs leave no line", async () => {
  const book = await onBundle();
  book.type("Sammanställning", 0, 0, [["x"]]);
  book.session.addSheet("Eget");
  book.type("Eget", 0, 0, [["x"]]);
  expect(book.rows("Ändringslogg")).toEqual([]);
  book.type("Listor", 1, 2, [["Polisen"]]);
  book.type("Ändringslogg", 1, 6, [["y"]]);
  expect(changes(book)).toMatchObject([{ Flik: "Listor", "Rad-ID": "rad 2", Fält: "Part", Efter: "y" }]);
});

test("each ID that vanishes leaves one line at the next refresh, and none comes from sorting", async () => {
  const book = await onBundle();
  const gone = [2, 3].map((row) => book.rows("Aktiviteter")[row]?.[0]);
  book.session.sort("Aktiviteter", 6, true);
  book.value("syncSummary");
  expect(book.rows("Ändringslogg")).toEqual([]);
  book.session.undo();
  book.session.deleteRows("Aktiviteter", 2, 2);
  book.value("syncSummary");
  expect(changes(book).sort((a, b) => (String(a["Rad-ID"]) < String(b["Rad-ID"]) ? -1 : 1))).toMatchObject(
    gone.map((id) => ({ Flik: "Aktiviteter", "Rad-ID": id, Fält: "Raden", Före: "Fanns", Efter: "Finns inte längre" })),
  );
  book.value("syncSummary");
  expect(changes(book)).toHaveLength(2);
});

test("a tab that has gone for a while takes no IDs with it until it is back without them", async () => {
  const book = await onBundle();
  const ids = book.rows("Handlingsplan").length - 1;
  book.session.deleteSheet("Handlingsplan");
  book.value("syncSummary");
  expect(book.rows("Ändringslogg")).toEqual([]);
  book.value("startWorkbook", { kind: "example" });
  expect(changes(book).filter((line) => line["Flik"] === "Handlingsplan").length).toBe(ids);
});

test("a formula in a date column stays a formula", async () => {
  const book = await onBundle();
  book.type("Aktiviteter", 1, 1, [['="4 mars 2022"']]);
  expect(book.session.view("Aktiviteter").cells.find(({ row, column }) => row === 1 && column === 1)?.input).toBe(
    '="4 mars 2022"',
  );
});

test.each([
  ["80 %", "Vi ska besöka skolan."],
  ["100 %", "Vi ska besöka skolan."],
  ["100 %", "Andelen som får svar ska öka."],
  ["150 %", "Vi ska nå 150 procent av målet."],
])("a target that shows %s is told of, and not taken for a number of times", async (share, text) => {
  const book = await onBundle();
  book.type("Löften", 3, 2, [[text]]);
  book.type("Löften", 3, 4, [[share]]);
  expect(book.sidebar().book.issues).toMatchObject([
    { tab: "Löften", row: 4, column: "Mål", code: "numberIsShare", value: share },
  ]);
});

test("the eight figures of a day are told of as they were typed, and become the day they name", async () => {
  const book = await onBundle();
  book.type("Aktiviteter", 1, 1, [["20220507"]]);
  const { findings, mends } = book.value<WorkbookCheck>("checkWorkbook");
  const told = findings.flatMap((finding) => (finding.kind === "row" ? [finding.issue.value] : []));
  expect([told, mends.map(({ before, after }) => [before, after])]).toEqual([
    ["20220507"],
    [["20220507", "2022-05-07"]],
  ]);
  book.value("mendWorkbook", { mends: mends.map(({ id }) => id) });
  expect(book.rows("Aktiviteter")[1]?.[1]).toBe("2022-05-07");
});
