// What undo takes back on the desk, with the add-on at work on the example year.
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Session } from "../../../src/local/session";
import { openSession } from "../../../src/local/session/open-session";

let folder: string;
let session: Session;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "lofteskollen-"));
  const file = join(folder, "bok.xlsx");
  copyFileSync("examples/pajala-2022.xlsx", file);
  session = await openSession({ file, now: () => new Date("2022-12-31T11:00:00Z") });
  session.open();
});
afterAll(() => {
  session.close();
  rmSync(folder, { recursive: true });
});

const shown = (name: string) => {
  // How often rows have moved is no part of what the tab shows.
  const { version, moves, ...view } = session.view(name);
  return view;
};
const textAt = (row: number, column: number) =>
  session.view("Aktiviteter").cells.find((cell) => cell.row === row && cell.column === column)?.text ?? "";

test("a paste is taken back whole: the IDs, states and notes that were filled in because of it as well", () => {
  const before = shown("Aktiviteter");
  session.edit(
    "Aktiviteter",
    [171, 172].flatMap((row) => [
      { row, column: 1, input: "2022-12-30" },
      { row, column: 2, input: "Medborgarkontakt" },
    ]),
  );
  expect(textAt(172, 0)).not.toBe("");
  expect(textAt(172, 10)).toBe("Genomförd");
  const after = shown("Aktiviteter");
  session.undo();
  expect(shown("Aktiviteter")).toEqual(before);
  session.redo();
  expect(shown("Aktiviteter").cells.filter(({ row }) => row > 170)).toEqual(after.cells.filter(({ row }) => row > 170));
  session.undo();
});

test.each(["Aktiviteter", "Löften"])("the header row of %s, and the tab itself, come back whole", (name) => {
  const before = shown(name);
  session.deleteRows(name, 0, 1);
  expect(shown(name)).not.toEqual(before);
  session.undo();
  expect(shown(name)).toEqual(before);
  session.deleteSheet(name);
  session.undo();
  expect(shown(name)).toEqual(before);
});

test("what a check finds is shown in its very cell", () => {
  const { events } = session.run("showCell", [{ tab: "Aktiviteter", row: 48, column: "Parter" }]);
  expect(events).toEqual([{ kind: "activate", sheet: "Aktiviteter", cell: { row: 47, column: 7 } }]);
});

test("Ändringslogg says what an undo and a redo of one cell wrote over", () => {
  const cells = () => session.view("Löften").cells;
  const column = cells().find(({ row, text }) => row === 0 && text === "Mål")?.column ?? -1;
  const asked = cells().find((cell) => cell.row === 1 && cell.column === column)?.text ?? "";
  expect(asked).not.toBe("");
  const columnOf = (name: string) =>
    session.view("Ändringslogg").cells.find(({ row, text }) => row === 0 && text === name)?.column ?? -1;
  const told = (name: string) =>
    session
      .view("Ändringslogg")
      .cells.filter(({ row, column }) => row > 0 && column === columnOf(name))
      .map(({ text }) => text);
  session.edit("Löften", [{ row: 1, column, input: "9" }]);
  session.undo();
  session.redo();
  session.undo();
  expect(told("Före").slice(-4)).toEqual([asked, "9", asked, "9"]);
  expect(told("Efter").slice(-4)).toEqual(["9", asked, "9", asked]);
});
