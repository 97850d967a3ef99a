// What is told of a judgement beside its outcome and its need: the units that are lost, its places and its parts.
import type { Language } from "../../domain/book/book";
import { clip, contains, unitContaining } from "../../domain/calendar/periods";
import type { Judgement } from "../../domain/judging/judgement";
import { exactSum } from "../../domain/judging/occasions";
import { formatDay } from "../format/dates";
import { formatList, formatNumber } from "../format/figures";
import { judgementWords, needLine, scoreText, statusWord, targetLine } from "./judgement";
import { unitRuns } from "./time-unit";

/** In a short line: when more runs of units than this are lost, the units of the others are counted. */
const MOST_LOST_NAMED = 6;

/** "januari–juli och oktober": the names of all units of a Varje that are lost; empty when none is. */
export function allLostNames({ commitment, lost = [] }: Judgement, language: Language): string {
  return formatList(
    unitRuns(commitment, lost, language).map(({ name }) => name),
    language,
  );
}

/** "januari–juli och oktober": the units of a Varje that are lost, by name, and how many more; empty when none is. */
export function lostNames(judgement: Judgement, language: Language): string {
  const { commitment, lost = [] } = judgement;
  const runs = unitRuns(commitment, lost, language);
  if (runs.length <= MOST_LOST_NAMED + 1) return allLostNames(judgement, language);
  const rest = runs.slice(MOST_LOST_NAMED).reduce((sum, { count }) => sum + count, 0);
  const names = runs.slice(0, MOST_LOST_NAMED).map(({ name }) => name);
  return formatList([...names, judgementWords(language).moreLost(formatNumber(rest, language))], language);
}

/** The names of the units that are lost where they are few enough to be read in passing; empty where they aren't. */
export function fewLostNames(judgement: Judgement, language: Language): string {
  const runs = unitRuns(judgement.commitment, judgement.lost ?? [], language);
  return runs.length <= MOST_LOST_NAMED ? allLostNames(judgement, language) : "";
}

/** "Uteblev: juli–augusti.": the units of a Varje that are lost, by name; empty when none is. */
export function lostUnits(judgement: Judgement, language: Language): string {
  const names = lostNames(judgement, language);
  return names === "" ? "" : judgementWords(language).lost(names);
}

/** "Löftet kan som bäst bli delvis uppfyllt.": while the period runs and a unit of a Varje is lost; otherwise empty. */
export function partlyAtBestLine({ lost = [], asOf, commitment }: Judgement, language: Language): string {
  return lost.length > 0 && asOf <= commitment.period.to ? judgementWords(language).partlyAtBest : "";
}

/**
 * "Uteblev: juli–augusti. Löftet kan som bäst bli delvis uppfyllt.": the units of a Varje that are lost, by name; empty
 * when none is.
 */
export function lostLine(judgement: Judgement, language: Language): string {
  return [lostUnits(judgement, language), partlyAtBestLine(judgement, language)]
    .filter((part) => part !== "")
    .join(" ");
}

/**
 * "uppgifter saknas på 1 rad och 2 rader uppfyller inte villkoren": why rows have not counted, where none has. Empty
 * where a row has counted, and where none is there.
 */
export function uncountedText({ rows }: Judgement, language: Language): string {
  if (rows.counted.length > 0) return "";
  const words = judgementWords(language).uncounted;
  const outside = rows.nearMisses.filter(({ reasons }) => reasons.includes("outsidePeriod")).length;
  const found = [
    ["unresolved", rows.unresolved.length],
    ["broken", rows.nearMisses.length - outside],
    ["outside", outside],
  ] as const;
  const said = found.flatMap(([why, count]) =>
    count > 0 ? [words[why](formatNumber(count, language), count === 1)] : [],
  );
  return formatList(said, language);
}

/** "Norrby 3 av 3, Söderby 1 av 3", "Norrby 0 av 2 terminer": how it goes at each place; empty where the number is not each place's own. */
export function placesLine({ commitment, places = [] }: Judgement, language: Language): string {
  return places
    .map(({ place, counted, target }) => {
      const score =
        target === null ? formatNumber(counted, language) : scoreText(commitment, counted, target, language);
      return `${place} ${score}`;
    })
    .join(", ");
}

/**
 * "1 varannan månad till och med 31 december": what a Varje still asks for when its running unit has got, or has booked,
 * what it needs and more units follow; empty otherwise.
 */
export function remainingLine(judgement: Judgement, language: Language): string {
  const { commitment, asOf, need, rows, counted, target, lost = [], places } = judgement;
  const { kind, interval, period } = commitment;
  const isRunning = asOf >= period.from && asOf <= period.to;
  if (kind !== "Varje" || interval === null || target === null || need || places || !isRunning) return "";
  const now = clip(unitContaining(interval, asOf), period);
  const inUnit = exactSum(
    rows.counted.filter(({ date }) => contains(now, date)).reduce((sum, { amount }) => sum + amount, 0),
  );
  const isNowLeft = inUnit < (commitment.target ?? 0);
  const left = target - counted - lost.length - (isNowLeft ? 1 : 0);
  if (left <= 0) return "";
  return judgementWords(language).through(targetLine(commitment, language), formatDay(period.to, language));
}

/** What is needed by when, or what a Varje goes on asking for. */
export function needOrRestLine(judgement: Judgement, language: Language): string {
  return needLine(judgement, language) || remainingLine(judgement, language);
}

/** "Delar: 1a Uppfyllt, 1b Enligt plan"; empty where there are no parts. */
export function partsLine(parts: readonly Judgement[], language: Language): string {
  if (parts.length === 0) return "";
  const words = judgementWords(language);
  return words.parts(parts.map((part) => words.part(part.commitment.id, statusWord(part, language))).join(", "));
}

/** The line of what is needed, or the like, and then the details, each as a sentence of its own. */
export function withDetails(
  line: string,
  judgement: Judgement,
  parts: readonly Judgement[],
  language: Language,
): string {
  const details = [placesLine(judgement, language), partsLine(parts, language), lostLine(judgement, language)];
  const lines = [line, ...details].filter((part) => part !== "");
  return lines.map((part, at) => (at < lines.length - 1 && !part.endsWith(".") ? `${part}.` : part)).join(" ");
}
