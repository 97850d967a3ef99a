import fc from "fast-check";
import { importActivities, undoImport } from "../../../src/application/import-activities";
import type { Activity } from "../../../src/domain/book/activity";
import { aBook } from "../../helpers/a-book";
import { copyOf, inMemory, NOW, type Told } from "../../helpers/application/in-memory";
import { anActivity } from "../../helpers/make";

const BY = "Fältsekreterare";
const listed = (number: number, told: Partial<Activity> = {}) =>
  anActivity("2022-06-01", { id: `A-LIST000${number}`, type: "Fältvandring", place: "Torget", ...told });

/** Reads the list into a log that holds these rows already. */
function readIn(rows: readonly unknown[], log: readonly Activity[] = [], told: Told = {}) {
  const world = inMemory({ book: aBook({ activities: log }), ...told });
  const before = copyOf(world.contents);
  return { ...world, before, reply: importActivities(world.ports, { rows, by: BY }) };
}

test("a list is read in whole, each row signed", () => {
  const rows = [listed(1), listed(2, { place: "Skolan" })];
  const { reply, contents } = readIn(rows);
  expect(reply).toEqual({ ok: true, value: { stored: rows, already: [] } });
  expect(contents.book.activities).toEqual(rows);
  expect(Object.values(contents.registered)).toEqual([
    { by: BY, at: NOW },
    { by: BY, at: NOW },
  ]);
});

test.each<[name: string, rows: readonly Activity[], log: readonly Activity[], stored: readonly string[]]>([
  ["an ID that the log has", [listed(1)], [listed(1, { note: "rättad sedan" })], []],
  ["a row that says the same under another ID", [listed(1)], [listed(9)], []],
  [
    "the same in another case and order",
    [listed(1, { parties: ["Polis", "Skola"] })],
    [listed(9, { place: "TORGET", parties: ["Skola", "Polis"] })],
    [],
  ],
  [
    "the same on another day",
    [listed(1)],
    [anActivity("2022-06-02", { type: "Fältvandring", place: "Torget" })],
    ["A-LIST0001"],
  ],
  ["two equal rows, none in the log", [listed(1), listed(2)], [], ["A-LIST0001", "A-LIST0002"]],
  ["two equal rows, one in the log", [listed(1), listed(2)], [listed(9)], ["A-LIST0002"]],
  ["two equal rows, both in the log", [listed(1), listed(2)], [listed(8), listed(9)], []],
  ["one ID twice in the list", [listed(1), listed(1, { place: "Skolan" })], [], ["A-LIST0001"]],
  [
    "a held row of a day to come, typed by hand",
    [anActivity("2030-01-01", { id: "A-LIST0001" })],
    [anActivity("2030-01-01")],
    [],
  ],
])("doubles nothing: %s", (_name, rows, log, stored) => {
  const { reply, contents } = readIn(rows, log);
  const already = rows.length - stored.length;
  expect(reply.ok && reply.value.stored.map(({ id }) => id)).toEqual(stored);
  expect(reply.ok && reply.value.already).toHaveLength(already);
  expect(contents.book.activities).toHaveLength(log.length + stored.length);
});

test("a list read in twice is there once, whatever is in it", () => {
  const rowOf = (number: number) =>
    fc.constantFrom("Torget", "torget ", "Skolan").map((place) => listed(number, { place }));
  const list = fc.tuple(rowOf(1), rowOf(2), rowOf(3), rowOf(4));
  fc.assert(
    fc.property(list, fc.subarray([5, 6, 7]), (rows, logged) => {
      const log = logged.map((number) => listed(number));
      const { ports, contents } = readIn(rows, log);
      const once = contents.book.activities;
      const again = importActivities(ports, { rows, by: BY });
      expect(again).toEqual({ ok: true, value: { stored: [], already: rows.map(({ id }) => id) } });
      expect(contents.book.activities).toEqual(once);
    }),
  );
});

test.each<[name: string, rows: readonly unknown[], told: Told, error: object]>([
  ["somebody else holds the lock", [listed(1)], { isBusy: true }, { code: "busy" }],
  [
    "the tab has lost a column that one row fills in",
    [listed(1), listed(2, { note: "regn" })],
    { lacks: ["Aktiviteter: note"] },
    { code: "workbookIncomplete", detail: "Aktiviteter: note" },
  ],
  [
    "one row's day isn't in the calendar",
    [listed(1), { ...listed(2), date: "2022-06-31" }],
    {},
    { code: "inputInvalid", fields: [{ field: "rows.1.date", code: "invalid" }] },
  ],
  [
    "a valid personnummer in one row",
    [listed(1), listed(2, { note: "19811218-9876" })],
    {},
    { code: "inputInvalid", fields: [{ field: "rows.1.note", code: "personalNumber" }] },
  ],
  ["no rows", [], {}, { code: "inputInvalid", fields: [{ field: "rows", code: "missing" }] }],
])("refused whole, and nothing is written: %s", (_name, rows, told, error) => {
  const { reply, contents, before } = readIn(rows, [listed(9, { place: "Skolan" })], told);
  expect(reply).toMatchObject({ ok: false, error });
  expect(contents).toEqual(before);
});

test("what words mean is remembered with the list", () => {
  const world = inMemory({ book: aBook({ activities: [] }) });
  const words = [{ word: "polisen", means: "Polis" }];
  expect(importActivities(world.ports, { rows: [listed(1)], words, by: BY })).toMatchObject({ ok: true });
  expect(world.contents.book.otherWords).toEqual({ polisen: "Polis" });
});

test("a word that is a personnummer is refused, and nothing is written", () => {
  const world = inMemory({ book: aBook({ activities: [] }) });
  const words = [{ word: "19811218-9876", means: "Polis" }];
  const reply = importActivities(world.ports, { rows: [listed(1)], words, by: BY });
  expect(reply).toMatchObject({ ok: false, error: { fields: [{ field: "words.0.word", code: "personalNumber" }] } });
  expect(world.contents.book).toMatchObject({ activities: [], otherWords: {} });
});

test("a list that is taken back is struck, with a line for each row, and can be read in again", () => {
  const world = inMemory({ book: aBook({ activities: [listed(9, { place: "Skolan" })] }) });
  importActivities(world.ports, { rows: [listed(1), listed(2)], by: BY });
  expect(undoImport(world.ports, { ids: ["A-LIST0001", "A-LIST0002"], by: BY })).toEqual({ ok: true, value: 2 });
  expect(world.contents.book.activities.map(({ state }) => state)).toEqual(["Genomförd", "Struken", "Struken"]);
  expect(world.contents.changes.map(({ row, after }) => [row, after])).toEqual([
    ["A-LIST0001", "Struken"],
    ["A-LIST0002", "Struken"],
  ]);
  const again = importActivities(world.ports, { rows: [listed(1), listed(2)], by: BY });
  expect(again).toMatchObject({ ok: true, value: { stored: [{}, {}], already: [] } });
  const ids = world.contents.book.activities.map(({ id }) => id);
  expect(new Set(ids).size).toBe(5);
  expect(importActivities(world.ports, { rows: [listed(1), listed(2)], by: BY })).toMatchObject({
    value: { stored: [] },
  });
});
