// A chart of a sum: how it grew towards the target beside an even pace, as a picture and as a text that says the same.
import { type Period, unitsOf } from "../../domain/calendar/periods";
import { daysBetween, type PlainDate } from "../../domain/calendar/plain-date";
import type { SumChartModel } from "../../domain/summary/chart-model";
import { formatDate } from "../../i18n/format/dates";
import { formatNumber } from "../../i18n/format/figures";
import { sentences, type Wording } from "../blocks/wording";
import { MOST_MONTHS, shortMonth } from "./month-axis";
import { type AxisLabel, CHART_HEIGHT, drawSum } from "./svg";

/** Where the end of the day lies, from 0 at the start of the period to 1 at its end. */
function placeOf(date: PlainDate, { from, to }: Period): number {
  return Math.min(1, Math.max(0, (daysBetween(from, date) + 1) / (daysBetween(from, to) + 1)));
}

function monthPlaces(period: Period, wording: Wording): AxisLabel[] {
  const months = unitsOf("månad", period);
  const step = Math.ceil(months.length / MOST_MONTHS);
  return months.flatMap(({ from }, index) =>
    index % step === 0 ? [{ at: Math.min(0.98, (index + 0.5) / months.length), text: shortMonth(from, wording) }] : [],
  );
}

/** The text alternative: how far the sum has come and whether it keeps the even pace. */
export function sumAlternative({ target, until, counted, plan }: SumChartModel, wording: Wording): string {
  const { words, language } = wording;
  const { alternative } = words.chart;
  const last = counted[counted.length - 1]?.total ?? 0;
  const planned = plan.reduce((most, point) => (point.date <= until ? point.total : most), 0);
  const number = (value: number) => formatNumber(value, language);
  return sentences(
    alternative.sum(formatDate(until, language), number(last), number(target)),
    last >= planned ? alternative.ahead : alternative.behind(number(planned)),
  );
}

/** The picture as SVG. */
export function sumPicture(model: SumChartModel, alternative: string, wording: Wording): string {
  const { period, target, until, counted, plan } = model;
  const { keys } = wording.words.chart;
  const figure = (value: number) => formatNumber(value, wording.language);
  const placed = (points: SumChartModel["plan"]) =>
    points.map(({ date, total }) => ({ at: placeOf(date, period), total }));
  return drawSum({
    height: CHART_HEIGHT,
    alternative,
    target,
    counted: placed(counted),
    plan: placed(plan),
    until: placeOf(until, period),
    axis: monthPlaces(period, wording),
    legend: [
      { mark: "target", text: keys.target(figure(target)) },
      { mark: "sum", text: keys.sum },
      { mark: "plan", text: keys.plan },
    ],
    figure,
  });
}
