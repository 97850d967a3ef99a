// Corrections and undo through the built add-on: nothing anyone else wrote is lost, and nothing is written twice.
import type { Imported, RowCorrection, SidebarData } from "../../../src/contract/server-api";
import type { Activity } from "../../../src/domain/book/activity";
import { contact } from "../../helpers/a-contact";
import { type OnBundle, onBundle } from "../../helpers/bundle/on-bundle";

const fieldsOf = ({ id: _id, ...fields }: Activity) => fields;

async function logged(): Promise<{ book: OnBundle; seen: ReturnType<typeof fieldsOf> }> {
  const book = await onBundle();
  return { book, seen: fieldsOf(book.value<Activity>("logActivity", contact)) };
}

const activity = (book: OnBundle, id = contact.id) =>
  book.records("Aktiviteter").find((row) => row["Aktivitet-ID"] === id);
const changes = (book: OnBundle) => book.records("Ändringslogg");

test("a correction writes the changed cells and Ändrad, and a line for each", async () => {
  const { book, seen } = await logged();
  const before = activity(book);
  const changed = { ...seen, place: "Junosuando", amount: 2, parties: ["Polis", "Kommun"] };
  const input = { id: contact.id, seen, changed, by: "Ungdomsledare" };
  expect(book.value<RowCorrection<Activity>>("correctActivity", input)).toEqual({
    kind: "stored",
    row: { ...changed, id: contact.id },
  });
  expect(activity(book)).toEqual({
    ...before,
    Plats: "Junosuando",
    Antal: 2,
    Parter: "Polis, Kommun",
    Ändrad: "2022-12-31 12:00:00",
  });
  const place = { Tid: "2022-12-31 12:00:00", Vem: "Ungdomsledare", Flik: "Aktiviteter", "Rad-ID": contact.id };
  expect(changes(book)).toEqual([
    { ...place, Fält: "Antal", Före: "1", Efter: "2" },
    { ...place, Fält: "Plats", Före: "Kangos", Efter: "Junosuando" },
    { ...place, Fält: "Parter", Före: "Polis", Efter: "Polis, Kommun" },
  ]);
});

test("sent again it is stored once, with one line", async () => {
  const { book, seen } = await logged();
  const input = { id: contact.id, seen, changed: { ...seen, note: "Två klasser" }, by: "Områdespolis" };
  book.value("correctActivity", input);
  const after = activity(book);
  expect(book.value<RowCorrection<Activity>>("correctActivity", input)).toMatchObject({ kind: "stored" });
  expect(activity(book)).toEqual(after);
  expect(changes(book)).toHaveLength(1);
});

test("undo cancels the row and keeps it", async () => {
  const { book, seen } = await logged();
  const input = { id: contact.id, seen, changed: { ...seen, state: "Inställd" }, by: "Områdespolis" };
  expect(book.value<RowCorrection<Activity>>("correctActivity", input)).toMatchObject({ kind: "stored" });
  expect(activity(book)).toMatchObject({ Läge: "Inställd", Plats: "Kangos" });
  expect(changes(book)).toMatchObject([{ Fält: "Läge", Före: "Genomförd", Efter: "Inställd" }]);
});

test("a row that someone else has changed is answered with as it now is, and left alone", async () => {
  const { book, seen } = await logged();
  const first = { id: contact.id, seen, changed: { ...seen, place: "Tärendö" }, by: "Polis" };
  book.value("correctActivity", first);
  const before = [book.rows("Aktiviteter"), book.rows("Ändringslogg")];
  const second = { id: contact.id, seen, changed: { ...seen, note: "Något annat" }, by: "Fritid" };
  expect(book.value<RowCorrection<Activity>>("correctActivity", second)).toEqual({
    kind: "conflict",
    reason: "changed",
    current: { ...seen, id: contact.id, place: "Tärendö" },
  });
  expect([book.rows("Aktiviteter"), book.rows("Ändringslogg")]).toEqual(before);
});

