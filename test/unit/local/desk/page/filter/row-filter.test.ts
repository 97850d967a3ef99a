import { filterRows, textsOf } from "../../../../../../src/local/desk/page/filter/row-filter";
import { viewOf } from "../../../../../helpers/local/sheet-view";

const VIEW = viewOf("Blad1", [["Ort", "Antal"], ["Pajala", "10"], ["Kangos", "9"], [], ["Pajala"], ["", "9"]]);
const filter = (column: number, header: string, ...shown: string[]) => ({ column, header, shown: new Set(shown) });

test("a column's texts are told in their order, numbers by their value, with the rows of each", () => {
  expect(textsOf(VIEW, 0)).toEqual([
    { text: "", count: 1 },
    { text: "Kangos", count: 1 },
    { text: "Pajala", count: 2 },
  ]);
  expect(textsOf(VIEW, 1).map(({ text }) => text)).toEqual(["", "9", "10"]);
});

test("rows that don't fit a filter are hidden, with the empty ones among them; those below the last are not", () => {
  const found = filterRows(VIEW, [filter(0, "Ort", "Pajala")]);
  expect([[...(found?.hidden ?? [])].sort(), found?.shown, found?.all]).toEqual([[2, 3, 5], 2, 4]);
  expect([...(filterRows(VIEW, [filter(0, "Ort", "Pajala"), filter(1, "Antal", "10")])?.hidden ?? [])].sort()).toEqual([
    2, 3, 4, 5,
  ]);
});

test("a filter of a column that has become another one hides nothing", () => {
  expect(filterRows(VIEW, [filter(0, "Plats", "Pajala")])).toBeNull();
  expect(filterRows(VIEW, [], (row) => row === 1)?.shown).toBe(1);
});
