import { EMPTY_DESK } from "../../../../../../src/local/desk/page/work/desk-state";
import { actionSeen, editSeen } from "../../../../../../src/local/desk/page/work/sight";
import { viewOf } from "../../../../../helpers/local/sheet-view";

const view = { ...viewOf("Blad1", [["Rubrik"], ["värde"]]), moves: 3 };
const state = { run: "1", file: "f.xlsx", isExample: false, chosenToday: null, menus: [], sheets: [] };
const seen = { ...EMPTY_DESK, state, views: new Map([["Blad1", view]]) };
const sight = { run: "1", moves: 3 };

test("what is typed goes with what its cell said and how the rows lay", () => {
  const edits = [
    { row: 1, column: 0, input: "nytt" },
    { row: 9, column: 4, input: "nytt" },
  ];
  expect(editSeen(seen, "Blad1", edits)).toEqual({
    sheet: "Blad1",
    edits: [
      { row: 1, column: 0, input: "nytt", seen: "värde" },
      { row: 9, column: 4, input: "nytt", seen: "" },
    ],
    sight,
  });
});

test("a cell that this window's own words are on their way to is typed over", () => {
  const edit = { row: 1, column: 0, input: "nytt" };
  const pending = [{ sheet: "Blad1", edits: [{ row: 1, column: 0, input: "först" }] }];
  expect(editSeen({ ...seen, pending }, "Blad1", [edit]).edits).toEqual([edit]);
});

test("what is done to rows goes with how they lay; what is done to no tab goes as it is", () => {
  const deletion = { kind: "deleteRows", sheet: "Blad1", from: 1, count: 1 } as const;
  expect(actionSeen(seen, deletion)).toEqual({ ...deletion, sight });
  expect(actionSeen(seen, { ...deletion, sheet: "Ingen" })).toEqual({ ...deletion, sheet: "Ingen" });
  expect(actionSeen(seen, { kind: "undo" })).toEqual({ kind: "undo" });
  const run = { kind: "run", name: "f", args: [], sheet: "Blad1" } as const;
  expect(actionSeen(seen, run)).toEqual(run);
});