test("a row that has gone, and one that can't be read, are conflicts without a current row", async () => {
  const { book, seen } = await logged();
  const input = { id: contact.id, seen, changed: { ...seen, note: "Nytt" }, by: "" };
  expect(book.value("correctActivity", { ...input, id: "A-FINNSEJ1" })).toEqual({
    kind: "conflict",
    reason: "gone",
    current: null,
  });
  const row = book.rows("Aktiviteter").length - 1;
  book.type("Aktiviteter", row, 1, [["32 maj"]]);
  expect(book.value("correctActivity", input)).toEqual({ kind: "conflict", reason: "unreadable", current: null });
});

test("rows of the year are found as the sidebar read them, words and numbers as they were meant", async () => {
  const book = await onBundle();
  book.type("Aktiviteter", 1, 2, [["medborgarkontakt", "2.1"]]);
  book.type("Aktiviteter", 1, 7, [[" polis ,KOMMUN"]]);
  for (const { id, ...seen } of book.sidebar().book.activities.filter((_, index) => index % 40 === 0)) {
    const input = { id, seen, changed: { ...seen, note: "Ändrad" }, by: "Polis" };
    expect(book.value<RowCorrection<Activity>>("correctActivity", input)).toMatchObject({ kind: "stored" });
  }
});

test("columns may stand in any order, and a missing one is named before anything is written", async () => {
  const { book, seen } = await logged();
  book.type("Aktiviteter", 0, 6, [["Ställe"]]);
  const before = [book.rows("Aktiviteter"), book.rows("Ändringslogg")];
  const hidden = { ...seen, place: "" };
  const input = { id: contact.id, seen: hidden, changed: { ...hidden, place: "Kitkiöjärvi" }, by: "" };
  expect(book.call("correctActivity", input)).toMatchObject({
    ok: false,
    error: { code: "workbookIncomplete", detail: "Aktiviteter: Plats" },
  });
  expect([book.rows("Aktiviteter"), book.rows("Ändringslogg")]).toEqual(before);
  const other = { ...input, changed: { ...hidden, note: "Går bra" } };
  expect(book.value("correctActivity", other)).toMatchObject({ kind: "stored" });
});

test("a log that has lost a header takes no correction, since no line could tell of it", async () => {
  const { book, seen } = await logged();
  const input = { id: contact.id, seen, changed: { ...seen, note: "Första" }, by: "Polis" };
  book.value("correctActivity", input);
  book.type("Ändringslogg", 0, 5, [["Innan"]]);
  const again = { ...input, seen: input.changed, changed: { ...seen, note: "Andra" } };
  expect(book.call("correctActivity", again)).toMatchObject({ error: { code: "workbookIncomplete" } });
  expect(activity(book)).toMatchObject({ Beskrivning: "Första" });
});

test("a long text that was there before may stay, but none is written", async () => {
  const { book, seen } = await logged();
  const row = book.rows("Aktiviteter").length - 1;
  const long = "x".repeat(30_000);
  book.type("Aktiviteter", row, 11, [[long]]);
  const now = { ...seen, note: long };
  const input = { id: contact.id, seen: now, changed: { ...now, place: "Korpilombolo" }, by: "" };
  expect(book.value("correctActivity", input)).toMatchObject({ kind: "stored" });
  const longer = { ...now, place: "Korpilombolo" };
  expect(
    book.call("correctActivity", { ...input, seen: longer, changed: { ...longer, note: `${long}x` } }),
  ).toMatchObject({ ok: false, error: { code: "inputInvalid", fields: [{ field: "note", code: "tooLong" }] } });
});

