// What stands in the year picture and what it says in words, the same wherever it is drawn.
import type { Language } from "../../domain/book/book";
import type { Commitment } from "../../domain/book/commitment";
import { partsOfWeek } from "../../domain/calendar/iso-week";
import type { Period } from "../../domain/calendar/periods";
import { partsOf } from "../../domain/calendar/plain-date";
import { withoutParts } from "../../domain/judging/joint-status";
import { shownStatus } from "../../domain/judging/judgement";
import { isOver } from "../../domain/judging/kinds/kind";
import type { ExcludedSpan } from "../../domain/picture/excluded-spans";
import type { PictureRow, YearPicture } from "../../domain/picture/year-picture";
import { countSetAside, countStatuses, STATUSES_TO_ACT_ON } from "../../domain/summary/summary";
import { yearPicture as wordsEn } from "../en/year-picture";
import { formatDate, formatDay, formatPeriod, formatShortMonth } from "../format/dates";
import { formatFigure, formatList, formatNumber } from "../format/figures";
import { yearPicture as wordsSv, type YearPictureWords } from "../sv/year-picture";
import { countWords, judgementWords, outcomeLine, statusWord } from "./judgement";
import { unitRuns } from "./time-unit";

/** The short name of a promise; each page has its own way to shorten one. */
export type NameOf = (commitment: Commitment) => string;

/** What the promises are called. */
export interface Naming {
  readonly nameOf: NameOf;
  readonly hasIds: boolean;
}

export function yearPictureWords(language: Language): YearPictureWords {
  return { sv: wordsSv, en: wordsEn }[language];
}

/** "Året i en bild", or "Perioden i en bild" where the period isn't a calendar year. */
export function pictureLabel({ period: { from, to } }: Pick<YearPicture, "period">, language: Language): string {
  const { year } = partsOf(from);
  return yearPictureWords(language).label(from === `${year}-01-01` && to === `${year}-12-31`);
}

/** "12 dec": the day of a milestone; its month and year, "dec 2026", where the promise's period has several years. */
function shortDay(date: Period["from"], { from, to }: Period, language: Language): string {
  const { year, month, day } = partsOf(date);
  const name = formatShortMonth(month, language);
  return partsOf(from).year === partsOf(to).year ? `${day}\u00a0${name}` : `${name}\u00a0${year}`;
}

/** The outcome in a few words: "4 av 5", "klart 12 dec", "65 (mål 70)". */
export function pictureOutcome({ judgement, marks }: PictureRow, language: Language): string {
  const words = yearPictureWords(language);
  const { commitment, counted, target, progress, reason, lateBy } = judgement;
  const number = (value: number) => formatNumber(value, language);
  if (commitment.kind === "Milstolpe") {
    const day = marks.days.counted[0];
    if (day !== undefined) return words.doneOn(shortDay(day, commitment.period, language));
    return progress === 1 || lateBy !== undefined ? words.done : words.notDone;
  }
  if (target === null) return outcomeLine(judgement, language);
  if (commitment.kind !== "Mätvärde") return judgementWords(language).outOf(number(counted), number(target));
  return reason === "noValue" ? words.notMeasured : words.goal(number(counted), number(target));
}

/** More lost units than this are counted. */
const MOST_LOST_NAMED = 2;

function lostNote({ judgement }: PictureRow, language: Language): string[] {
  const { commitment, lost = [] } = judgement;
  const { notes } = yearPictureWords(language);
  if (lost.length === 0 || commitment.interval === null) return [];
  if (lost.length > MOST_LOST_NAMED) {
    return [notes.lostUnits(formatNumber(lost.length, language), judgementWords(language).units[commitment.interval])];
  }
  const names = unitRuns(commitment, lost, language).map(({ name }) => name);
  return [notes.lost(formatList(names, language))];
}

/** What of a number is still lacking when the period is over, or the lead or lag of an average while it runs. */
function paceNote({ judgement, marks }: PictureRow, language: Language): string[] {
  const { commitment, asOf, counted, target, places } = judgement;
  const { notes } = yearPictureWords(language);
  const isNumber = commitment.kind === "Antal" || commitment.kind === "Snitt";
  if (!isNumber || target === null || places !== undefined || counted >= target) return [];
  if (isOver(commitment.period, asOf)) {
    return [notes.lacking(formatNumber(Number((target - counted).toFixed(2)), language))];
  }
  const last = marks.lead[marks.lead.length - 1];
  if (last === undefined || last.lead === 0) return [];
  const amount = formatFigure(Math.abs(last.lead), 0, language);
  return [last.lead > 0 ? notes.ahead(amount) : notes.behind(amount)];
}

