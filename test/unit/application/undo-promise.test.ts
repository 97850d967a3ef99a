import { undoPromise } from "../../../src/application/undo-promise";
import { copyOf, inMemory } from "../../helpers/application/in-memory";

const HEADER = ["Löfte-ID", "Löfte", "Måttyp", "Mål", "Egen"];
const LOFTEN = [HEADER, ["1.1", "Vi vandrar.", "Antal", 2, "vår"], ["1.2", "Vi möts.", "Antal", 3, ""]];
const world = (rows = LOFTEN, activities: readonly (readonly string[])[] = []) =>
  inMemory({
    tabs: [
      { name: "Löften", rows },
      { name: "Aktiviteter", rows: [["Aktivitet-ID", "Datum", "Aktivitetstyp", "Löften"], ...activities] },
    ],
  });
const input = { id: "1.2", text: "Vi möts.", by: "Samordnare" };

test("the row that was added is emptied, with a line for each cell, and no other", () => {
  const { ports, contents } = world();
  expect(undoPromise(ports, input)).toEqual({ ok: true, value: { kind: "undone" } });
  expect(contents.added?.changed.map(({ row, column, value }) => [row, column, value])).toEqual([
    [2, 0, ""],
    [2, 1, ""],
    [2, 2, ""],
    [2, 3, ""],
  ]);
  expect(contents.changes).toMatchObject([
    { row: "1.2", field: "Löfte-ID", before: "1.2", after: "" },
    { row: "1.2", field: "Löfte", before: "Vi möts." },
    { field: "Måttyp" },
    { field: "Mål", before: "3" },
  ]);
});

test.each<[string, Parameters<typeof world>, string]>([
  ["it is gone already", [LOFTEN.slice(0, 2)], "undone"],
  ["somebody has changed it", [[...LOFTEN.slice(0, 2), ["1.2", "Vi möts ofta.", "Antal", 3, ""]]], "changed"],
  ["something is logged for it", [LOFTEN, [["A-1", "2022-03-04", "Möte", "1.2"]]], "changed"],
  ["two rows have its ID", [[...LOFTEN, ["1.2", "Vi möts.", "Antal", 3, ""]]], "changed"],
])("nothing is written where %s", (_what, told, kind) => {
  const { ports, contents } = world(...told);
  const before = copyOf(contents);
  expect(undoPromise(ports, input)).toEqual({ ok: true, value: { kind } });
  expect(contents).toEqual(before);
});

test("a text that a spreadsheet would take for something else is put back as a text", () => {
  const { ports, contents } = world([...LOFTEN.slice(0, 2), ["1.2", "=möten", "Antal", 3, ""]]);
  expect(undoPromise(ports, { ...input, text: "=möten" })).toEqual({ ok: true, value: { kind: "undone" } });
  expect(contents.added?.changed.map(({ before }) => before)).toEqual(["'1.2", "'=möten", "Antal", 3]);
});

test("what is no input is refused", () => {
  expect(undoPromise(world().ports, null)).toMatchObject({ ok: false, error: { code: "inputInvalid" } });
});
