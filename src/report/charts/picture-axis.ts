// The time axis of the year picture: months, years where there are several, excluded weeks and the as-of date.
import type { Language } from "../../domain/book/book";
import { contains } from "../../domain/calendar/periods";
import { addDays, partsOf } from "../../domain/calendar/plain-date";
import type { YearPicture } from "../../domain/picture/year-picture";
import { formatShortMonth } from "../../i18n/format/dates";
import { spanName } from "../../i18n/sentences/year-picture";
import { widthOf } from "./fit-text";
import { box, rule, words } from "./marks";
import { type DayScale, type Pen, placeOf } from "./picture-plot";

/** What of a picture stands on its axis. */
export type TimeAxis = Pick<YearPicture, "period" | "asOf" | "months" | "excluded">;

const hasYears = ({ period }: TimeAxis) => partsOf(period.from).year !== partsOf(period.to).year;

/** Pixels of the axis above the rows. */
export function axisHeight(picture: TimeAxis, size: number): number {
  const lines = 1 + (hasYears(picture) ? 1 : 0) + (picture.excluded.length > 0 ? 1 : 0);
  return lines * (size + 3) + 2;
}

/** Of the year's twelve months, so that the same ones are named each year. */
const STEPS = [1, 2, 3, 4, 6, 12];

/** A part of the picture's height that lines and bands are drawn across. */
export interface Strip {
  readonly top: number;
  readonly bottom: number;
}

interface Edges {
  readonly strips: readonly Strip[];
  readonly size: number;
}

const across = (strips: readonly Strip[], x: number, colour: string, width: number, dash = "") =>
  strips.map(({ top, bottom }) => rule(x, top, x, bottom, colour, width, dash)).join("");

function monthMarks(picture: TimeAxis, scale: DayScale, { strips, size }: Edges, language: Language, pen: Pen) {
  const { months } = picture;
  const { palette } = pen;
  const monthWidth = (scale.to - scale.from) / months.length;
  const needed = widthOf("mmm", size) + 4;
  const step = STEPS.find((months) => months * monthWidth >= needed) ?? 12;
  const line = size;
  const years = hasYears(picture);
  return months.map(({ from, to }, at) => {
    const { month, year } = partsOf(from);
    const [left, right] = [placeOf(scale, from), placeOf(scale, addDays(to, 1))];
    const isNamed = (month - 1) % step === 0 && right - left > monthWidth * 0.6;
    const isNewYear = years && (at === 0 || month === 1);
    const isRuled = (month - 1) % Math.max(1, Math.ceil(5 / monthWidth)) === 0;
    return [
      isRuled || isNewYear ? across(strips, left, palette.grid, isNewYear ? 1.6 : 1) : "",
      isNewYear && scale.to - left > widthOf("2022", size)
        ? words(left + 1, line, String(year), "start", { colour: palette.ink, isBold: true })
        : "",
      isNamed
        ? words((left + right) / 2, line + (years ? size + 3 : 0), formatShortMonth(month, language), "middle", {
            colour: palette.quiet,
          })
        : "",
    ].join("");
  });
}

/** A name that would run into the one before it is left to the legend. */
function spanMarks(picture: TimeAxis, scale: DayScale, { strips, size }: Edges, language: Language, pen: Pen) {
  const { palette } = pen;
  const line = axisHeight(picture, size) - 3;
  let free = Number.NEGATIVE_INFINITY;
  return picture.excluded.map((span) => {
    const [left, right] = [placeOf(scale, span.period.from), placeOf(scale, addDays(span.period.to, 1))];
    const name = spanName(span, language);
    const width = widthOf(name, size);
    const middle = Math.min(Math.max((left + right) / 2, scale.from + width / 2), scale.to - width / 2);
    const band = strips
      .map(({ top, bottom }) => box(left, top, right - left, bottom - top, { fill: palette.band, stroke: "none" }))
      .join("");
    if (middle - width / 2 < free) return band;
    free = middle + width / 2 + 4;
    return band + words(middle, line, name, "middle", { colour: palette.quiet });
  });
}

/** The names above the rows, and the lines and bands behind them. */
export function axis(picture: TimeAxis, scale: DayScale, edges: Edges, language: Language, pen: Pen): string {
  const { period, asOf } = picture;
  const isRunning = contains(period, asOf);
  return [
    ...spanMarks(picture, scale, edges, language, pen),
    ...monthMarks(picture, scale, edges, language, pen),
    isRunning ? across(edges.strips, placeOf(scale, asOf), pen.palette.dark, 1.2, "1.5 1.5") : "",
  ].join("");
}
