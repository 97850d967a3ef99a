// Several windows on one workbook: each takes back its own changes, and nothing that another has changed since.
import { stateOf } from "../../../../src/local/runtime/model/cell";
import { changedCells } from "../../../../src/local/runtime/model/changed-cells";
import { sheetLocale } from "../../../../src/local/runtime/model/locale";
import { cellAt, ensureCell, newSheet, type SheetModel } from "../../../../src/local/runtime/model/sheet-model";
import type { WorkbookModel } from "../../../../src/local/runtime/model/workbook-model";
import { sortSheet, typeInto } from "../../../../src/local/session/hand-changes";
import { type HandChange, newHistory, unsavedChange } from "../../../../src/local/session/history";
import { deleteLines, insertLines, resizeLines } from "../../../../src/local/session/line-changes";
import { colorTab, deleteTab, moveTab, renameTab } from "../../../../src/local/session/tab-changes";

function world() {
  const [sheet, other] = [newSheet(1, "Blad1"), newSheet(2, "Blad2")];
  const book: WorkbookModel = {
    id: "",
    name: "",
    url: "",
    timeZone: "Europe/Stockholm",
    locale: sheetLocale("sv_SE"),
    sheets: [sheet, other],
    active: sheet,
    shapeChanges: [],
    givenUp: [],
    fileStyles: new Map(),
    highestStyle: 0,
    nextSheetId: 3,
  };
  const history = newHistory();
  const save = (): void => {
    for (const own of book.sheets) {
      for (const { cell } of changedCells(own)) cell.saved = stateOf(cell);
      own.touchedRows.clear();
      own.savedVersion = own.version;
    }
  };
  const as = (window: string, work: () => HandChange | undefined): void => {
    history.inWindow(window);
    history.look(book.sheets);
    const change = work();
    if (change) history.add({ ...change, sheet });
    save();
  };
  const put = (cells: readonly (readonly [row: number, input: string])[], own: SheetModel = sheet): HandChange => {
    typeInto(
      book,
      own,
      cells.map(([row, input]) => ({ row, column: 0, input })),
    );
    return unsavedChange(book, own);
  };
  /** What stood in the way, "done", or "nothing" where the window has none left. */
  const take = (window: string, way: "undo" | "redo"): unknown => {
    history.inWindow(window);
    const taken = history[way]();
    save();
    if (!taken) return "nothing";
    return "obstacle" in taken ? taken.obstacle : "done";
  };
  const texts = (): unknown[] => sheet.rows.map((_row, index) => cellAt(sheet, index + 1, 1)?.value ?? null);
  return { sheet, book, as, put, take, texts };
}

test("a window takes back what it did itself, also when another has done something since", () => {
  const { as, put, take, texts } = world();
  as("a", () => put([[0, "a"]]));
  as("b", () => put([[1, "b"]]));
  expect([take("a", "undo"), take("a", "undo"), texts()]).toEqual(["done", "nothing", [null, "b"]]);
  expect([take("a", "redo"), take("b", "undo"), texts()]).toEqual(["done", "done", ["a", null]]);
});

test("what another window has changed since is not written over, by undo or by redo", () => {
  const { as, put, take, texts } = world();
  as("a", () => put([[0, "a"]]));
  as("b", () => put([[0, "b"]]));
  expect(take("a", "undo")).toEqual({ kind: "changed", cell: "A1", now: "b" });
  expect([take("a", "undo"), texts()]).toEqual(["nothing", ["b"]]);
  expect([take("b", "undo"), texts()]).toEqual(["done", ["a"]]);
  as("a", () => put([[0, "c"]]));
  expect([take("b", "redo"), texts()]).toEqual([{ kind: "changed", cell: "A1", now: "c" }, ["c"]]);
});

test("a cell that the change left as it was may say anything by now", () => {
  const { as, put, take, texts } = world();
  as("a", () =>
    put([
      [0, "a"],
      [1, ""],
    ]),
  );
  as("b", () => put([[1, "b"]]));
  expect([take("a", "undo"), texts()]).toEqual(["done", [null, "b"]]);
});

test("a cell whose look alone the change concerned keeps what another has typed in it since", () => {
  const { as, put, take, sheet, texts } = world();
  as("a", () => {
    ensureCell(sheet, 2, 1).note = "påpekande";
    return put([
      [0, "a"],
      [1, ""],
    ]);
  });
  as("b", () => put([[1, "b"]]));
  expect([take("a", "undo"), texts()]).toEqual(["done", [null, "b"]]);
  expect(cellAt(sheet, 2, 1)?.note).toBeNull();
});

