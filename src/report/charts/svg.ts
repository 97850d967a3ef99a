// Charts as SVG text, the same in the browser and on the command line. Marks differ in lightness, outline or hatching
// and never in hue alone, so that a chart can be read in grey print (WCAG 2.2, success criterion 1.4.1).
import { scaleBand, scaleLinear } from "d3-scale";
import { curveStepAfter, line } from "d3-shape";
import type { BarMark } from "../../domain/summary/chart-model";
import {
  box,
  DARK,
  FONT,
  GRID,
  hatching,
  INK,
  LIGHT,
  type Look,
  PAPER,
  picture,
  QUIET,
  round,
  rule,
  words,
} from "./marks";

/** Pixels, 96 to an inch: the width of the report's text. */
export const CHART_WIDTH = 627;
export const CHART_HEIGHT = 236;
/** Pixels: the height of a chart with few bars. */
export const LOW_CHART_HEIGHT = 170;

const FRAME = { top: 14, right: 8, bottom: 62, left: 34 } as const;
const RIGHT = CHART_WIDTH - FRAME.right;

const LOOKS = {
  reached: { fill: DARK, stroke: DARK },
  below: { fill: LIGHT, stroke: QUIET },
  short: { fill: PAPER, stroke: QUIET },
  excluded: { fill: "url(#hatch)", stroke: QUIET },
  running: { fill: PAPER, stroke: DARK, dash: "2 2" },
  ahead: { fill: PAPER, stroke: GRID },
} as const satisfies Record<BarMark, Look>;

/** A label under the axis. `at` is the number of a bar from 0, or in a chart of a sum a place from 0 to 1. */
export interface AxisLabel {
  readonly at: number;
  readonly text: string;
}

export interface LegendEntry {
  readonly mark: BarMark | "target" | "sum" | "plan";
  readonly text: string;
}

export interface DrawnBar {
  readonly amount: number;
  readonly mark: BarMark;
  /** The figure over the bar; empty when the bars stand too close. */
  readonly figure: string;
}

interface Drawing {
  readonly height: number;
  /** The text that screen readers say. */
  readonly alternative: string;
  readonly axis: readonly AxisLabel[];
  readonly legend: readonly LegendEntry[];
  /** The text of a number on the axis. */
  figure(value: number): string;
}

export interface BarDrawing extends Drawing {
  readonly bars: readonly DrawnBar[];
  readonly target: number;
}

/** `at` and `until` are places from 0, the start of the period, to 1, its end. */
export interface SumDrawing extends Drawing {
  readonly target: number;
  readonly counted: readonly { readonly at: number; readonly total: number }[];
  readonly plan: readonly { readonly at: number; readonly total: number }[];
  readonly until: number;
}

const floorOf = ({ height }: Pick<Drawing, "height">) => height - FRAME.bottom;

const TARGET_DASH = "6 4";
const PLAN_DASH = "2 3";

function key(entry: LegendEntry, x: number, y: number): string {
  const middle = y - 4;
  if (entry.mark === "target") return rule(x, middle, x + 20, middle, INK, 1.6, TARGET_DASH);
  if (entry.mark === "plan") return rule(x, middle, x + 20, middle, QUIET, 1.6, PLAN_DASH);
  if (entry.mark === "sum") return rule(x, middle, x + 20, middle, DARK, 2.4);
  return box(x + 6, y - 9, 10, 10, LOOKS[entry.mark]);
}

/** Pixels: about the width of a character in the legend. Text can't be measured without a browser. */
const CHARACTER = 5.6;

/** The entries in rows, as many in each row as fit. */
function legend(drawing: Drawing): string {
  let x: number = FRAME.left;
  let y = floorOf(drawing) + 38;
  return drawing.legend
    .map((entry) => {
      const width = 26 + entry.text.length * CHARACTER + 16;
      if (x + width > RIGHT && x > FRAME.left) {
        x = FRAME.left;
        y += 16;
      }
      const drawn = key(entry, x, y) + words(x + 26, y, entry.text, "start");
      x += width;
      return drawn;
    })
    .join("");
}

