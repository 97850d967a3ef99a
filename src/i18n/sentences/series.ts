// A promise through the years in words: each period's figures in a row, and what had changed in between.
import type { Language } from "../../domain/book/book";
import type { PeriodOutcome } from "../../domain/book/period-outcome";
import type { Period } from "../../domain/calendar/periods";
import { WEEKDAYS } from "../../domain/calendar/weekday";
import type { RuleChange, ValueField } from "../../domain/years/rule-change";
import type { Series } from "../../domain/years/series";
import { series as seriesEn } from "../en/series";
import { formatPeriod, formatWeekday } from "../format/dates";
import { formatNumber } from "../format/figures";
import { type SeriesWords, series as seriesSv } from "../sv/series";
import { amountText, judgementWords, scoreText } from "./judgement";

/** The words of series in the language asked for. */
export function seriesWords(language: Language): SeriesWords {
  return { sv: seriesSv, en: seriesEn }[language];
}

/** "2022" of a whole year, and its days of any other period. */
export function periodName(period: Period, language: Language): string {
  const year = period.from.slice(0, 4);
  return period.from === `${year}-01-01` && period.to === `${year}-12-31` ? year : formatPeriod(period, language);
}

/** The periods' names: years alone where all hold the same days of the year. */
function namesOf(outcomes: readonly PeriodOutcome[], language: Language): string[] {
  const days = outcomes.map(({ period: { from, to } }) =>
    from.slice(0, 4) === to.slice(0, 4) ? from.slice(4) + to.slice(4) : from + to,
  );
  const isAlike = days.every((day) => day === days[0] && day.startsWith("-"));
  return outcomes.map(({ period }) => (isAlike ? period.from.slice(0, 4) : periodName(period, language)));
}

const outcomesOf = (series: Series) => series.map(({ outcome }) => outcome);

const measureOf = ({ rule }: PeriodOutcome) => rule ?? { unit: "", counts: null };

function sumText(outcome: PeriodOutcome, language: Language): string {
  const { kind, interval, counted, target } = outcome;
  const measure = measureOf(outcome);
  if (target === null) return judgementWords(language).nothingPromised(amountText(measure, counted, language), counted);
  return scoreText({ ...measure, kind, interval }, counted, target, language);
}

/** Whether the average of an outcome stays on its side of the target with so many decimals. */
function staysAside({ average, rule }: PeriodOutcome, decimals: number): boolean {
  const target = rule?.target ?? 0;
  return average === null || Math.sign(Number(average.toFixed(decimals)) - target) === Math.sign(average - target);
}

/**
 * Decimals of every average of a series, so that they can be read against one another: as few as round none of them onto
 * or past its target. Null where some period lacks its average, and then none is told.
 */
function decimalsOf(outcomes: readonly PeriodOutcome[]): number | null {
  const averaged = outcomes.filter(({ kind, status }) => kind === "Snitt" && status !== "notApplicable");
  if (averaged.length === 0 || averaged.some(({ average }) => average === null)) return null;
  return [1, 2, 3, 4, 5].find((decimals) => averaged.every((outcome) => staysAside(outcome, decimals))) ?? 6;
}

function figuresText(outcome: PeriodOutcome, decimals: number | null, language: Language): string {
  const words = seriesWords(language);
  const { statuses, perUnit, onAverage } = judgementWords(language);
  const { kind, interval, counted, target, status, average } = outcome;
  if (status === "notApplicable") return statuses.notApplicable.toLowerCase();
  if (kind === "Milstolpe") return counted > 0 ? words.done : status === "partly" ? words.doneLate : words.notDone;
  if (kind === "Mätvärde") {
    if (status === "notMeasurable") return words.noValue;
    const value = amountText(measureOf(outcome), counted, language);
    return target === null ? value : words.value(value, formatNumber(target, language));
  }
  const sum = sumText(outcome, language);
  if (kind === "Löpande") {
    const isSaid = status === "fulfilled" || status === "partly" || status === "missed";
    return isSaid ? `${sum}, ${statuses[status].toLowerCase()}` : sum;
  }
  if (kind !== "Snitt" || decimals === null || average === null || interval === null) return sum;
  return words.withSum(onAverage(formatNumber(average, language, decimals), perUnit[interval]), sum);
}