/** What stands small under a row: "1 saknas", "3 rader saknar uppgifter", "inte i juli–augusti". */
export function pictureNotes(row: PictureRow, language: Language): string[] {
  const { notes } = yearPictureWords(language);
  const { lateBy, rows, status } = row.judgement;
  if (status === "notApplicable") return [];
  const unclear = rows.unresolved.length;
  return [
    ...(lateBy === undefined ? [] : [notes.late(formatNumber(lateBy, language), lateBy === 1)]),
    ...lostNote(row, language),
    ...paceNote(row, language),
    ...(unclear > 0 ? [notes.unresolved(formatNumber(unclear, language), unclear === 1)] : []),
  ];
}

/** "v. 28–29", with the year where the picture has several. */
export function spanName({ first, last }: ExcludedSpan, language: Language): string {
  return yearPictureWords(language).weeks(String(partsOfWeek(first).week), String(partsOfWeek(last).week));
}

const MOST_SPANS = 6;

/** "v. 28–29 och v. 52": the excluded weeks; empty without any. */
export function spanNames(spans: readonly ExcludedSpan[], language: Language): string {
  const rest = spans.length - MOST_SPANS;
  const named = (rest > 1 ? spans.slice(0, MOST_SPANS) : spans).map((span) => spanName(span, language));
  const words = yearPictureWords(language);
  return formatList(rest > 1 ? [...named, words.moreWeeks(formatNumber(rest, language))] : named, language);
}

/** The text alternative names at most this many promises. */
const MOST_NAMED = 12;

/** Days are named where they are few. */
const MOST_DAYS = 6;

function barsText({ marks, judgement }: PictureRow, language: Language): string[] {
  const { bars } = marks;
  if (bars === null || bars.target === null) return [];
  const whole = bars.bars.filter(({ mark }) => mark === "reached" || mark === "below");
  const reached = whole.filter(({ mark }) => mark === "reached").length;
  const number = (value: number) => formatNumber(value, language);
  const units = judgementWords(language).units[bars.interval];
  if (whole.length === 0 || judgement.commitment.kind === "Varje") return [];
  return [
    yearPictureWords(language).alternative.reached(number(reached), number(whole.length), units, number(bars.target)),
  ];
}

function daysText({ marks, judgement }: PictureRow, language: Language): string[] {
  const { counted } = marks.days;
  const { kind, period } = judgement.commitment;
  if (marks.bars !== null || counted.length === 0 || counted.length > MOST_DAYS) return [];
  if (kind === "Milstolpe") return [];
  const isOneYear = partsOf(period.from).year === partsOf(period.to).year;
  const days = counted.map((day) => (isOneYear ? formatDay(day, language) : formatDate(day, language)));
  return [yearPictureWords(language).alternative.days(formatList(days, language))];
}

function rowText(row: PictureRow, { nameOf, hasIds }: Naming, language: Language): string {
  const { alternative } = yearPictureWords(language);
  const { judgement } = row;
  const name = `${hasIds ? judgement.commitment.id : ""} ${nameOf(judgement.commitment)}`.trim();
  const status = statusWord(judgement, language).toLowerCase();
  const almost = judgement.rows.nearMisses.length;
  const parts = [
    alternative.row(name, pictureOutcome(row, language), status),
    ...daysText(row, language),
    ...barsText(row, language),
    ...pictureNotes(row, language),
    ...(almost > 0 ? [alternative.open(formatNumber(almost, language), almost === 1)] : []),
  ];
  return `${parts.join("; ")}.`;
}

/** Every promise where they are few, else those that something is to be done about. */
function namedRows({ rows }: YearPicture): readonly PictureRow[] {
  if (rows.length <= MOST_NAMED) return rows;
  const toActOn = rows.filter(({ judgement }) => STATUSES_TO_ACT_ON.includes(shownStatus(judgement)));
  return toActOn.slice(0, MOST_NAMED);
}

/** What the picture says, in sentences: how many promises stand where, and each promise's outcome. */
export function pictureAlternative(picture: YearPicture, naming: Naming, language: Language): string {
  const { alternative } = yearPictureWords(language);
  const judgements = picture.rows.map(({ judgement }) => judgement);
  const promises = withoutParts(judgements);
  const { unreadable } = picture;
  const counts = countWords(
    { counts: countStatuses(promises), setAside: countSetAside(promises), unread: unreadable.length },
    language,
  );
  const named = namedRows(picture);
  const left = picture.rows.length - named.length;
  const weeks = spanNames(picture.excluded, language);
  return [
    alternative.first(
      pictureLabel(picture, language),
      formatPeriod(picture.period, language),
      counts.length > 0 ? formatList(counts, language) : alternative.none,
    ),
    ...named.map((row) => rowText(row, naming, language)),
    ...(left > 0 ? [alternative.others(formatNumber(left, language), left === 1)] : []),
    ...(unreadable.length > 0
      ? [
          alternative.unreadable(
            formatList(
              unreadable.map(({ id, row, text }) => (naming.hasIds ? id || String(row) : text.replace(/[.:;,]$/, ""))),
              language,
            ),
            unreadable.length === 1,
          ),
        ]
      : []),
    ...(weeks === "" ? [] : [alternative.excluded(weeks)]),
  ]
    .join(" ")
    .replace(/\u00a0/g, " ");
}