function heightsTo(most: number, floor: number) {
  return scaleLinear().domain([0, most]).range([floor, FRAME.top]).nice(4);
}

function grid(heights: ReturnType<typeof heightsTo>, figure: (value: number) => string): string {
  return heights
    .ticks(4)
    .filter(Number.isInteger)
    .map((tick) => {
      const y = heights(tick);
      return (
        rule(FRAME.left, y, RIGHT, y, tick === 0 ? QUIET : GRID) + words(FRAME.left - 6, y + 4, figure(tick), "end")
      );
    })
    .join("");
}

const HATCH = hatching("hatch", PAPER, QUIET);

function framed({ alternative, height }: Drawing, content: string): string {
  const frame = { width: CHART_WIDTH, height, alternative, size: 11, font: FONT, ground: PAPER, patterns: HATCH };
  return picture(frame, content);
}

/** A chart of bars with the target as a line across them. */
export function drawBars(drawing: BarDrawing): string {
  const { bars, target, axis, figure } = drawing;
  const floor = floorOf(drawing);
  const heights = heightsTo(Math.max(target, ...bars.map((bar) => bar.amount)) * 1.08, floor);
  const places = scaleBand<number>()
    .domain(bars.map((_, index) => index))
    .range([FRAME.left, RIGHT])
    .paddingInner(bars.length > 14 ? 0.25 : 0.5)
    .paddingOuter(0.15);
  const width = places.bandwidth();
  const left = (index: number) => places(index) ?? FRAME.left;
  const drawn = bars.map((bar, index) => {
    const x = left(index);
    // Nothing is asked for in an excluded unit: hatching fills its whole height and its own bar is drawn on top.
    const ground = bar.mark === "excluded" ? box(x, FRAME.top, width, floor - FRAME.top, LOOKS.excluded) : "";
    const look = bar.mark === "excluded" ? LOOKS.short : LOOKS[bar.mark];
    const y = heights(bar.amount);
    const own = bar.amount > 0 ? box(x, y, width, floor - y, look) : "";
    return ground + own + (bar.figure && words(x + width / 2, y - 4, bar.figure, "middle", { colour: INK }));
  });
  const labels = axis.map(({ at, text }) => words(left(at) + width / 2, floor + 16, text, "middle"));
  const y = heights(target);
  // The halo keeps the line in sight on dark bars.
  const line = rule(FRAME.left, y, RIGHT, y, PAPER, 4) + rule(FRAME.left, y, RIGHT, y, INK, 1.6, TARGET_DASH);
  return framed(drawing, grid(heights, figure) + drawn.join("") + line + labels.join("") + legend(drawing));
}

/** A chart of a sum as steps, with the target and the planned sum as dashed lines. */
export function drawSum(drawing: SumDrawing): string {
  const { counted, plan, target, until, axis, figure } = drawing;
  const last = counted[counted.length - 1]?.total ?? 0;
  const floor = floorOf(drawing);
  const heights = heightsTo(Math.max(target, last) * 1.05, floor);
  const places = scaleLinear().domain([0, 1]).range([FRAME.left, RIGHT]);
  const steps = line<{ readonly at: number; readonly total: number }>()
    .x((point) => round(places(point.at)))
    .y((point) => round(heights(point.total)))
    .curve(curveStepAfter);
  const path = (points: SumDrawing["plan"], look: string) =>
    `<path d="${steps([...points]) ?? ""}" fill="none" ${look}/>`;
  const start = { at: 0, total: 0 };
  const content = [
    grid(heights, figure),
    rule(FRAME.left, heights(target), RIGHT, heights(target), INK, 1.6, TARGET_DASH),
    path([start, ...plan], `stroke="${QUIET}" stroke-width="1.6" stroke-dasharray="${PLAN_DASH}"`),
    path([start, ...counted, { at: until, total: last }], `stroke="${DARK}" stroke-width="2.4"`),
    ...axis.map(({ at, text }) => words(places(at), floor + 16, text, "middle")),
    legend(drawing),
  ];
  return framed(drawing, content.join(""));
}