test("a place isn't what it was when rows have been moved to and fro by another", () => {
  const { as, put, take, sheet, book, texts } = world();
  as("a", () =>
    put([
      [0, "ett"],
      [1, "två"],
    ]),
  );
  as("a", () => deleteLines(book, sheet, { axis: "rows", at: 1, count: 1 }));
  as("b", () => put([[0, "b"]]));
  expect(take("a", "undo")).toBe("done");
  expect([take("b", "undo"), texts()]).toEqual([{ kind: "moved" }, ["ett", "b"]]);
});

test("a deleted row brings back no formula that another has written over since", () => {
  const { as, put, take, sheet, book } = world();
  const [, other] = book.sheets;
  if (!other) throw new Error("no other tab");
  as("a", () => put([[0, "ett"]]));
  Object.assign(ensureCell(other, 1, 1), { formula: "Blad1!A1", value: "ett" });
  Object.assign(ensureCell(other, 2, 1), { formula: "Blad1!A1", value: "ett" });
  as("a", () => deleteLines(book, sheet, { axis: "rows", at: 1, count: 1 }));
  Object.assign(ensureCell(other, 1, 1), { formula: null, value: "viktigt" });
  expect(take("a", "undo")).toBe("done");
  expect([1, 2].map((row) => cellAt(other, row, 1)?.formula)).toEqual([null, "Blad1!A1"]);
});

test("a deleted row brings a formula back where sorting its tab has put it since, as the sort writes it", () => {
  const { as, put, take, sheet, book } = world();
  const [, other] = book.sheets;
  if (!other) throw new Error("no other tab");
  as("a", () => put([[4, "ett"]]));
  as("b", () =>
    put(
      [
        [0, "Rubrik"],
        [1, "=Blad1!$A$5"],
        [2, "=A7&Blad1!A5"],
        [3, "a"],
      ],
      other,
    ),
  );
  const formulas = (): unknown[] => [2, 3, 4].map((row) => cellAt(other, row, 1)?.formula ?? null);
  const deletion = (): HandChange => deleteLines(book, sheet, { axis: "rows", at: 5, count: 1 });
  as("a", deletion);
  expect(formulas()).toEqual(["Blad1!#REF!", "A7&Blad1!#REF!", null]);
  for (const [row, value] of [
    [2, "b"],
    [3, "c"],
  ] as const)
    ensureCell(other, row, 1).value = value;
  as("b", () => sortSheet(other, 1, true));
  as("b", () => sortSheet(other, 1, false));
  as("b", () => sortSheet(other, 1, true));
  expect(take("a", "undo")).toBe("done");
  expect(formulas()).toEqual([null, "Blad1!$A$5", "A8&Blad1!A6"]);
  expect([take("a", "redo"), take("a", "undo"), formulas()]).toEqual([
    "done",
    "done",
    [null, "Blad1!$A$5", "A8&Blad1!A6"],
  ]);
});

test("what was typed in a tab that is deleted by now can be taken back when the tab is there again", () => {
  const { as, put, take, sheet, book, texts } = world();
  as("a", () => put([[0, "a"]]));
  book.sheets.shift();
  expect([take("a", "undo"), texts()]).toEqual([{ kind: "tabGone" }, ["a"]]);
  book.sheets.unshift(sheet);
  expect([take("a", "undo"), texts()]).toEqual(["done", [null]]);
});

test("rows that another window or the add-on has moved are not taken for those that were seen", () => {
  const { as, put, take, sheet, book, texts } = world();
  as("a", () => put([[0, "a"]]));
  as("b", () => insertLines(book, sheet, { axis: "rows", at: 1, count: 1 }));
  expect([take("a", "undo"), texts()]).toEqual([{ kind: "moved" }, [null, "a"]]);
  as("a", () => put([[0, "c"]]));
  insertLines(book, sheet, { axis: "rows", at: 1, count: 1 });
  expect([take("a", "undo"), texts()]).toEqual([{ kind: "moved" }, [null, "c", "a"]]);
});

