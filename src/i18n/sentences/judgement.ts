// A judgement in words: the lines that the sidebar, the summary, the reports and the command line share.
import type { Language } from "../../domain/book/book";
import type { Commitment } from "../../domain/book/commitment";
import { daysBetween, later, partsOf } from "../../domain/calendar/plain-date";
import { isForEachPlace } from "../../domain/judging/each-place";
import { type JudgedPromise, type Status, shownStatus } from "../../domain/judging/judgement";
import { exactSum } from "../../domain/judging/occasions";
import type { Summary } from "../../domain/summary/summary";
import { judgement as judgementEn } from "../en/judgement";
import { formatDay } from "../format/dates";
import { formatCountWord, formatFigure, formatList, formatNumber } from "../format/figures";
import { type JudgementWords, judgement as judgementSv } from "../sv/judgement";

/** The words of judgements in the language asked for. */
export function judgementWords(language: Language): JudgementWords {
  return { sv: judgementSv, en: judgementEn }[language];
}

/** "Riskerar att inte uppfyllas". "Kan inte bedömas än" becomes "Kan inte bedömas" when the period is over. */
export function statusWord(judgement: JudgedPromise, language: Language): string {
  const words = judgementWords(language);
  const { asOf, commitment } = judgement;
  const status = shownStatus(judgement);
  const isOver = asOf > commitment.period.to;
  return status === "notMeasurable" && isOver ? words.notMeasurableAfterEnd : words.statuses[status];
}

/** "1 uppfyllt", "2 ligger efter": how many promises have a status. */
export function countWord(status: Status, count: number, language: Language): string {
  const words = judgementWords(language);
  const word = (count === 1 && words.countsOfOne[status]) || words.counts[status];
  return `${formatNumber(count, language)} ${word}`;
}

/** How many promises stand where: by status, unreadable, and set aside. */
export type Standings = Pick<Summary, "counts" | "unread" | "setAside">;

/** What says in which words an amount is told. */
export type Measure = Pick<Commitment, "unit" | "counts">;

/** "2", "2 timmar", "2 dagar": an amount in what the promise counts. */
export function amountText(measure: Measure, amount: number, language: Language): string {
  return measuredText(measure, formatNumber(amount, language), amount === 1, language);
}

function measuredText({ unit, counts }: Measure, figure: string, isOne: boolean, language: Language): string {
  if (unit !== "") return `${figure} ${unit}`;
  return counts === "Dagar" ? judgementWords(language).days(figure, isOne) : figure;
}

/** "2 tillfällen", "2 timmar", "2 dagar": an amount, with the word for occasions where the promise has no unit. */
export function occasionsText(commitment: Commitment, amount: number, language: Language): string {
  const isPlain = commitment.unit === "" && commitment.counts !== "Dagar";
  if (!isPlain) return amountText(commitment, amount, language);
  return judgementWords(language).occasions(formatNumber(amount, language), amount === 1);
}

/** "3 av 12 timmar", and of a promise kept in each of many units of time "4 av 5 kvartal". */
export function scoreText(
  commitment: Measure & Pick<Commitment, "kind" | "interval">,
  counted: number,
  target: number,
  language: Language,
): string {
  const words = judgementWords(language);
  const figure = formatNumber(counted, language);
  const { kind, interval } = commitment;
  if (kind !== "Varje" || interval === null) return words.outOf(figure, amountText(commitment, target, language));
  return words.outOf(figure, `${formatNumber(target, language)} ${words.units[interval]}`);
}

/**
 * How many promises have each status, in words: "1 uppfyllt", "4 enligt plan", "1 inte bedömt". Those that can't be read
 * follow, and those that are set aside come last, since they are not among the rest.
 */
export function countWords({ counts, unread, setAside }: Standings, language: Language): string[] {
  return [
    ...counts.map(({ status, count }) => countWord(status, count, language)),
    ...(unread > 0 ? [unreadWord(unread, language)] : []),
    ...(setAside > 0 ? [countWord("notApplicable", setAside, language)] : []),
  ];
}

/** "1 inte bedömt": how many promises can't be read. */
export function unreadWord(count: number, language: Language): string {
  return judgementWords(language).unread(formatNumber(count, language), count === 1);
}

/** What is promised: "minst 2", "3 per vecka", "klart senast 31 december"; "–" when nothing is counted. */
export function targetLine(commitment: Commitment, language: Language): string {
  const words = judgementWords(language);
  const line = targetWithoutPlaces(commitment, language);
  const isEach = isForEachPlace({ commitment }) && commitment.target !== null;
  return isEach ? words.atEachPlace(line) : line;
}

function targetWithoutPlaces(commitment: Commitment, language: Language): string {
  const { kind, target, interval, period, comparison } = commitment;
  const words = judgementWords(language);
  if (kind === "Milstolpe") return words.beDoneBy(formatDay(period.to, language));
  if (kind === "Löpande") return words.noNumber;
  if (target === null) return words.missingTarget;
  if (kind === "Mätvärde") {
    const value = formatNumber(target, language);
    return comparison === "Högst" ? words.atMost(value) : words.atLeast(value);
  }
  const figure = amountText(commitment, target, language);
  if (kind === "Antal") return words.atLeast(figure);
  if (interval === "varannan månad") return `${figure} ${words.perTwoMonths}`;
  return interval ? `${figure} ${words.perUnit[interval]}` : figure;
}