/** Each point's period and figures. */
export function seriesFigures(
  series: Series,
  language: Language,
): { readonly when: string; readonly figures: string }[] {
  const decimals = decimalsOf(outcomesOf(series));
  const names = namesOf(outcomesOf(series), language);
  return series.map(({ outcome }, at) => {
    const figures = figuresText(outcome, decimals, language);
    return {
      when: names[at] ?? "",
      figures: outcome.asOf === null ? figures : seriesWords(language).soFar(figures),
    };
  });
}

/** "3 per vecka", "40": what was promised. */
function targetText({ kind, interval, rule }: PeriodOutcome, language: Language): string {
  const words = judgementWords(language);
  if (!rule || rule.target === null) return seriesWords(language).nothing;
  const figure = amountText(rule, rule.target, language);
  return interval && (kind === "Snitt" || kind === "Varje") ? `${figure} ${words.perUnit[interval]}` : figure;
}

type ValueChange = Extract<RuleChange, { readonly field: ValueField }>;

function valueText({ field, before, after }: ValueChange, was: PeriodOutcome, is: PeriodOutcome, language: Language) {
  const words = seriesWords(language);
  const { perUnit } = judgementWords(language);
  const per = ({ interval }: PeriodOutcome) => (interval ? perUnit[interval] : words.whole);
  const counted = ({ rule }: PeriodOutcome) => (rule?.counts === "Dagar" ? words.days : rule?.unit || words.occasions);
  const told = (value: string | number | null) => String(value ?? "") || words.nothing;
  switch (field) {
    case "kind":
    case "measure":
    case "spread":
      return words[field](told(before), told(after));
    case "interval":
      return words.interval(per(was), per(is));
    case "target":
      return words.target(targetText(was, language), targetText(is, language));
    case "unit":
    case "counts":
      return words.unit(counted(was), counted(is));
    case "comparison":
    case "requirement":
      return words[field](String(after ?? ""));
    case "text":
      return words.text;
  }
}

function wordsText(
  change: Exclude<RuleChange, ValueChange>,
  was: PeriodOutcome,
  is: PeriodOutcome,
  language: Language,
) {
  const { added, removed, begun, ended } = seriesWords(language);
  const { field } = change;
  const named = (words: readonly string[]) =>
    field === "weekdays"
      ? WEEKDAYS.filter((day) => words.includes(day)).map((day) => formatWeekday(day, language))
      : words;
  const first = was.rule?.[field].length === 0 ? begun[field]?.(named(change.added)) : undefined;
  const last = is.rule?.[field].length === 0 ? ended[field]?.() : undefined;
  const only = first ?? last;
  if (only !== undefined) return [only];
  return [
    ...(change.added.length > 0 ? [added[field](named(change.added))] : []),
    ...(change.removed.length > 0 ? [removed[field](named(change.removed))] : []),
  ];
}

function isValueChange(change: RuleChange): change is ValueChange {
  return "before" in change;
}

/** Sentences on what had changed, the oldest period first; none where nothing had. */
export function seriesChanges(series: Series, language: Language): string[] {
  const words = seriesWords(language);
  const names = namesOf(outcomesOf(series), language);
  const changed = series.flatMap(({ outcome, changes, isComparable }, at) => {
    const before = series[at - 1]?.outcome;
    if (!before || changes.length === 0) return [];
    const when = names[at] ?? "";
    const told = changes.flatMap((change) =>
      isValueChange(change)
        ? [valueText(change, before, outcome, language)]
        : wordsText(change, before, outcome, language),
    );
    return [words.changed(when, told), ...(isComparable ? [] : [words.incomparable(when)])];
  });
  const unknown = names.filter((_, at) => series[at]?.outcome.rule === null);
  return unknown.length > 0 ? [...changed, words.unknown(unknown)] : changed;
}

/**
 * "2021: 2,95 i snitt per vecka (154 av 157), 2022: …. Ändrat 2022: målet är 2 per vecka, förut 3 per vecka."; empty for
 * a promise without a past.
 */
export function seriesLine(series: Series, language: Language): string {
  if (series.length < 2) return "";
  const { point } = seriesWords(language);
  const told = seriesFigures(series, language).map(({ when, figures }) => point(when, figures));
  return [`${told.join(", ")}.`, ...seriesChanges(series, language)].join(" ");
}
