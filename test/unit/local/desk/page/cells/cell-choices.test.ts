// Cells that take several words, or a name, offer what the workbook already knows.
import { choicesOf } from "../../../../../../src/local/desk/page/cells/cell-choices";
import { viewOf } from "../../../../../helpers/local/sheet-view";

const views = new Map(
  Object.entries({
    Löften: [
      ["Löfte-ID", "Ansvarig", "Krävda parter", "Veckodagar", "Platser"],
      ["1.1", "Ånna", "", "", ""],
      ["1.2", "Bo", "", "", ""],
    ],
    Aktiviteter: [
      ["Aktivitet-ID", "Plats", "löften ", "Parter"],
      ["A1", "Kangos", "", ""],
      ["A2", "Kangos", "", ""],
    ],
    Handlingsplan: [
      ["Åtgärd-ID", "Ansvarig"],
      ["P1", "Bo"],
    ],
    Listor: [["Part"], ["Polis"], ["Kommun"]],
    Eget: [["Parter"], ["x"]],
  }).map(([name, rows]) => [name, viewOf(name, rows)]),
);
const offered = (tab: string, row: number, column: number) => {
  const view = views.get(tab);
  const choices = view ? choicesOf(view, views)(row, column) : null;
  return choices && [choices.isMany, choices.values()];
};

test.each([
  ["Löften", 1, 1, [false, ["Bo", "Ånna", "Polis", "Kommun"]]],
  ["Löften", 1, 2, [true, ["Polis", "Kommun"]]],
  ["Löften", 2, 4, [true, ["Kangos"]]],
  ["Aktiviteter", 9, 2, [true, ["1.1", "1.2"]]],
  ["Aktiviteter", 0, 3, null],
  ["Aktiviteter", 1, 0, null],
  ["Eget", 1, 0, null],
])("in %s, row %d and column %d", (tab, row, column, expected) => {
  expect(offered(tab, row, column)).toEqual(expected);
});

test("days of the week are those that the sheet names", () => {
  expect(offered("Löften", 1, 3)).toMatchObject([true, { length: 7 }]);
});