test("a window's own moves don't stand in its way", () => {
  const { as, put, take, sheet, book, texts } = world();
  as("a", () =>
    put([
      [0, "rubrik"],
      [1, "å"],
      [2, "a"],
    ]),
  );
  as("a", () => sortSheet(sheet, 1, true));
  as("a", () => deleteLines(book, sheet, { axis: "rows", at: 2, count: 1 }));
  as("a", () => insertLines(book, sheet, { axis: "rows", at: 1, count: 2 }));
  expect(Array.from({ length: 5 }, () => take("a", "undo"))).toEqual(["done", "done", "done", "done", "nothing"]);
  expect(Array.from({ length: 5 }, () => take("a", "redo"))).toEqual(["done", "done", "done", "done", "nothing"]);
  expect(texts()).toEqual([null, null, "rubrik", "å"]);
});

test("an inserted row that somebody has filled in stays", () => {
  const { as, put, take, sheet, book, texts } = world();
  as("a", () => insertLines(book, sheet, { axis: "rows", at: 1, count: 1 }));
  as("b", () => put([[0, "b"]]));
  expect([take("a", "undo"), texts()]).toEqual([{ kind: "changed", cell: "A1", now: "b" }, ["b"]]);
});

test("a deleted row that says something else by now is not deleted again", () => {
  const { as, put, take, sheet, book, texts } = world();
  as("a", () => put([[0, "a"]]));
  as("a", () => deleteLines(book, sheet, { axis: "rows", at: 1, count: 1 }));
  take("a", "undo");
  as("b", () => put([[0, "b"]]));
  expect([take("a", "redo"), texts()]).toEqual([{ kind: "changed", cell: "A1", now: "b" }, ["b"]]);
});

test("a tab that comes back leaves the charts of the others as they are by now", () => {
  const { sheet, book, as, take } = world();
  const [, other] = book.sheets;
  if (!other) throw new Error("no other tab");
  as("a", () => deleteTab(book, other));
  const anchor = { row: 1, column: 1, offsetX: 0, offsetY: 0 };
  const drawn = [{ id: 1, kind: "bar" as const, ranges: [], anchor, options: {}, origin: null }];
  sheet.charts = drawn;
  expect([take("a", "undo"), book.sheets.length]).toEqual(["done", 2]);
  expect(sheet.charts).toBe(drawn);
});

test("a tab doesn't get back a name that another has by now", () => {
  const { as, take, sheet, book } = world();
  as("a", () => renameTab(book, sheet, "Ny"));
  as("b", () => {
    const [, other] = book.sheets;
    return other && { ...renameTab(book, other, "Blad1") };
  });
  expect(take("a", "undo")).toEqual({ kind: "nameTaken", name: "Blad1" });
});

test.each<
  [string, (own: ReturnType<typeof world>, to: "one" | "two") => HandChange, (own: ReturnType<typeof world>) => unknown]
>([
  ["name", ({ book, sheet }, to) => renameTab(book, sheet, to), ({ sheet }) => sheet.name],
  [
    "place",
    ({ book, sheet }, to) => moveTab(book, sheet, to === "one" ? 1 : 0),
    ({ book, sheet }) => book.sheets.indexOf(sheet),
  ],
  [
    "colour",
    ({ book, sheet }, to) => colorTab(book, sheet, to === "one" ? "#112233" : "#445566"),
    ({ sheet }) => sheet.tabColor,
  ],
  [
    "column's width",
    ({ sheet }, to) => resizeLines(sheet, { axis: "columns", at: 2, count: 1 }, to === "one" ? 50 : 70),
    ({ sheet }) => sheet.columns.get(2)?.width,
  ],
])("a tab's %s that another window has changed since is left as that window gave it", (_what, change, now) => {
  const own = world();
  own.as("a", () => change(own, "one"));
  own.as("b", () => change(own, "two"));
  const shown = now(own);
  expect([own.take("a", "undo"), now(own)]).toEqual([{ kind: "tabChanged" }, shown]);
  expect([own.take("a", "undo"), own.take("b", "undo"), own.take("b", "redo")]).toEqual(["nothing", "done", "done"]);
  expect(now(own)).toEqual(shown);
});

test("a column's width comes back, and leaves the others as another window made them", () => {
  const { sheet, as, take } = world();
  as("a", () => resizeLines(sheet, { axis: "columns", at: 2, count: 1 }, 50));
  as("b", () => resizeLines(sheet, { axis: "columns", at: 3, count: 1 }, 70));
  expect(take("a", "undo")).toBe("done");
  expect([2, 3].map((column) => sheet.columns.get(column)?.width ?? null)).toEqual([null, 70]);
});
