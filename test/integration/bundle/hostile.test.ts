// Input that means harm or means nothing, through the built add-on: it is stored as text or refused with a code.
import { readFileSync } from "node:fs";
import fc from "fast-check";
import type { Reply } from "../../../src/contract/reply";
import type { Imported, SidebarData } from "../../../src/contract/server-api";
import { contact } from "../../helpers/a-contact";
import { type OnBundle, onBundle } from "../../helpers/bundle/on-bundle";

/** Every function that a page calls and that takes something. */
const TAKING = [
  "logActivity",
  "correctActivity",
  "importActivities",
  "syncSummary",
  "mendWorkbook",
  "showCell",
  "logAction",
  "correctAction",
  "logCommunication",
  "correctCommunication",
  "saveAnalyses",
  "saveLogo",
  "recordFollowUp",
  "createDocument",
];

const TEXTS = [
  "=1+1",
  '=HYPERLINK("http://example.com";"klicka")',
  '=IMPORTXML("http://example.com","//a")',
  "+46",
  "-1",
  "@SUM(A1)",
  "\t=1",
  "'citerat",
  "''två",
  "2022-03-04",
  "12:30",
  "1 250",
  "3,5",
  "45 %",
  "1e5",
  "SANT",
  "TRUE",
  "FALSKT",
  "mars 2022",
  "kr 500",
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "&amp; &#60;",
  "_x000D_ och _x0041_",
  "rad ett\nrad två",
  "👮🏽‍♀️🚓",
  "שלום עולם",
  "\u202Ebakvänt\u202C",
  "noll\u200Bbredd\u200D",
  "e\u0301 och é",
  "\uFEFFmärke",
  "#REF!",
  "#DIV/0!",
  "__proto__",
  "constructor",
  "rad 4",
  "x".repeat(2000),
];

/** Each costs a save; what a text becomes in its cell is decided where it is logged, too. */
const EVERY_THIRD = TEXTS.filter((_, at) => at % 3 === 0);

const notes = (book: OnBundle) => book.sidebar().book.activities;

