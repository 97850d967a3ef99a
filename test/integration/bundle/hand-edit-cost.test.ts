// What a hand edit asks of Google: nothing in people's own tabs, one read for each of ours, and of notes only its own.

import { contact } from "../../helpers/a-contact";
import { type InMemory, inMemory } from "../../helpers/bundle/in-memory";

const [ID, DATE, TYPE, PLACE_TYPE, PLACE, PARTIES] = [1, 2, 3, 6, 7, 8];
const count = ({ meter }: InMemory, member: string) => meter.byCall.get(member) ?? { calls: 0, cellsRead: 0 };

function typedRow(book: InMemory): number {
  const row = book.next("Aktiviteter");
  book.type("Aktiviteter", row, DATE, contact.date);
  book.type("Aktiviteter", row, TYPE, contact.type);
  book.type("Aktiviteter", row, PLACE_TYPE, contact.placeType);
  book.type("Aktiviteter", row, PARTIES, "Polis");
  return row;
}

const noteOf = (book: InMemory, row: number) =>
  book.cells().find(([place]) => place === `Aktiviteter ${row} ${ID}`)?.[2] ?? null;

test.each(["Eget", "Sammanställning", "Ändringslogg"])("an edit in %s asks for nothing and writes nothing", (tab) => {
  const book = inMemory(20);
  book.openDocument();
  book.meter.reset();
  book.type(tab, 5, 30, "x");
  expect([...book.meter.byCall.keys()].sort()).toEqual(["Range.getSheet", "Sheet.getName"]);
});

test("an edit in a row reads each tab once, and no other row's note", () => {
  const book = inMemory(20);
  typedRow(book);
  book.meter.reset();
  book.type("Aktiviteter", 2, PLACE, "Kangos torg");
  // Eight tabs, the summary's layout, and the headers of Ändringslogg.
  expect(count(book, "Range.getValues").calls).toBe(10);
  expect(count(book, "Range.getNotes")).toMatchObject({ calls: 1, cellsRead: 1 });
  expect(count(book, "Range.getFormulas").calls).toBe(0);
});

test("notes are looked for only where somebody has typed a row, and then in every refresh", () => {
  const book = inMemory(20);
  book.openDocument();
  book.value("syncSummary");
  book.meter.reset();
  book.value("syncSummary");
  expect(count(book, "Range.getNotes").calls).toBe(0);
  typedRow(book);
  book.meter.reset();
  book.value("syncSummary");
  expect(count(book, "Range.getNotes")).toMatchObject({ calls: 1, cellsRead: 21 });
});

test("a note follows what is typed in another row when that is its ID, or a header", () => {
  const book = inMemory(20);
  const row = typedRow(book);
  expect(noteOf(book, row)).toBe("Så räknas raden:\nRäknas för 2.1");
  const id = book.cells().find(([place]) => place === `Aktiviteter ${row} ${ID}`)?.[1];
  book.type("Aktiviteter", 2, ID, String(id));
  expect(noteOf(book, row)).toMatch(/står redan/);
  book.type("Aktiviteter", 2, ID, "A-ANNAN001");
  expect(noteOf(book, row)).toBe("Så räknas raden:\nRäknas för 2.1");
  book.type("Aktiviteter", 1, PARTIES, "Med");
  expect(noteOf(book, row)).toBe("Så räknas raden:\nOklart för 2.1: parter saknas");
});
