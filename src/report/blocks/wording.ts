// The language and words that every part of a report is written in, and the phrases that several parts share.
import type { Language } from "../../domain/book/book";
import { type IsoWeek, partsOfWeek } from "../../domain/calendar/iso-week";
import type { Interval, Period } from "../../domain/calendar/periods";
import { type Judgement, shownStatus } from "../../domain/judging/judgement";
import { formatPeriod } from "../../i18n/format/dates";
import { formatList } from "../../i18n/format/figures";
import { STATUS_LOOK } from "../../i18n/format/status-look";
import { judgementWords, statusWord } from "../../i18n/sentences/judgement";
import { unitNameWithYear } from "../../i18n/sentences/time-unit";
import type { ReportWords } from "../../i18n/sv/documents/report";
import type { JudgementWords } from "../../i18n/sv/judgement";
import { reportWords } from "../../i18n/words";
import type { Run } from "./blocks";

export interface Wording {
  readonly language: Language;
  readonly words: ReportWords;
  readonly judging: JudgementWords;
}

/** The words of the reports in the language asked for. */
export function wordingIn(language: Language): Wording {
  return { language, words: reportWords(language), judging: judgementWords(language) };
}

/** "▲ Riskerar att inte uppfyllas" in the status's colours. */
export function statusRun(judgement: Judgement, { language }: Wording): Run {
  const { sign, tone } = STATUS_LOOK[shownStatus(judgement)];
  return { text: `${sign}\u00a0${statusWord(judgement, language)}`, tone };
}

/** "? Inte bedömt": the status of a promise that can't be read. */
export function notAssessedRun({ judging }: Wording): Run {
  const { sign, tone } = STATUS_LOOK.notMeasurable;
  return { text: `${sign}\u00a0${judging.notAssessed}`, tone };
}

/** "1 januari–31 december 2022", as `formatPeriod` writes it. */
export function periodText(period: Period, { language }: Wording): string {
  return formatPeriod(period, language);
}

/** "v. 28 2022": an ISO 8601 week with its year. */
export function weekText(week: IsoWeek, { words }: Wording): string {
  const { year, week: number } = partsOfWeek(week);
  return words.week(String(number), String(year));
}

/** "v. 28 2022", "mars 2022", "juli–augusti 2022": a unit of time, or the part of it that lies in the period. */
export function unitText(unit: Period, interval: Interval, { language }: Wording): string {
  return unitNameWithYear(unit, interval, language);
}

/** The sentences with spaces between, without those that are empty, false or null. An ellipsis ends a sentence by itself. */
export function sentences(...parts: readonly (string | false | null)[]): string {
  return parts.flatMap((part) => (part ? [part.replace(/…\.$/, "…")] : [])).join(" ");
}

/** "Skola, Socialtjänst och Polis". */
export function listText(items: readonly string[], { language }: Wording): string {
  return formatList(items, language);
}

/** "1.1, 1.2 och 5 till": the list with the first `most` items, and one more where it is the only one left. */
export function shortListText(items: readonly string[], most: number, wording: Wording): string {
  const rest = items.length - most;
  return listText(rest > 1 ? [...items.slice(0, most), wording.words.more(rest)] : items, wording);
}

/** Characters. */
const LONGEST_HEADING = 80;
const SHORTEST_CLAUSE = 40;

/**
 * The promise's text as a heading: the whole text when it fits, otherwise its first clause, otherwise as many whole
 * words as fit and an ellipsis.
 * @example headingText("Vi  möter er på torget."); // "Vi möter er på torget"
 */
export function headingText(text: string): string {
  const whole = text
    .trim()
    .replace(/\s+/g, " ")
    .replace(/[.:;,]$/, "");
  if (whole.length <= LONGEST_HEADING) return whole;
  const start = whole.slice(0, LONGEST_HEADING);
  const clause = start.search(/[.:;] /);
  if (clause >= SHORTEST_CLAUSE / 2) return start.slice(0, clause);
  const comma = start.indexOf(", ", SHORTEST_CLAUSE);
  const space = start.lastIndexOf(" ");
  const end = comma > 0 ? comma : space >= SHORTEST_CLAUSE ? space : LONGEST_HEADING;
  return `${start.slice(0, end)} …`;
}