test("a valid personnummer is refused by field wherever it is sent", async () => {
  const { book, seen } = await logged();
  const before = book.rows("Aktiviteter");
  const note = "Pratade med 19121212-1212 på skolan";
  const error = { ok: false, error: { code: "inputInvalid", fields: [{ field: "note", code: "personalNumber" }] } };
  expect(book.call("logActivity", { ...contact, id: "A-TEST0002", note })).toMatchObject(error);
  expect(book.call("correctActivity", { id: contact.id, seen, changed: { ...seen, note }, by: "" })).toMatchObject(
    error,
  );
  const rows = [contact, { ...contact, id: "A-TEST0003", note }];
  expect(book.call("importActivities", { rows, by: "" })).toMatchObject({
    error: { fields: [{ field: "rows.1.note", code: "personalNumber" }] },
  });
  expect(book.rows("Aktiviteter")).toEqual(before);
});

test("what I chose and logged is remembered by the second call, never by the save", async () => {
  const { book } = await logged();
  expect(book.sidebar()).toMatchObject({ me: "", choices: null, latest: [] });
  const choices = {
    type: "Medborgarkontakt",
    commitments: [],
    placeType: "Skola",
    place: "Kangos",
    parties: ["Polis"],
    audiences: [],
  };
  const ids = Array.from({ length: 12 }, (_, index) => `A-TEST00${String(index).padStart(2, "0")}`);
  const synced = book.value<SidebarData>("syncSummary", { me: "Områdespolis", choices, logged: ids });
  expect(synced).toMatchObject({ me: "Områdespolis", choices, latest: ids.slice(0, 10) });
  expect(book.value<SidebarData>("syncSummary", { logged: ["A-TEST0011"] }).latest).toEqual([
    "A-TEST0011",
    ...ids.slice(0, 9),
  ]);
  expect(book.sidebar()).toMatchObject({ me: "Områdespolis", choices });
  expect(book.call("syncSummary", { me: 7 })).toMatchObject({ ok: false, error: { code: "inputInvalid" } });
});

test("a list read in twice doubles nothing, and two equal rows of it are two occasions", async () => {
  const book = await onBundle();
  const count = () => book.rows("Aktiviteter").length;
  const before = count();
  const row = (id: string, more: object = {}) => ({ ...contact, id, ...more });
  const rows = [row("A-LIST0001"), row("A-LIST0002"), row("A-LIST0003", { place: "Muodoslompolo" })];
  const first = book.value<Imported>("importActivities", { rows, by: "Ordningsvakt" });
  expect([first.stored.length, first.already]).toEqual([3, []]);
  expect(count()).toBe(before + 3);
  const again = [row("A-LIST0011", { place: "KANGOS " }), row("A-LIST0012"), row("A-LIST0013", { amount: 3 })];
  const second = book.value<Imported>("importActivities", { rows: again, by: "Ordningsvakt" });
  expect([second.stored.map(({ id }) => id), second.already]).toEqual([["A-LIST0013"], ["A-LIST0011", "A-LIST0012"]]);
  expect(book.value<Imported>("importActivities", { rows: again, by: "" }).stored).toEqual([]);
  expect(count()).toBe(before + 4);
  expect(book.records("Aktiviteter").at(-1)).toMatchObject({ Antal: 3, "Registrerad av": "Ordningsvakt" });
});

test("five hundred rows go in at once, and one wrong row stops them all", async () => {
  const book = await onBundle();
  const before = book.rows("Aktiviteter").length;
  const rows = Array.from({ length: 500 }, (_, index) => ({
    ...contact,
    id: `A-${String(index).padStart(8, "0")}`,
    note: `Rad ${index}`,
  }));
  expect(
    book.call("importActivities", { rows: [...rows.slice(1), { ...contact, date: "32 maj" }], by: "" }),
  ).toMatchObject({
    error: { fields: [{ field: "rows.499.date", code: "invalid" }] },
  });
  expect(book.rows("Aktiviteter")).toHaveLength(before);
  expect(book.value<Imported>("importActivities", { rows, by: "" }).stored).toHaveLength(500);
  expect(book.rows("Aktiviteter")).toHaveLength(before + 500);
});
