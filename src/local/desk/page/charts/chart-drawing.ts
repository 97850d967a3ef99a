// A chart as shapes in pixels: bars that lie or stand, lines, an axis of figures and the names beside it.
import { scaleBand, scaleLinear } from "d3-scale";
import type { ChartView } from "../../../session";

export type Shape =
  | {
      readonly kind: "box";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly color: string;
    }
  | {
      readonly kind: "line";
      readonly points: readonly (readonly [x: number, y: number])[];
      readonly color: string;
      readonly width: number;
    }
  | {
      readonly kind: "text";
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly anchor: "start" | "middle" | "end";
      readonly isBold?: boolean;
    };

const TITLE_ROOM = 34;
const LEGEND_ROOM = 24;
const AXIS_ROOM = 26;
const EDGE = 12;
/** Pixels of a letter, for how many names there is room for. */
const LETTER = 6.2;
const GRID = "#dadce0";
const TICKS = 5;

/** Figures on an axis: as shares where the cells show them so. */
function tickText(value: number, isShare: boolean): string {
  const shown = isShare ? value * 100 : value;
  const text = String(Math.round(shown * 100) / 100).replace(".", ",");
  return isShare ? `${text} %` : text;
}

const isShares = ({ series }: ChartView) =>
  series.some(({ points }) => points.some((point) => point?.text.trim().endsWith("%")));

function legend({ series, width, height }: ChartView): Shape[] {
  if (series.length < 2) return [];
  const entries = series.map(({ name, color, isLine }) => ({ name, color, isLine, size: name.length * LETTER + 34 }));
  let x = (width - entries.reduce((sum, { size }) => sum + size, 0)) / 2;
  const y = height - LEGEND_ROOM / 2;
  return entries.flatMap(({ name, color, isLine, size }): Shape[] => {
    const at = x;
    x += size;
    return [
      isLine
        ? {
            kind: "line",
            points: [
              [at, y],
              [at + 12, y],
            ],
            color,
            width: 2,
          }
        : { kind: "box", x: at, y: y - 5, width: 12, height: 10, color },
      { kind: "text", x: at + 18, y: y + 4, text: name, anchor: "start" },
    ];
  });
}

/** Left, right, top and bottom of what is drawn on. */
interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function lying(chart: ChartView, frame: Frame, most: number): Shape[] {
  const isShare = isShares(chart);
  const x = scaleLinear([0, most], [frame.left, frame.right]).nice(TICKS);
  const y = scaleBand(
    chart.labels.map((_, index) => index),
    [frame.top, frame.bottom],
  ).padding(0.3);
  const axis = x.ticks(TICKS).flatMap((tick): Shape[] => [
    {
      kind: "line",
      points: [
        [x(tick), frame.top],
        [x(tick), frame.bottom],
      ],
      color: GRID,
      width: 1,
    },
    { kind: "text", x: x(tick), y: frame.bottom + 16, text: tickText(tick, isShare), anchor: "middle" },
  ]);
  const bars = chart.labels.flatMap((label, index): Shape[] => {
    const top = y(index) ?? 0;
    const point = chart.series[0]?.points[index];
    const color = chart.series[0]?.color ?? GRID;
    const end = x(point?.value ?? 0);
    const bar: Shape = {
      kind: "box",
      x: frame.left,
      y: top,
      width: Math.max(0, end - frame.left),
      height: y.bandwidth(),
      color,
    };
    const middle = top + y.bandwidth() / 2 + 4;
    return [bar, { kind: "text", x: frame.left - 6, y: middle, text: label, anchor: "end" }];
  });
  return [...axis, ...bars];
}

function standing(chart: ChartView, frame: Frame, most: number): Shape[] {
  const isShare = isShares(chart);
  const y = scaleLinear([0, most], [frame.bottom, frame.top]).nice(TICKS);
  const x = scaleBand(
    chart.labels.map((_, index) => index),
    [frame.left, frame.right],
  ).padding(0.2);
  const middle = (index: number) => (x(index) ?? 0) + x.bandwidth() / 2;
  const axis = y.ticks(TICKS).flatMap((tick): Shape[] => [
    {
      kind: "line",
      points: [
        [frame.left, y(tick)],
        [frame.right, y(tick)],
      ],
      color: GRID,
      width: 1,
    },
    { kind: "text", x: frame.left - 6, y: y(tick) + 4, text: tickText(tick, isShare), anchor: "end" },
  ]);
  const longest = Math.max(...chart.labels.map(({ length }) => length), 1);
  const step = Math.max(1, Math.ceil((longest * LETTER + 8) / Math.max(x.step(), 1)));
  const names = chart.labels.flatMap((text, index): Shape[] =>
    index % step === 0 ? [{ kind: "text", x: middle(index), y: frame.bottom + 16, text, anchor: "middle" }] : [],
  );
  const boxes = chart.series.filter(({ isLine }) => !isLine);
  const width = x.bandwidth() / Math.max(boxes.length, 1);
  const bars = boxes.flatMap(({ points, color }, at) =>
    points.flatMap((point, index): Shape[] =>
      point
        ? [
            {
              kind: "box",
              x: (x(index) ?? 0) + at * width,
              y: y(point.value),
              width,
              height: Math.max(0, frame.bottom - y(point.value)),
              color,
            },
          ]
        : [],
    ),
  );
  const lines = chart.series
    .filter(({ isLine }) => isLine)
    .flatMap(({ points, color }) => runsOf(points, middle, y, color));
  return [...axis, ...bars, ...lines, ...names];
}

/** A line for each run of values: an empty cell breaks it. */
function runsOf(
  points: ChartView["series"][number]["points"],
  x: (index: number) => number,
  y: (value: number) => number,
  color: string,
): Shape[] {
  const runs: [number, number][][] = [[]];
  for (const [index, point] of points.entries()) {
    if (point) runs.at(-1)?.push([x(index), y(point.value)]);
    else if (runs.at(-1)?.length) runs.push([]);
  }
  return runs.flatMap((run): Shape[] => (run.length > 1 ? [{ kind: "line", points: run, color, width: 2 }] : []));
}

/** What is drawn, from the back to the front. */
export function chartShapes(chart: ChartView): Shape[] {
  const { height, isLying, labels, series, title, width } = chart;
  const most = Math.max(0, ...series.flatMap(({ points }) => points.map((point) => point?.value ?? 0))) || 1;
  const longest = Math.max(0, ...labels.map(({ length }) => length));
  const frame = {
    left: isLying ? Math.min(width * 0.45, longest * LETTER + EDGE + 6) : 44,
    right: width - EDGE - 8,
    top: title ? TITLE_ROOM : EDGE,
    bottom: height - AXIS_ROOM - (series.length > 1 ? LEGEND_ROOM : 0),
  };
  const heading: Shape[] = title ? [{ kind: "text", x: EDGE, y: 22, text: title, anchor: "start", isBold: true }] : [];
  return [...heading, ...(isLying ? lying : standing)(chart, frame, most), ...legend(chart)];
}

/** All that the chart says, for those who don't see it. */
export function chartText({ labels, series, title }: ChartView): string {
  const said = labels.flatMap((label, index) => {
    const figures = series.flatMap(({ name, points }) => {
      const text = points[index]?.text;
      return text ? [series.length > 1 ? `${name} ${text}` : text] : [];
    });
    return figures.length > 0 ? [`${label}: ${figures.join(", ")}`] : [];
  });
  return [title, ...said].filter(Boolean).join(". ");
}
