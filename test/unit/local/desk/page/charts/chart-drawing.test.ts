// A chart as shapes: bars as long as their figures, lines that empty cells break, and all of it in words.
import { chartShapes, chartText } from "../../../../../../src/local/desk/page/charts/chart-drawing";
import type { ChartView } from "../../../../../../src/local/session";

const points = (values: readonly (number | null)[], say: (value: number) => string = String) =>
  values.map((value) => (value === null ? null : { value, text: say(value) }));
const place = { id: 1, row: 0, column: 0, offsetX: 0, offsetY: 0, ownColumn: null, width: 400, height: 200 };
const SHARES: ChartView = {
  ...place,
  title: "Andel",
  isLying: true,
  labels: ["1.1", "1.2"],
  series: [{ name: "Andel", color: "#112233", isLine: false, points: points([0.5, 1], (value) => `${value * 100} %`) }],
};
const PACE: ChartView = {
  ...place,
  title: "Takt",
  isLying: false,
  labels: ["v. 1", "v. 2", "v. 3", "v. 4"],
  series: [
    { name: "Räknat", color: "#112233", isLine: false, points: points([2, 4, null, 1]) },
    { name: "Mål", color: "#445566", isLine: true, points: points([3, 3, null, 3]) },
  ],
};
const boxes = (chart: ChartView) => chartShapes(chart).flatMap((shape) => (shape.kind === "box" ? [shape] : []));
const texts = (chart: ChartView) => chartShapes(chart).flatMap((shape) => (shape.kind === "text" ? [shape.text] : []));

test("bars that lie are as long as their shares, and the axis says per cent", () => {
  const [half, whole] = boxes(SHARES);
  expect(whole?.width).toBeCloseTo(2 * (half?.width ?? 0));
  expect(texts(SHARES)).toEqual(expect.arrayContaining(["Andel", "0 %", "100 %", "1.1", "1.2"]));
});

test("bars that stand are as high as their figures, and a line is broken by an empty cell", () => {
  const bars = boxes(PACE).slice(0, 3);
  expect(bars.map(({ height }) => Math.round(height / (bars[2]?.height ?? 1)))).toEqual([2, 4, 1]);
  const lines = chartShapes(PACE).filter((shape) => shape.kind === "line" && shape.color === "#445566");
  // One run of two points, and the legend's own.
  expect(lines).toHaveLength(2);
  expect(texts(PACE)).toEqual(expect.arrayContaining(["Räknat", "Mål", "v. 1"]));
});

test("everything lies within the chart, also without any figure", () => {
  const empty = { ...PACE, labels: [], series: [] };
  for (const chart of [SHARES, PACE, empty]) {
    for (const shape of chartShapes(chart)) {
      if (shape.kind !== "box") continue;
      expect([shape.x >= 0, shape.x + shape.width <= 400, shape.y >= 0, shape.y + shape.height <= 200]).not.toContain(
        false,
      );
    }
  }
});

test("it is told in words", () => {
  expect(chartText(SHARES)).toBe("Andel. 1.1: 50 %. 1.2: 100 %");
  expect(chartText(PACE)).toBe("Takt. v. 1: Räknat 2, Mål 3. v. 2: Räknat 4, Mål 3. v. 4: Räknat 1, Mål 3");
});