test("each hostile text is stored as that text, is no formula, and comes back as it was sent", async () => {
  const book = await onBundle();
  const before = book.sidebar();
  const rows = TEXTS.map((text, index) => ({
    ...contact,
    id: `A-HOST${String(index).padStart(4, "0")}`,
    note: text,
    place: text.slice(0, 500),
  }));
  expect(book.value<Imported>("importActivities", { rows, by: "=1" }).stored).toHaveLength(rows.length);
  const one = { ...contact, id: "A-HOSTONE1", note: "=1+1", place: "@a" };
  book.value("logActivity", one);
  const found = new Map(notes(book).map((activity) => [activity.id, activity]));
  for (const { id, note, place } of [...rows, one]) {
    expect([id, found.get(id)?.note, found.get(id)?.place]).toEqual([id, note.trim(), place.trim()]);
  }
  const cells = book.session.view("Aktiviteter").cells.filter(({ row }) => row > 0);
  expect(cells.filter(({ input, text }) => /^\s*=/.test(input ?? text))).toEqual([]);
  // A .csv made of the tab says what the cells say.
  expect(cells.filter(({ text }) => /^\s*[-+@].*[(|!]/.test(text))).toEqual([]);
  expect(book.value<SidebarData>("syncSummary").book.issues).toEqual(before.book.issues);
  expect(notes(book)).toHaveLength(before.book.activities.length + rows.length + 1);
});

test("each hostile text is corrected in and out again, with its lines in the log", async () => {
  const book = await onBundle();
  book.value("logActivity", contact);
  const { id, by, isRetry: _isRetry, ...first } = contact;
  let seen = first;
  for (const text of EVERY_THIRD.map((one) => one.trim())) {
    const changed = { ...seen, note: text };
    expect(book.value("correctActivity", { id, seen, changed, by })).toMatchObject({ kind: "stored" });
    seen = changed;
  }
  expect(notes(book).find((activity) => activity.id === id)?.note).toBe(seen.note);
  expect(book.rows("Ändringslogg")).toHaveLength(EVERY_THIRD.length + 1);
  expect(book.session.view("Ändringslogg").cells.filter(({ input }) => input?.startsWith("="))).toEqual([]);
});

test("what no file can hold is left out, and the rest is kept", async () => {
  const book = await onBundle();
  book.value("logActivity", { ...contact, note: "a\u0000b\u0007c\ud800d\u001be\r\nf\uffffg" });
  expect(notes(book).at(-1)?.note).toBe("abcde\nfg");
});

test("a text of 50,000 characters is refused as too long", async () => {
  const book = await onBundle();
  const long = "å".repeat(50_000);
  expect(book.call("logActivity", { ...contact, note: long })).toMatchObject({
    error: { code: "inputInvalid", fields: [{ field: "note", code: "tooLong" }] },
  });
});

test("the longest text a file can hold is read, and stands whole in the log; a longer one changes nothing", async () => {
  const book = await onBundle();
  // The sign of two units lies where the log's first line ends.
  const long = `${"å".repeat(32_765)}😀`;
  book.type("Aktiviteter", 1, 11, [[long]]);
  expect(notes(book)[0]?.note).toBe(long);
  const lines = book.records("Ändringslogg");
  expect(lines.map((line) => String(line["Efter"]).length)).toEqual([32_765, 2]);
  expect(lines.map((line) => line["Efter"]).join("")).toBe(long);
  const before = readFileSync(book.session.file);
  const longer = { row: 1, column: 11, input: `${long}å` };
  expect(() => book.session.edit("Aktiviteter", [longer])).toThrow("textTooLong");
  expect(readFileSync(book.session.file).equals(before)).toBe(true);
});

test("a list of the longest words has room in its cell, and one with a longer word is refused", async () => {
  const book = await onBundle();
  const words = Array.from({ length: 50 }, (_, index) => `${index}`.padEnd(200, "x"));
  book.value("logActivity", { ...contact, parties: words });
  const row = book.records("Aktiviteter").find((each) => each["Aktivitet-ID"] === contact.id);
  expect(row?.["Parter"] === words.join(", ")).toBe(true);
  expect(book.call("logActivity", { ...contact, id: "A-TEST0002", parties: ["x".repeat(201)] })).toMatchObject({
    error: { code: "inputInvalid", fields: [{ field: "parties.0", code: "tooLong" }] },
  });
});

/** Input that is nearly right: one field of a good one is anything at all. */
const spoilt = (good: object): fc.Arbitrary<unknown> =>
  fc
    .tuple(fc.constantFrom(...Object.keys(good)), fc.jsonValue())
    .map(([field, value]) => ({ ...good, [field]: value }));

/** What came of so many random calls, spread over every function that takes something. */
async function answersTo(
  calls: number,
  seed: number,
): Promise<{ thrown: number; stacks: number; changedByRefusal: number }> {
  const book = await onBundle();
  const { id, by, isRetry: _isRetry, ...seen } = contact;
  const inputs = fc.sample(
    fc.oneof(
      fc.jsonValue(),
      spoilt(contact),
      spoilt({ id, seen, changed: { ...seen, note: "Ny" }, by }),
      spoilt({ rows: [contact], by }),
      spoilt({ mends: ["x"] }),
      spoilt({ tab: "Aktiviteter", row: 2, column: null }),
    ),
    { numRuns: calls, seed },
  );
  let [thrown, stacks, changedByRefusal] = [0, 0, 0];
  let before = readFileSync(book.session.file);
  inputs.forEach((input, index) => {
    const { value, error } = book.session.run(TAKING[index % TAKING.length] ?? "", [input]);
    const reply = value as Reply<unknown> | null;
    if (error !== null || reply === null) thrown += 1;
    if (/\n\s+at |server\.js/.test(JSON.stringify(reply))) stacks += 1;
    const after = readFileSync(book.session.file);
    if (reply && !reply.ok && !after.equals(before)) changedByRefusal += 1;
    if (reply && !reply.ok) expect(reply.error.code).not.toBe("unexpected");
    before = after;
  });
  return { thrown, stacks, changedByRefusal };
}

test("whatever is sent to whichever function, the answer is a code, and a refusal changes nothing", async () => {
  expect(await answersTo(60, 7)).toEqual({ thrown: 0, stacks: 0, changedByRefusal: 0 });
});