/** "65 (före perioden 60)": what is measured, beside what it was before. */
function valueText({ reason, counted, baseline }: JudgedPromise, language: Language): string {
  const words = judgementWords(language);
  const before = baseline === undefined ? "" : formatNumber(baseline, language);
  const value = reason === "noValue" ? words.noValueYet : formatNumber(counted, language);
  return before === "" ? value : words.valueBefore(value, before);
}

/** "på tre platser": the places that share the sum of a promise's units; empty where there is one at most. */
function placesText({ places = [] }: JudgedPromise, language: Language): string {
  const asking = places.filter(({ target }) => target !== null).length;
  return asking > 1 ? ` ${judgementWords(language).atPlaces(formatCountWord(asking, language))}` : "";
}

/**
 * The outcome so far: "73 av 157 · 2,8 i snitt per vecka", "4 av 5 tvåmånadersperioder", "0 av 6 terminer på tre
 * platser", "Klart".
 */
export function outcomeLine(judgement: JudgedPromise, language: Language): string {
  const words = judgementWords(language);
  const { commitment, counted, target, averageToDate, lateBy, progress } = judgement;
  const { kind, interval } = commitment;
  if (kind === "Milstolpe") {
    if (lateBy !== undefined) return words.doneLate(lateBy);
    return counted > 0 || progress === 1 ? words.done : words.notDone;
  }
  if (target === null) return words.nothingPromised(amountText(commitment, counted, language), counted);
  if (kind === "Mätvärde") return valueText(judgement, language);
  const score = scoreText(commitment, counted, target, language);
  if (kind === "Varje") return score + placesText(judgement, language);
  if (averageToDate === undefined || averageToDate === 0 || !interval) return score;
  const figure = formatFigure(averageToDate, commitment.target ?? 0, language);
  return `${score} · ${words.onAverage(figure, words.perUnit[interval])}`;
}

/** When the next one had better come, which may have been before today. */
function preferably({ need, asOf }: JudgedPromise, language: Language): string[] {
  const words = judgementWords(language);
  const day = need?.preferablyBy;
  if (!day) return [];
  return [day > asOf ? words.preferably(formatDay(day, language)) : words.preferablyNow];
}

/**
 * "utöver 1 planerad": what is booked of an Antal, which its need leaves out, so that the reader can add up what counts,
 * what is planned and what is needed. Empty where nothing is booked, and in the other kinds: a Snitt leaves no booking
 * out, and the outcome of a Varje is no sum of its rows.
 */
function besidesPlanned({ commitment, counted, target, need }: JudgedPromise, language: Language): string {
  if (commitment.kind !== "Antal" || target === null || need === undefined) return "";
  const planned = exactSum(target - counted - need.amount);
  if (planned <= 0) return "";
  const words = judgementWords(language);
  const isOne = planned === 1 && commitment.unit === "";
  const figure = words.planned(formatNumber(planned, language), isOne);
  return words.besides(measuredText(commitment, figure, isOne, language));
}

/**
 * What is needed by when: "84 till, 3,2 per vecka resten av året", "2 till utöver 1 planerad, senast 31 december".
 * Empty when nothing is needed or nothing more helps.
 */
export function needLine(judgement: JudgedPromise, language: Language): string {
  const words = judgementWords(language);
  const { commitment, need, rateNeeded, asOf } = judgement;
  if (!need) return "";
  const { interval, kind, period } = commitment;
  const day = formatDay(need.by, language);
  const groups = [
    ...(need.places && judgement.places ? [words.placesShort(formatList(need.places, language))] : []),
    ...(need.places && !judgement.places ? [words.placesLeft(formatList(need.places, language))] : []),
    ...(need.audiences ? [words.audiencesLeft(formatList(need.audiences, language))] : []),
  ];
  // The outcome of a Varje is in units of time, so what it needs says what it is in.
  const textOf = kind === "Varje" ? occasionsText : amountText;
  const more = words.more(textOf(commitment, need.amount, language));
  if (kind === "Milstolpe") return words.beDoneBy(day);
  if (kind === "Snitt" && rateNeeded !== undefined && interval) {
    const isYear = partsOf(period.to).month === 12 && partsOf(period.to).day === 31;
    const figure = formatFigure(rateNeeded, commitment.target ?? 0, language);
    const rest = isYear ? words.restOfYear : words.restOfPeriod;
    return [more, words.rate(figure, words.perUnit[interval], rest), ...groups].join(", ");
  }
  if (kind === "Snitt") {
    return [more, words.daysLeft(daysBetween(later(asOf, period.from), period.to)), ...groups].join(", ");
  }
  const besides = besidesPlanned(judgement, language);
  const first = besides ? [`${more} ${besides}`, words.by(day)] : [`${more} ${words.by(day)}`];
  return [...first, ...preferably(judgement, language), ...groups].join(", ");
}
