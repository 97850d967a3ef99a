// The plot of one row of the year picture: dots for days, or bars with their target line, gaps, and the lead of an
// average under them.

import type { Period } from "../../domain/calendar/periods";
import { addDays, daysBetween, type PlainDate } from "../../domain/calendar/plain-date";
import type { LeadPoint } from "../../domain/picture/average-lead";
import type { PictureBars, RowMarks } from "../../domain/picture/row-marks";
import type { BarMark } from "../../domain/summary/chart-model";
import { box, circle, type Look, path, round, rule } from "./marks";
import type { Palette } from "./picture-look";

/** Where the days lie: `from` and `to` are pixels of the start of the first day and the end of the last. */
export interface DayScale {
  readonly period: Period;
  readonly from: number;
  readonly to: number;
}

/** Pixels of the start of a day. */
export function placeOf({ period, from, to }: DayScale, date: PlainDate): number {
  const days = daysBetween(period.from, period.to) + 1;
  return from + ((to - from) * daysBetween(period.from, date)) / days;
}

const middleOf = (scale: DayScale, date: PlainDate) => (placeOf(scale, date) + placeOf(scale, addDays(date, 1))) / 2;

/** More days than this have smaller dots. */
const MOST_LARGE_DOTS = 30;
/** Pixels. */
const LIFT = 6;
/** Pixels of height: of a row of dots, of bars, of the open dots under bars, and of the lead. */
export interface Lanes {
  readonly dots: number;
  readonly bars: number;
  readonly open: number;
  readonly lead: number;
  /** Pixels from the middle of a dot to its edge, and of one among many. */
  readonly dot: number;
  readonly smallDot: number;
  /** Pixels that a mark of a day reaches above and below its line. */
  readonly reach: number;
}

const DOTS = { dot: 4.6, smallDot: 3, reach: 6 } as const;
export const ROOMY_LANES: Lanes = { dots: 22, bars: 28, open: 9, lead: 18, ...DOTS };
/** For many promises, which are to fit on one page. */
export const LOW_LANES: Lanes = { dots: 16, bars: 18, open: 7, lead: 12, ...DOTS };
/** For the promises of several workbooks. */
export const THIN_LANES: Lanes = { dots: 11, bars: 11, open: 0, lead: 0, dot: 2.8, smallDot: 2, reach: 4.5 };

/** Pixels that the plot takes. */
export function plotHeight({ bars, days, lead }: RowMarks, lanes: Lanes): number {
  const under = lead.length > 0 ? lanes.lead : 0;
  return under + (bars === null ? lanes.dots : lanes.bars + (days.open.length > 0 ? lanes.open : 0));
}

/** What the plot is drawn with. `hatch` is the ID of the hatching. */
export interface Pen {
  readonly palette: Palette;
  readonly hatch: string;
  readonly lanes: Lanes;
}

function gapMarks(scale: DayScale, gaps: readonly Period[], y: number, { palette, hatch, lanes }: Pen): string {
  return gaps
    .map(({ from, to }) => {
      const left = placeOf(scale, from);
      const width = placeOf(scale, addDays(to, 1)) - left;
      return box(left, y - lanes.reach + 1, width, 2 * lanes.reach - 2, {
        fill: `url(#${hatch})`,
        stroke: palette.quiet,
      });
    })
    .join("");
}

function dots(scale: DayScale, { days, gaps }: RowMarks, line: Period, y: number, pen: Pen): string {
  const { palette, lanes } = pen;
  const { counted, open, booked } = days;
  const size = counted.length + open.length > MOST_LARGE_DOTS ? lanes.smallDot : lanes.dot;
  const isSeen = (date: PlainDate) => scale.period.from <= date && date <= scale.period.to;
  const at = (dates: readonly PlainDate[]) => dates.filter(isSeen).map((date) => middleOf(scale, date));
  const filled = at(counted);
  // An open dot beside a filled one is lifted, so that neither hides the other.
  const lifted = (x: number) => (filled.some((other) => Math.abs(other - x) < size * 1.6) ? y - LIFT : y);
  return [
    rule(placeOf(scale, line.from), y, placeOf(scale, addDays(line.to, 1)), y, palette.quiet, 0.8),
    gapMarks(scale, gaps, y, pen),
    ...at(booked).map((x) => rule(x, y - lanes.reach, x, y + lanes.reach, palette.ink, 1.6)),
    ...filled.map((x) => circle(x, y, size, palette.dark, palette.paper, 0.8)),
    ...at(open).map((x) => circle(x, lifted(x), size - 0.6, palette.paper, palette.ink, 1.4)),
  ].join("");
}

