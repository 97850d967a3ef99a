// A tab on paper: its columns, how far a long text runs on, and where its charts stand.
import { paperOf } from "../../../../../../src/local/desk/page/print/paper";
import type { CellView, ChartView, SheetView } from "../../../../../../src/local/session";

const CHART: ChartView = {
  ...{ id: 1, title: "Andel", row: 4, column: 0, offsetX: 0, offsetY: 0, ownColumn: null, width: 400, height: 200 },
  ...{ isLying: true, labels: [], series: [] },
};

function aTab(rows: readonly (readonly string[])[], told: Partial<SheetView> = {}): SheetView {
  const cells = rows.flatMap((texts, row) => texts.map((text, column): CellView => ({ row, column, text })));
  const columnCount = Math.max(...rows.map((texts) => texts.length));
  return {
    ...{ name: "Sammanställning", version: 1, moves: 0, frozenRows: 1, rowCount: rows.length, columnCount },
    ...{ columnWidths: Array.from({ length: columnCount }, () => 100), rowHeights: {}, frozenColumns: 0, cells },
    ...{ choices: [], charts: [], guarded: false },
    ...told,
  };
}

const textsIn = (tab: SheetView, hidden: ReadonlySet<number> | null = null) => {
  const { heads, body } = paperOf(tab, hidden);
  return [...heads, ...body].map(({ cells }) => cells.map(({ text }) => text));
};

test("the figures that a chart draws beside the table are left to the chart", () => {
  const tab = aTab([
    ["ID", "Löfte", "", "Underlag", "x"],
    ["1.1", "Möten", "", "1", "2"],
  ]);
  const drawn = { ...tab, charts: [{ ...CHART, ownColumn: 3 }] };
  expect(textsIn(drawn)).toEqual([
    ["ID", "Löfte"],
    ["1.1", "Möten"],
  ]);
  expect(textsIn(tab)[1]).toEqual(["1.1", "Möten", "", "1", "2"]);
});

test("a chart of the table itself leaves the table whole", () => {
  const tab = aTab([["ID", "Antal", "Mål"]], { charts: [{ ...CHART, ownColumn: 1 }] });
  expect(textsIn(tab)).toEqual([["ID", "Antal", "Mål"]]);
});

test("a long text runs on over empty cells, and stops at the next text or where its cell is broken into lines", () => {
  const long = "Medborgarlöften i en kommun som har många";
  const { heads, body } = paperOf(aTab([[long, "", "", ""], [long, "", "2022"], [long]]), null);
  const spans = [...heads, ...body].map(({ cells }) => cells.map(({ span }) => span));
  expect(spans).toEqual([[3], [2, 1], [3]]);
  const wrapped = aTab([["x", "y"]]);
  const cells = [{ row: 0, column: 0, text: long, style: { wrap: true } }];
  expect(paperOf({ ...wrapped, cells: [...cells] }, null).heads[0]?.cells[0]?.span).toBe(1);
});

test("hidden and empty rows take no room, and charts stand above the first row below their corner", () => {
  const tab = aTab([["ID"], ["1"], [""], [""], [""], ["5"]], { charts: [CHART, { ...CHART, row: 9 }] });
  const { body, charts } = paperOf(tab, new Set([1]));
  expect(body.map(({ row, charts: above }) => [row, above.length])).toEqual([[5, 1]]);
  expect(charts).toHaveLength(1);
});

test.each([
  [6, false, 8],
  [10, true, 8],
  [40, true, 5.5],
])("%i columns of 100 pixels", (count, isWide, points) => {
  const paper = paperOf(aTab([Array.from({ length: count }, (_, index) => `k${index}`)]), null);
  expect(paper).toMatchObject({ isWide, points });
  expect(paper.shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100);
});

test("an empty tab is an empty paper", () => {
  expect(paperOf(aTab([[""]]), null)).toMatchObject({ heads: [], body: [], shares: [] });
});

test("a narrow column is given room for its longest word, and what is over is shared as on screen", () => {
  const head = ["ID", "Registrerad av", "Inriktningsbeskrivning", "Anteckning"];
  const columnWidths = [40, 60, 60, 900];
  const { shares, points } = paperOf(aTab([head, ["A1", "x", "y", "z"]], { columnWidths }), null);
  const pixels = shares.map((share) => (share / 100) * 1020);
  for (const [column, word] of [
    [1, "Registrerad"],
    [2, "Inriktningsbeskrivning"],
  ] as const) {
    expect(pixels[column]).toBeGreaterThanOrEqual(word.length * 6.5 * (points / 10));
  }
  expect(pixels[3]).toBeGreaterThan(600);
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100);
});

test("columns whose words have no room on the paper share it by their words", () => {
  const words = Array.from({ length: 60 }, () => "Förebyggandearbete");
  const { shares } = paperOf(aTab([words]), null);
  expect(new Set(shares.map((share) => share.toFixed(3)))).toEqual(new Set([(100 / 60).toFixed(3)]));
});
