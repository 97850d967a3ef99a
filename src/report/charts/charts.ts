// From a chart's facts to its picture and the words that say the same to those who can't see it.

import { isoWeekOf, partsOfWeek } from "../../domain/calendar/iso-week";
import { type Period, unitsOf } from "../../domain/calendar/periods";
import { daysBetween, type PlainDate, partsOf } from "../../domain/calendar/plain-date";
import type { PromiseReport, ReportModel } from "../../domain/follow-up/model";
import {
  type BarChartModel,
  type BarMark,
  type ChartBar,
  type ChartModel,
  chartModelOf,
  type SumChartModel,
} from "../../domain/summary/chart-model";
import { formatDate, formatShortMonth } from "../../i18n/format/dates";
import { formatExact, formatNumber } from "../../i18n/format/figures";
import type { ChartBlock } from "../blocks/blocks";
import { listText, periodText, sentences, unitText, type Wording } from "../blocks/wording";
import {
  type AxisLabel,
  CHART_HEIGHT,
  CHART_WIDTH,
  drawBars,
  drawSum,
  type LegendEntry,
  LOW_CHART_HEIGHT,
} from "./svg";

/** Up to as many bars each have their own label and figure. */
const MOST_LABELLED_BARS = 14;
/** Months written out under an axis; in longer periods every second, third ... */
const MOST_MONTHS = 13;
/** Excluded units named one by one in the text. */
const MOST_NAMED = 12;

function heightOf(model: ChartModel): number {
  return model.kind === "bars" && model.bars.length <= MOST_LABELLED_BARS ? LOW_CHART_HEIGHT : CHART_HEIGHT;
}

function shortMonth(date: PlainDate, { language }: Wording): string {
  return formatShortMonth(partsOf(date).month, language);
}

/** "v. 12", "jan", "mar–apr", "2022": under a bar. */
function barLabel({ period: { from, to } }: ChartBar, { interval }: BarChartModel, wording: Wording): string {
  if (interval === "vecka") return wording.words.chart.week(String(partsOfWeek(isoWeekOf(from)).week));
  if (interval === "år") return String(partsOf(from).year);
  const [first, last] = [shortMonth(from, wording), shortMonth(to, wording)];
  return first === last ? first : wording.words.periodFromTo(first, last);
}

/** The bars where a month begins, as many as have room. */
function monthLabels(bars: readonly ChartBar[], wording: Wording): AxisLabel[] {
  const starts = bars.flatMap(({ period }, index) => {
    const before = bars[index - 1];
    const isNew = before === undefined || partsOf(before.period.from).month !== partsOf(period.from).month;
    return isNew ? [{ at: index, text: shortMonth(period.from, wording) }] : [];
  });
  // A first month of a few days would be written into the next one's label.
  const [first, second] = starts;
  const roomy = first && second && second.at - first.at < bars.length / 26 ? starts.slice(1) : starts;
  const step = Math.ceil(roomy.length / MOST_MONTHS);
  return roomy.filter((_, index) => index % step === 0);
}

function barLegend({ bars, target }: BarChartModel, { words, language }: Wording): LegendEntry[] {
  const { keys } = words.chart;
  const figure = formatExact(target, language);
  const texts = {
    reached: keys.reached(figure),
    below: keys.below(figure),
    short: keys.short,
    excluded: keys.excluded,
    running: keys.running,
  } as const satisfies Partial<Record<BarMark, string>>;
  const used = Object.entries(texts).filter(([mark]) => bars.some((bar) => bar.mark === mark));
  return [
    { mark: "target", text: keys.target(figure) },
    ...used.map(([mark, text]): LegendEntry => ({ mark: mark as keyof typeof texts, text })),
  ];
}

function barAlternative(model: BarChartModel, { judgement }: PromiseReport, wording: Wording): string {
  const { words, judging, language } = wording;
  const { alternative } = words.chart;
  const { bars, interval, target } = model;
  const number = (value: number) => formatNumber(value, language);
  const name = (bar: ChartBar) => unitText(bar.period, interval, wording);
  const whole = bars.filter(({ mark }) => mark === "reached" || mark === "below");
  const most = bars.reduce((best, bar) => (bar.amount > best.amount ? bar : best), bars[0] as ChartBar);
  const excluded = bars.filter(({ mark }) => mark === "excluded");
  const isShort = bars.length <= MOST_LABELLED_BARS;
  const known = bars.filter(({ mark }) => mark !== "ahead" && mark !== "excluded");
  return sentences(
    alternative.bars(
      judging.perUnit[interval],
      periodText(judgement.commitment.period, wording),
      formatExact(target, language),
    ),
    whole.length > 0 &&
      alternative.reached(
        number(whole.filter(({ mark }) => mark === "reached").length),
        number(whole.length),
        judging.units[interval],
        number(whole.filter(({ amount }) => amount === 0).length),
      ),
    isShort && known.length > 0
      ? alternative.each(
          listText(
            known.map((bar) => alternative.bar(name(bar), number(bar.amount))),
            wording,
          ),
        )
      : alternative.most(number(most.amount), name(most)),
    excluded.length > 0 &&
      alternative.excluded(
        listText([...excluded.slice(0, MOST_NAMED).map(name), ...(excluded.length > MOST_NAMED ? ["…"] : [])], wording),
      ),
  );
}

function barPicture(model: BarChartModel, alternative: string, wording: Wording): string {
  const { bars, target } = model;
  const figure = (value: number) => formatNumber(value, wording.language);
  const isLabelled = bars.length <= MOST_LABELLED_BARS;
  return drawBars({
    height: heightOf(model),
    alternative,
    target,
    bars: bars.map(({ amount, mark }) => {
      const isKnown = amount > 0 || mark === "below" || mark === "reached";
      return { amount, mark, figure: isLabelled && isKnown ? figure(amount) : "" };
    }),
    axis: isLabelled
      ? bars.map((bar, at) => ({ at, text: barLabel(bar, model, wording) }))
      : monthLabels(bars, wording),
    legend: barLegend(model, wording),
    figure,
  });
}

/** Where in the period a day's end lies: 0 to 1. */
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

function sumAlternative({ target, until, counted, plan }: SumChartModel, wording: Wording): string {
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

function sumPicture(model: SumChartModel, alternative: string, wording: Wording): string {
  const { period, target, until, counted, plan } = model;
  const { keys } = wording.words.chart;
  const figure = (value: number) => formatNumber(value, wording.language);
  const placed = (points: SumChartModel["plan"]) =>
    points.map(({ date, total }) => ({ at: placeOf(date, period), total }));
  return drawSum({
    height: heightOf(model),
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

function blockOf(model: ChartModel, report: PromiseReport, wording: Wording): ChartBlock {
  const { words, judging } = wording;
  const { id } = report.judgement.commitment;
  const isBars = model.kind === "bars";
  const alternative = isBars ? barAlternative(model, report, wording) : sumAlternative(model, wording);
  return {
    kind: "chart",
    label: isBars ? words.chart.bars(judging.perUnit[model.interval], id) : words.chart.sum(id),
    alternative,
    svg: isBars ? barPicture(model, alternative, wording) : sumPicture(model, alternative, wording),
    width: CHART_WIDTH,
    height: heightOf(model),
  };
}

/** The promise's chart; none where there is nothing to see. */
export function chartBlocks(report: PromiseReport, { settings }: ReportModel, wording: Wording): ChartBlock[] {
  const model = chartModelOf(report, settings.excludedWeeks);
  return model ? [blockOf(model, report, wording)] : [];
}
