// A chart of bars: the amount in each unit of time against the target, as a picture and as a text that says the same.
import { isoWeekOf, partsOfWeek } from "../../domain/calendar/iso-week";
import { partsOf } from "../../domain/calendar/plain-date";
import type { PromiseReport } from "../../domain/follow-up/model";
import { excludedSpans } from "../../domain/picture/excluded-spans";
import type { BarChartModel, BarMark, ChartBar } from "../../domain/summary/chart-model";
import { formatNumber } from "../../i18n/format/figures";
import { spanNames } from "../../i18n/sentences/year-picture";
import { listText, periodText, sentences, unitText, type Wording } from "../blocks/wording";
import { MOST_MONTHS, shortMonth } from "./month-axis";
import { type AxisLabel, CHART_HEIGHT, drawBars, type LegendEntry, LOW_CHART_HEIGHT } from "./svg";

/** A chart with at most this many bars has a label and a figure at each. */
const MOST_LABELLED_BARS = 14;
/** Characters of a key: a longer one would not fit in the width of a chart. */
const LONGEST_KEY = 60;
/** The text names at most this many excluded units. */
const MOST_NAMED = 12;

const isFew = ({ bars }: BarChartModel) => bars.length <= MOST_LABELLED_BARS;

/** Pixels: a few bars, each with its figure, need less height. */
export function heightOfBars(model: BarChartModel): number {
  return isFew(model) ? LOW_CHART_HEIGHT : CHART_HEIGHT;
}

/** The label under a bar: "v. 12", "jan", "mar–apr", "2022". */
function barLabel({ period: { from, to } }: ChartBar, { interval }: BarChartModel, wording: Wording): string {
  if (interval === "vecka") return wording.words.chart.week(String(partsOfWeek(isoWeekOf(from)).week));
  if (interval === "år") return String(partsOf(from).year);
  const [first, last] = [shortMonth(from, wording), shortMonth(to, wording)];
  return first === last ? first : `${first}–${last}`;
}

/** A label at each bar where a new month begins, or at every second or third of them when there are many. */
function monthLabels(bars: readonly ChartBar[], wording: Wording): AxisLabel[] {
  const starts = bars.flatMap(({ period }, index) => {
    const before = bars[index - 1];
    const isNew = before === undefined || partsOf(before.period.from).month !== partsOf(period.from).month;
    return isNew ? [{ at: index, text: shortMonth(period.from, wording) }] : [];
  });
  // When the first month has only a few bars, its label would overlap the next one.
  const [first, second] = starts;
  const roomy = first && second && second.at - first.at < bars.length / 26 ? starts.slice(1) : starts;
  const step = Math.ceil(roomy.length / MOST_MONTHS);
  return roomy.filter((_, index) => index % step === 0);
}

/** The excluded units by name; empty where that is too long for a key. */
function excludedNames({ bars, interval }: BarChartModel, wording: Wording): string {
  const excluded = bars.filter(({ mark }) => mark === "excluded").map(({ period }) => period);
  const [first, last] = [excluded[0], excluded.at(-1)];
  if (first === undefined || last === undefined) return "";
  const weeks = () =>
    excludedSpans(
      excluded.map(({ from }) => isoWeekOf(from)),
      { from: first.from, to: last.to },
    );
  const names =
    interval === "vecka"
      ? spanNames(weeks(), wording.language)
      : listText(
          excluded.map((unit) => unitText(unit, interval, wording)),
          wording,
        );
  return names.length > LONGEST_KEY ? "" : names;
}

function barLegend(model: BarChartModel, wording: Wording): LegendEntry[] {
  const { bars, target } = model;
  const { words, language } = wording;
  const { keys } = words.chart;
  const figure = formatNumber(target, language);
  const texts = {
    reached: keys.reached(figure),
    below: keys.below(figure),
    short: keys.short,
    excluded: keys.excluded(excludedNames(model, wording)),
    running: keys.running,
  } as const satisfies Partial<Record<BarMark, string>>;
  const used = Object.entries(texts).filter(([mark]) => bars.some((bar) => bar.mark === mark));
  return [
    { mark: "target", text: keys.target(figure) },
    ...used.map(([mark, text]): LegendEntry => ({ mark: mark as keyof typeof texts, text })),
    ...(bars.some(({ mark, amount }) => mark === "excluded" && amount > 0)
      ? [{ mark: "short", text: keys.doneInExcluded } as const]
      : []),
  ];
}

/** The text alternative: what the bars show, in sentences. */
export function barAlternative(model: BarChartModel, { judgement }: PromiseReport, wording: Wording): string {
  const { words, judging, language } = wording;
  const { alternative } = words.chart;
  const { bars, interval, target } = model;
  const number = (value: number) => formatNumber(value, language);
  const name = (bar: ChartBar) => unitText(bar.period, interval, wording);
  const whole = bars.filter(({ mark }) => mark === "reached" || mark === "below");
  const most = bars.reduce((best, bar) => (bar.amount > best.amount ? bar : best), bars[0] as ChartBar);
  const excluded = bars.filter(({ mark }) => mark === "excluded");
  const known = bars.filter(({ mark }) => mark !== "ahead" && mark !== "excluded");
  return sentences(
    alternative.bars(
      judging.perUnit[interval],
      periodText(judgement.commitment.period, wording),
      formatNumber(target, language),
    ),
    whole.length > 0 &&
      alternative.reached(
        number(whole.filter(({ mark }) => mark === "reached").length),
        number(whole.length),
        judging.units[interval],
        number(whole.filter(({ amount }) => amount === 0).length),
      ),
    isFew(model) && known.length > 0
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

/** The picture as SVG. */
export function barPicture(model: BarChartModel, alternative: string, wording: Wording): string {
  const { bars, target } = model;
  const figure = (value: number) => formatNumber(value, wording.language);
  const isLabelled = isFew(model);
  return drawBars({
    height: heightOfBars(model),
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
