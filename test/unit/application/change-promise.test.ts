import { changePromise, loadPromises } from "../../../src/application/change-promise";
import { copyOf, inMemory, NOW } from "../../helpers/application/in-memory";

const LOFTEN = {
  name: "Löften",
  rows: [
    ["Löfte", "Löfte-ID", "Måttyp", "Mål", "Per", "Aktivitetstyper", "Från", "Egen", "Ansvarig", "Bedömning", "Analys"],
    ["Vi vandrar.", "1.1", "Snitt", "ca 3", "vecka", "Vandring", "31 juni", "vår", "Polis", "Ej aktuellt", "Flyttat"],
    ["Vi möts.", "1.2", "Antal", 2, "", "möte", "", "", "Kommun", "", ""],
    ["Utan ID.", "", "", "", "", "", "", "", "", "", ""],
  ],
};
const LISTOR = { name: "Listor", rows: [["Aktivitetstyp"], ["Möte"]] };

const world = (rows = LOFTEN.rows) => inMemory({ tabs: [{ name: "Löften", rows }, LISTOR] });

function opened(rows = LOFTEN.rows) {
  const reply = loadPromises(world(rows).ports);
  if (!reply.ok) throw new Error(reply.error.code);
  return reply.value.promises;
}

function seenOf(at: number) {
  const { id = "", seen = {} } = opened()[at] ?? {};
  return { id, seen, by: "Samordnare" };
}

const without = (at: number, column: number, value: string | number) =>
  LOFTEN.rows.map((row, index) => (index === at ? row.map((cell, place) => (place === column ? value : cell)) : row));

test("each row is opened as it stands, also one that can't be read or has no ID", () => {
  expect(opened()).toMatchObject([
    { id: "1.1", unread: ["target", "from"], seen: { target: "ca 3", from: "31 juni" }, content: { target: null } },
    { id: "1.2", unread: [], content: { target: 2, activityTypes: ["Möte"], assessment: null } },
    { id: "rad 4", unread: ["kind"], seen: { kind: "" } },
  ]);
  expect(opened()[0]?.content).toMatchObject({ assessment: "Inte aktuellt", analysis: "Flyttat" });
});

test("only the cells that change are written, with a line each, and new words and columns besides", () => {
  const { ports, contents } = world();
  const changed = { owner: "Polisen", kind: "Snitt", requirement: "", activityTypes: ["Träff"], partOf: "1.2" };
  expect(changePromise(ports, { ...seenOf(0), changed })).toEqual({ ok: true, value: { kind: "stored" } });
  expect(contents.added?.commitments).toEqual([]);
  expect(contents.added?.changed).toEqual([
    { row: 1, column: 5, value: "Träff", before: "Vandring" },
    { row: 1, column: 8, value: "Polisen", before: "Polis" },
    { row: 1, column: 11, value: "'1.2", before: "" },
  ]);
  expect(contents.added?.cells).toEqual([{ tab: "Listor", row: 2, column: 0, value: "Träff" }]);
  const line = { tab: "Löften", row: "1.1", by: "Samordnare", at: NOW };
  expect(contents.changes).toEqual([
    { ...line, row: "", field: "Del av", before: "", after: "Del av" },
    { ...line, field: "Aktivitetstyper", before: "Vandring", after: "Träff" },
    { ...line, field: "Ansvarig", before: "Polis", after: "Polisen" },
    { ...line, field: "Del av", before: "", after: "1.2" },
  ]);
});

test("what can't be read is written over only when somebody changes it", () => {
  const { ports, contents } = world();
  changePromise(ports, { ...seenOf(0), changed: { target: 3 } });
  expect(contents.added?.changed).toEqual([{ row: 1, column: 3, value: 3, before: "ca 3" }]);
  expect(contents.changes).toMatchObject([{ field: "Mål", before: "ca 3", after: "3" }]);
});

test.each([
  ["somebody else has changed the row", without(1, 8, "Kommun"), { kind: "changed", current: { id: "1.1" } }],
  ["the row is gone", LOFTEN.rows.filter((_row, at) => at !== 1), { kind: "gone" }],
  ["the change was stored before", without(1, 3, 3), { kind: "stored" }],
])("nothing is written where %s", (_name, rows, value) => {
  const { ports, contents } = world(rows);
  const before = copyOf(contents);
  expect(changePromise(ports, { ...seenOf(0), changed: { target: 3 } })).toMatchObject({ ok: true, value });
  expect(contents).toEqual(before);
});

test.each([
  ["the change stands", without(1, 8, "Kommun"), { kind: "stored" }, ["Polis"]],
  ["it is taken back already", LOFTEN.rows, { kind: "stored" }, undefined],
  ["somebody has changed the same field since", without(1, 8, "Skola"), { kind: "changed" }, undefined],
  [
    "somebody has changed another field since",
    without(1, 8, "Kommun").map((row, at) => (at === 1 ? row.with(10, "Nytt") : row)),
    { kind: "changed" },
    undefined,
  ],
  ["the row is gone", LOFTEN.rows.filter((_row, at) => at !== 1), { kind: "gone" }, undefined],
])("a change is taken back only while the row says what it made it say: %s", (_name, rows, value, written) => {
  const { ports, contents } = world(rows);
  const undo = { ...seenOf(0), since: { owner: "Kommun" }, changed: { owner: "Polis" } };
  expect(changePromise(ports, undo)).toMatchObject({ ok: true, value });
  expect(contents.added?.changed.map((cell) => cell.value)).toEqual(written);
});

test("a row that has moved is found again", () => {
  const { ports, contents } = world([LOFTEN.rows[0] ?? [], ...LOFTEN.rows.slice(1).reverse()]);
  changePromise(ports, { ...seenOf(0), changed: { owner: "" } });
  expect(contents.added?.changed).toEqual([{ row: 3, column: 8, value: "", before: "Polis" }]);
});

test.each<[string, unknown, string]>([
  ["a personnummer", { ...seenOf(0), changed: { analysis: "Möt 811228-9874." } }, "inputInvalid"],
  ["an unknown kind", { ...seenOf(0), changed: { kind: "Ofta" } }, "inputInvalid"],
  ["nothing", null, "inputInvalid"],
  ["a text whose column is gone", { ...seenOf(0), changed: { requirement: "Vakt" } }, "workbookIncomplete"],
])("%s is refused, and nothing is changed", (_name, input, code) => {
  const { ports, contents } = world();
  const before = copyOf(contents);
  expect(changePromise(ports, input)).toMatchObject({ ok: false, error: { code } });
  expect(contents).toEqual(before);
});
