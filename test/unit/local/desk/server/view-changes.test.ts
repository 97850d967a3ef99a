import fc from "fast-check";
import { indexOf } from "../../../../../src/local/desk/page/grid/sheet-index";
import { isChanges, withChanges } from "../../../../../src/local/desk/page/work/with-changes";
import { changesBetween, createViewMemory } from "../../../../../src/local/desk/server/view-changes";
import type { SheetView } from "../../../../../src/local/session";
import { viewOf } from "../../../../helpers/local/sheet-view";

const ROWS = Array.from({ length: 30 }, (_, row) => [`A${row}`, `text ${row}`]);
const before = viewOf("Aktiviteter", ROWS);

/** The tab with other texts in some rows; the cells of the others are the same objects, as the session gives them. */
function changed(texts: ReadonlyMap<number, readonly string[]>): SheetView {
  const made = viewOf(
    "Aktiviteter",
    Array.from({ length: 40 }, (_, row) => texts.get(row) ?? ROWS[row] ?? []),
  );
  const same = new Map(before.cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  const cells = made.cells.map((cell) =>
    texts.has(cell.row) ? cell : (same.get(`${cell.row} ${cell.column}`) ?? cell),
  );
  return { ...made, version: 2, cells };
}

const someRows = fc.dictionary(fc.nat(39).map(String), fc.array(fc.constantFrom("", "nytt"), { maxLength: 4 }), {
  maxKeys: 8,
});

test("what a page makes of the changes is the tab as it is", () => {
  fc.assert(
    fc.property(someRows, (rows) => {
      const after = changed(new Map(Object.entries(rows).map(([row, texts]) => [Number(row), texts])));
      const changes = changesBetween(before, after);
      if (!changes) return;
      const { changedRows: _, ...shown } = {
        changedRows: [],
        ...withChanges(before, JSON.parse(JSON.stringify(changes))),
      };
      expect(shown).toEqual(after);
      expect(indexOf(shown)).toEqual(indexOf({ ...after }));
    }),
  );
});

test("a page that has a version of the tab is sent the rows that have changed since, and another all of it", () => {
  const memory = createViewMemory();
  const after = changed(new Map([[7, ["A7", "nytt"]]]));
  expect(memory.answer(before, null)).toBe(before);
  const answer = memory.answer(after, before.version);
  expect(isChanges(answer) && answer.changedRows).toEqual([7]);
  expect(answer.cells).toHaveLength(2);
  expect(memory.answer(after, 77)).toBe(after);
});

test("a row that is gone is told of, and a tab that is mostly new is sent whole", () => {
  expect(changesBetween(before, changed(new Map([[7, []]])))).toMatchObject({ changedRows: [7], cells: [] });
  expect(changesBetween(before, viewOf("Aktiviteter", ROWS))).toBeNull();
});