function lookOf(mark: BarMark, width: number, { palette }: Pen): Look {
  const looks: Readonly<Record<BarMark, Look>> = {
    reached: { fill: palette.dark, stroke: palette.dark },
    below: { fill: palette.light, stroke: width < 4 ? palette.light : palette.quiet },
    short: { fill: palette.paper, stroke: palette.quiet },
    excluded: { fill: palette.paper, stroke: palette.quiet },
    running: { fill: palette.paper, stroke: palette.dark, dash: "2 1" },
    ahead: { fill: palette.paper, stroke: palette.grid },
  };
  return looks[mark];
}

function bars(scale: DayScale, { bars, target }: PictureBars, floor: number, pen: Pen): string {
  const { palette } = pen;
  const most = Math.max(target ?? 0, ...bars.map(({ amount }) => amount), 1);
  const height = (amount: number) => (amount / most) * (pen.lanes.bars - 2);
  const drawn = bars.map(({ period, amount, mark }) => {
    if (amount === 0) return "";
    const left = placeOf(scale, period.from);
    const width = (placeOf(scale, addDays(period.to, 1)) - left) * 0.76;
    return box(left + width * 0.16, floor - height(amount), width, height(amount), lookOf(mark, width, pen));
  });
  const first = bars[0]?.period.from ?? scale.period.from;
  const last = bars[bars.length - 1]?.period.to ?? scale.period.to;
  const [left, right] = [placeOf(scale, first), placeOf(scale, addDays(last, 1))];
  const ground = rule(left, floor, right, floor, palette.quiet, 0.8);
  if (target === null) return drawn.join("") + ground;
  const y = floor - height(target);
  // The halo keeps the line in sight on dark bars.
  const line = rule(left, y, right, y, palette.paper, 3.4) + rule(left, y, right, y, palette.ink, 1.2, "4 2.5");
  return drawn.join("") + ground + line;
}

/** The smallest lead or lag that fills half the lane, so that a small one doesn't look large. */
const LEAST_SCALE = 3;

function leadCurve(scale: DayScale, points: readonly LeadPoint[], top: number, { palette, hatch, lanes }: Pen): string {
  const first = points[0];
  const last = points[points.length - 1];
  if (!first || !last) return "";
  const middle = top + lanes.lead / 2;
  const most = Math.max(LEAST_SCALE, ...points.map(({ lead }) => Math.abs(lead)));
  const y = (lead: number) => middle - (lead / most) * (lanes.lead / 2 - 1.5);
  const x = ({ date }: LeadPoint) => placeOf(scale, addDays(date, 1));
  const start = x(first) - (x(first) - scale.from > 12 ? 6 : 0);
  const area = (clip: (lead: number) => number) =>
    `M${round(start)} ${round(middle)}${points.map((point) => `L${round(x(point))} ${round(y(clip(point.lead)))}`).join("")}L${round(x(last))} ${round(middle)}Z`;
  const curve = `M${points.map((point) => `${round(x(point))} ${round(y(point.lead))}`).join("L")}`;
  return [
    path(
      area((lead) => Math.max(lead, 0)),
      palette.light,
    ),
    path(
      area((lead) => Math.min(lead, 0)),
      `url(#${hatch})`,
    ),
    rule(start, middle, x(last), middle, palette.quiet, 0.8),
    path(curve, "none", palette.ink, 1.2),
  ].join("");
}

/** The plot with its upper edge at `top`. `line` is the promise's period. */
export function plot(scale: DayScale, marks: RowMarks, line: Period, top: number, pen: Pen): string {
  const { lanes } = pen;
  if (marks.bars === null) {
    const lane = leadCurve(scale, marks.lead, top + lanes.dots, pen);
    return dots(scale, marks, line, top + lanes.dots / 2, pen) + lane;
  }
  const floor = top + lanes.bars;
  const { open } = marks.days;
  const almost = open
    .filter((date) => scale.period.from <= date && date <= scale.period.to)
    .map((date) => circle(middleOf(scale, date), floor + lanes.open / 2, 2.6, pen.palette.paper, pen.palette.ink, 1.1));
  const below = floor + (open.length > 0 ? lanes.open : 0);
  return [
    gapMarks(scale, marks.gaps, floor - 5, pen),
    bars(scale, marks.bars, floor, pen),
    ...almost,
    leadCurve(scale, marks.lead, below, pen),
  ].join("");
}
