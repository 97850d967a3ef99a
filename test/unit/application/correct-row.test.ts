import { correctRow } from "../../../src/application/correct-row";
import { activityInputs } from "../../../src/contract/inputs";
import type { Activity, ActivityFields } from "../../../src/domain/book/activity";
import { aBook } from "../../helpers/a-book";
import { copyOf, inMemory, NOW, type Told } from "../../helpers/application/in-memory";
import { anActivity, day } from "../../helpers/make";

const ROW = anActivity("2022-06-01", {
  id: "A-TEST0001",
  type: "Medborgarkontakt",
  place: "Kangos",
  parties: ["Polis"],
});
const PERSON = "Talade med 19811218-9876";

function fieldsOf({ id: _id, ...fields }: Activity): ActivityFields {
  return fields;
}

/** The page has seen `seen`, and wants `changed` of it to be otherwise; the log says `row`. */
function correct(changed: object, { row = ROW, seen = ROW, ...told }: Told & { row?: Activity; seen?: Activity } = {}) {
  const world = inMemory({ book: aBook({ activities: [anActivity("2022-05-05"), row] }), ...told });
  const before = copyOf(world.contents);
  const input = { id: ROW.id, seen: fieldsOf(seen), changed: { ...fieldsOf(seen), ...changed }, by: "Kommunpolis" };
  const send = () => correctRow(world.ports, world.ports.records.activities, activityInputs, input);
  return { ...world, before, send, reply: send() };
}

test("only what differs is written, with a line each in Ändringslogg", () => {
  const { reply, contents, before } = correct({ place: "Junosuando", parties: ["Polis", "Skola"] });
  const row = { ...ROW, place: "Junosuando", parties: ["Polis", "Skola"] };
  expect(reply).toEqual({ ok: true, value: { kind: "stored", row } });
  expect(contents.book.activities).toEqual([before.book.activities[0], row]);
  expect(contents.changedAt).toEqual({ [ROW.id]: NOW });
  const line = { tab: "Aktiviteter", row: ROW.id, by: "Kommunpolis", at: NOW };
  expect(contents.changes).toEqual([
    { ...line, field: "place", before: "Kangos", after: "Junosuando" },
    { ...line, field: "parties", before: "Polis", after: "Polis, Skola" },
  ]);
});

test("undo is a correction to Struken: the row stays", () => {
  const { contents } = correct({ state: "Struken" });
  expect(contents.book.activities[1]).toEqual({ ...ROW, state: "Struken" });
});

test("sent again it is stored, without another line", () => {
  const { send, contents, reply } = correct({ place: "Junosuando" });
  expect(send()).toEqual(reply);
  expect(contents.changes).toHaveLength(1);
});

test.each<[name: string, row: Activity, isStored: boolean]>([
  ["what the page saw", ROW, true],
  ["the same in another case and spacing", { ...ROW, place: "kangos", parties: ["POLIS"] }, true],
  ["what the correction would make of it", { ...ROW, place: "Junosuando" }, true],
  ["another note, by somebody else", { ...ROW, note: "Inställt i sista stund" }, false],
  ["another value of the field that changes", { ...ROW, place: "Pajala" }, false],
  ["the same words in another order", { ...ROW, parties: ["Skola", "Polis"] }, false],
])("the log says %s", (_name, row, isStored) => {
  const seen = row.parties.length > 1 ? { ...ROW, parties: ["Polis", "Skola"] } : ROW;
  const { reply, contents, before } = correct({ place: "Junosuando" }, { row, seen });
  if (isStored) {
    expect(reply).toEqual({ ok: true, value: { kind: "stored", row: { ...seen, place: "Junosuando" } } });
  } else {
    expect(reply).toEqual({ ok: true, value: { kind: "conflict", reason: "changed", current: row } });
    expect(contents).toEqual(before);
  }
});

test.each<[name: string, told: Told, reason: string]>([
  ["the row has gone", { book: aBook() }, "gone"],
  ["something in the row can't be read", { unreadable: [ROW.id] }, "unreadable"],
])("a conflict, and nothing is written: %s", (_name, told, reason) => {
  const { reply, contents, before } = correct({ place: "Junosuando" }, told);
  expect(reply).toEqual({ ok: true, value: { kind: "conflict", reason, current: null } });
  expect(contents).toEqual(before);
});

test("a row longer than the limit of new text may be corrected elsewhere", () => {
  const row = { ...ROW, note: "Ett ord. ".repeat(400) };
  const { reply } = correct({ place: "Junosuando" }, { row, seen: row });
  expect(reply).toMatchObject({ ok: true, value: { kind: "stored" } });
});

test.each<[name: string, changed: object, told: Told, error: object]>([
  ["somebody else holds the lock", { place: "Junosuando" }, { isBusy: true }, { code: "busy" }],
  [
    "the tab has lost the column",
    { place: "Junosuando" },
    { lacks: ["Aktiviteter: place"] },
    { code: "workbookIncomplete", detail: "Aktiviteter: place" },
  ],
  [
    "Ändringslogg has no place for the line",
    { place: "Junosuando" },
    { lacks: ["Ändringslogg"] },
    { code: "workbookIncomplete", detail: "Ändringslogg" },
  ],
  [
    "a valid personnummer in what changes",
    { note: PERSON },
    {},
    { code: "inputInvalid", fields: [{ field: "note", code: "personalNumber" }] },
  ],
  [
    "new text over the limit",
    { note: "x".repeat(2001) },
    {},
    { code: "inputInvalid", fields: [{ field: "note", code: "tooLong" }] },
  ],
  [
    "neither a type nor what it was for",
    { type: "", commitments: [] },
    {},
    { code: "inputInvalid", fields: [{ field: "changed.type", code: "missing" }] },
  ],
  [
    "a day that isn't in the calendar",
    { date: "2022-06-31" },
    {},
    { code: "inputInvalid", fields: [{ field: "changed.date", code: "invalid" }] },
  ],
])("refused, and nothing is written: %s", (_name, changed, told, error) => {
  const { reply, contents, before } = correct(changed, told);
  expect(reply).toMatchObject({ ok: false, error });
  expect(contents).toEqual(before);
});

test("a personnummer that stood there before hinders no correction of another field", () => {
  const row = { ...ROW, note: PERSON };
  expect(correct({ date: day("2022-06-02") }, { row, seen: row }).reply).toMatchObject({ ok: true });
});
