// A chart as SVG: the same text for the page and the command line. Drawn to be read in grey print: what differs does
// so in lightness, outline or hatching, never in hue alone.
import { scaleBand, scaleLinear } from "d3-scale";
import { curveStepAfter, line } from "d3-shape";
import type { BarMark } from "../../domain/summary/chart-model";
import { escapeXml } from "../blocks/escape-xml";

/** Pixels at 96 to the inch: the width of the report's text. */
export const CHART_WIDTH = 627;
export const CHART_HEIGHT = 236;
/** For a few bars, whose tops are near each other. */
export const LOW_CHART_HEIGHT = 170;

const FRAME = { top: 14, right: 8, bottom: 62, left: 34 } as const;
const RIGHT = CHART_WIDTH - FRAME.right;

const INK = "#1f2933";
const QUIET = "#4a5563";
const GRID = "#dfe4ea";
const DARK = "#12355b";
const LIGHT = "#aab8c8";
const FONT = "Arial, 'Liberation Sans', sans-serif";

interface Look {
  readonly fill: string;
  readonly stroke: string;
  readonly dash?: string;
}

const LOOKS = {
  reached: { fill: DARK, stroke: DARK },
  below: { fill: LIGHT, stroke: QUIET },
  short: { fill: "#ffffff", stroke: QUIET },
  excluded: { fill: "url(#hatch)", stroke: QUIET },
  running: { fill: "#ffffff", stroke: DARK, dash: "2 2" },
  ahead: { fill: "#ffffff", stroke: GRID },
} as const satisfies Record<BarMark, Look>;

/** A label under the axis, at a bar or at a place between 0 and 1. */
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
  /** Over the bar; empty where bars stand too close. */
  readonly figure: string;
}

interface Drawing {
  readonly height: number;
  /** Said by programs that read the picture aloud. */
  readonly alternative: string;
  readonly axis: readonly AxisLabel[];
  readonly legend: readonly LegendEntry[];
  /** Writes a number on the axis. */
  figure(value: number): string;
}

export interface BarDrawing extends Drawing {
  readonly bars: readonly DrawnBar[];
  readonly target: number;
}

/** Places from 0, the period's first day, to 1, the day after its last. */
export interface SumDrawing extends Drawing {
  readonly target: number;
  readonly counted: readonly { readonly at: number; readonly total: number }[];
  readonly plan: readonly { readonly at: number; readonly total: number }[];
  readonly until: number;
}

const floorOf = ({ height }: Pick<Drawing, "height">) => height - FRAME.bottom;

const round = (value: number) => Number(value.toFixed(2));

function words(x: number, y: number, text: string, anchor: "start" | "middle" | "end", colour = QUIET): string {
  return `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}" fill="${colour}">${escapeXml(text)}</text>`;
}

function box(x: number, y: number, width: number, height: number, look: Look): string {
  const dash = look.dash ? ` stroke-dasharray="${look.dash}"` : "";
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${look.fill}" stroke="${look.stroke}" stroke-width="0.8"${dash}/>`;
}

function rule(x1: number, y1: number, x2: number, y2: number, stroke: string, width = 1, dash = ""): string {
  const dashes = dash && ` stroke-dasharray="${dash}"`;
  return `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" stroke="${stroke}" stroke-width="${width}"${dashes}/>`;
}

const TARGET_DASH = "6 4";
const PLAN_DASH = "2 3";

function key(entry: LegendEntry, x: number, y: number): string {
  const middle = y - 4;
  if (entry.mark === "target") return rule(x, middle, x + 20, middle, INK, 1.6, TARGET_DASH);
  if (entry.mark === "plan") return rule(x, middle, x + 20, middle, QUIET, 1.6, PLAN_DASH);
  if (entry.mark === "sum") return rule(x, middle, x + 20, middle, DARK, 2.4);
  return box(x + 6, y - 9, 10, 10, LOOKS[entry.mark]);
}

/** About as wide as the text is at this size, in a font no program lacks. */
const CHARACTER = 5.6;

/** In rows from the left, as many as fit. */
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

function picture({ alternative, height }: Drawing, content: string): string {
  const hatch = `<pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse"><rect width="5" height="5" fill="#ffffff"/><path d="M0 5L5 0" stroke="${QUIET}" stroke-width="0.8"/></pattern>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${CHART_WIDTH}" height="${height}" viewBox="0 0 ${CHART_WIDTH} ${height}" role="img" font-family="${FONT}" font-size="11"><title>${escapeXml(alternative)}</title><defs>${hatch}</defs><rect width="${CHART_WIDTH}" height="${height}" fill="#ffffff"/>${content}</svg>`;
}

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
    // An excluded unit asks for nothing, so its hatching fills the whole height; what was done in it stands on top.
    const ground = bar.mark === "excluded" ? box(x, FRAME.top, width, floor - FRAME.top, LOOKS.excluded) : "";
    const look = bar.mark === "excluded" ? LOOKS.short : LOOKS[bar.mark];
    const y = heights(bar.amount);
    const own = bar.amount > 0 ? box(x, y, width, floor - y, look) : "";
    return ground + own + (bar.figure && words(x + width / 2, y - 4, bar.figure, "middle", INK));
  });
  const labels = axis.map(({ at, text }) => words(left(at) + width / 2, floor + 16, text, "middle"));
  const line = rule(FRAME.left, heights(target), RIGHT, heights(target), INK, 1.6, TARGET_DASH);
  return picture(drawing, grid(heights, figure) + drawn.join("") + line + labels.join("") + legend(drawing));
}

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
  return picture(drawing, content.join(""));
}
