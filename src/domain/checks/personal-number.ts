// Finds personnummer and samordningsnummer in a text, however they are written: with signs between or within the figures,
// in other scripts' figures, and with a letter as interim numbers have it.
import { plainDateOfParts } from "../calendar/plain-date";
import { type Folded, foldFigures } from "./folded-figures";

export interface FoundNumber {
  /** Place of its first character in the text, from 0, in UTF-16 units. */
  readonly start: number;
  /** Place after its last character. */
  readonly end: number;
  /** Whether the person may have been born since medborgarlöften began, in the years that a log's own days are of. */
  readonly mayBeRecent: boolean;
}

/** A number as its figures: `century` is empty where there are ten of them. */
interface Parts {
  readonly century: string;
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly last: string;
}

function partsOf(figures: string): Parts {
  const [, century = "", year = "", month = "", day = "", last = ""] =
    /^(\d\d)?(\d\d)(\d\d)(\d\d)(.{4})$/.exec(figures) ?? [];
  return { century, year, month, day, last };
}

/** The Luhn check (ISO/IEC 7812-1, annex B) that ends a personnummer (folkbokföringslagen 1991:481, 18 §). */
function hasControlDigit({ year, month, day, last }: Parts): boolean {
  const figures = year + month + day + last;
  let sum = 0;
  for (let at = 0; at < figures.length; at++) {
    const weighted = Number(figures[at]) * (at % 2 === 0 ? 2 : 1);
    sum += weighted > 9 ? weighted - 9 : weighted;
  }
  return sum % 10 === 0;
}

const CENTURIES: readonly string[] = ["18", "19", "20"];

/** A samordningsnummer has 60 added to its day of the month. Without a century, the day must exist in 19xx or 20xx. */
function isDay({ century, year, month, day }: Parts): boolean {
  const ofMonth = Number(day) > 60 ? Number(day) - 60 : Number(day);
  const isDayIn = (start: string) =>
    plainDateOfParts({ year: Number(start + year), month: Number(month), day: ofMonth }) !== null;
  return century === "" ? isDayIn("19") || isDayIn("20") : CENTURIES.includes(century) && isDayIn(century);
}

/** The first medborgarlöften were given in 2015. */
function mayBeRecent({ century, year }: Parts): boolean {
  return century === "20" ? Number(year) >= 15 : century === "" && Number(year) >= 15 && Number(year) < 50;
}

const DASH = /^[-+\u2212\u00ad\p{Pd}]?$/u;

/** Whether the last four figures may be a time of day after a day, as in "2022-03-04 18:30". */
function mayBeTime(parts: Parts, cuts: readonly Cut[]): boolean {
  if (!mayBeRecent(parts)) return false;
  const before = dayEnd(parts);
  const joint = cuts.find(({ at }) => at === before)?.joint ?? "";
  const isCompact = cuts.every(({ at }) => at >= before);
  const isTime = Number(parts.last.slice(0, 2)) < 24 && Number(parts.last.slice(2)) < 60;
  return isTime && !(isCompact && DASH.test(joint));
}

/** Whether the last four figures may be a later day of the same year, as in "220110-0115" for some days of January. */
function mayBeDays(parts: Parts): boolean {
  const { century, year, month, day, last } = parts;
  if (!mayBeRecent(parts) || last <= month + day) return false;
  const [endMonth, endDay] = [last.slice(0, 2), last.slice(2)];
  return (
    plainDateOfParts({ year: Number((century || "20") + year), month: Number(endMonth), day: Number(endDay) }) !== null
  );
}

/** "2022/0305-5678" is a journal's number: a year, and then what isn't written as a day. */
function mayBeJournal(parts: Parts, cuts: readonly Cut[]): boolean {
  const at = (place: number) => cuts.some((cut) => cut.at === place);
  const [year, day] = [parts.century.length + 2, dayEnd(parts)];
  return mayBeRecent(parts) && at(year) && at(day) && !at(year + 2);
}

const dayEnd = ({ century }: Parts) => century.length + 6;

/** A place between two figures where there are other signs. */
interface Cut {
  /** How many figures stand before it. */
  readonly at: number;
  readonly joint: string;
}

const SOME_SPACE = /[,;]\s/;

/** Whether people would write a number so: cut between year, month, day and the last four, or figure by figure. */
function isCutAsNumbersAre(figures: string, cuts: readonly Cut[]): boolean {
  if (cuts.length === figures.length - 1) return !cuts.some(({ joint }) => SOME_SPACE.test(joint));
  const century = figures.length - 10;
  const places = cuts.map(({ at }) => at);
  const isKnown = places.every((at) => (at <= century + 6 ? (at - century) % 2 === 0 : true));
  const hasDayEnd = places.includes(century + 6) || places.every((at) => at === century || at === century + 9);
  const isList = cuts.some(({ at, joint }) => at !== century + 6 && SOME_SPACE.test(joint));
  return isKnown && hasDayEnd && !isList;
}

interface Group {
  readonly figures: string;
  /** Place in the folded text. */
  readonly at: number;
  /** What stands between this group and the one before it. */
  readonly joint: string;
}

/** Figures with at most six other signs between them, of which none is a letter. */
const CHAIN = /\d+(?:[^\p{L}\d]{1,6}\d+)*/gu;
const GROUP = /([^\d]*)(\d+)/g;

function groupsOf(chain: string, at: number): Group[] {
  return [...chain.matchAll(GROUP)].map(({ index, 1: joint = "", 2: figures = "" }) => ({
    figures,
    joint,
    at: at + index + joint.length,
  }));
}

/** Whether what stands between two groups keeps two numbers apart: space or a comma does, a hyphen or a stop doesn't. */
const isApart = (joint: string | undefined) =>
  joint === undefined || (/[\s,;:|()[\]"'/]/.test(joint) && !/[-\p{Pd}]/u.test(joint));

function numbersInChain(groups: readonly Group[]): { at: number; end: number; parts: Parts }[] {
  const found: { at: number; end: number; parts: Parts }[] = [];
  for (let first = 0; first < groups.length; first++) {
    if (first > 0 && !isApart(groups[first]?.joint)) continue;
    let figures = "";
    const cuts: Cut[] = [];
    for (let next = first; next < groups.length && figures.length < 12; next++) {
      const group = groups[next];
      if (!group) break;
      if (next > first) cuts.push({ at: figures.length, joint: group.joint });
      figures += group.figures;
      if (figures.length !== 10 && figures.length !== 12) continue;
      if (!isApart(groups[next + 1]?.joint)) continue;
      const parts = partsOf(figures);
      if (!hasControlDigit(parts) || !isDay(parts) || !isCutAsNumbersAre(figures, cuts)) continue;
      if (mayBeTime(parts, cuts) || mayBeDays(parts) || mayBeJournal(parts, cuts)) continue;
      found.push({ at: groups[first]?.at ?? 0, end: group.at + group.figures.length, parts });
      first = next;
      break;
    }
  }
  return found;
}

/**
 * Interim numbers, which have a letter where the last four figures begin: schools and universities give them, with a
 * control digit for which the letter counts as 1 (https://personnummer.dev). Care regions' own have any letter and none.
 */
const INTERIM =
  /(?<![\p{L}\d])(\d{2})?(\d\d)([^\p{L}\d]{0,3})(\d\d)([^\p{L}\d]{0,3})(\d\d)([^\p{L}\d]{0,3})([a-z])(\d{3})(?![\p{L}\d])/giu;
const SCHOOLS_LETTERS = /^[TRSUWXJKLMN]$/i;

function interimNumbersIn(plain: string): { at: number; end: number; parts: Parts }[] {
  return [...plain.matchAll(INTERIM)].flatMap((match) => {
    const [all, century = "", year = "", , month = "", , day = "", joint = "", letter = "", rest = ""] = match;
    const parts: Parts = { century, year, month, day, last: `1${rest}` };
    if (!isDay(parts)) return [];
    const isSchools = SCHOOLS_LETTERS.test(letter) && hasControlDigit(parts);
    const isRegions = joint !== "" && DASH.test(joint) && letter === letter.toUpperCase();
    return isSchools || isRegions ? [{ at: match.index, end: match.index + all.length, parts }] : [];
  });
}

/** Fewer figures than these make no number. */
const FEWEST = 9;

function inFolded({ plain, startOf, endOf }: Folded): FoundNumber[] {
  const figures = plain.match(/\d/g)?.length ?? 0;
  if (figures < FEWEST) return [];
  const chains = [...plain.matchAll(CHAIN)];
  return [
    ...chains.flatMap(({ 0: chain, index }) => numbersInChain(groupsOf(chain, index))),
    ...interimNumbersIn(plain),
  ]
    .map(({ at, end, parts }) => ({ start: startOf(at), end: endOf(end - 1), mayBeRecent: mayBeRecent(parts) }))
    .sort((a, b) => a.start - b.start);
}

/** Every valid personnummer, samordningsnummer and interim number in the text, from the first to the last. */
export function findPersonalNumbers(text: string): FoundNumber[] {
  return inFolded(foldFigures(text));
}

/** Characters that a part of a number takes, generously. */
const LONGEST = 60;

/**
 * Whether a number begins at the end of one text and ends at the beginning of another, as when it is split over two fields.
 * Days since medborgarlöften began aren't taken for the beginning of one: a log is full of them.
 */
export function isSplitNumber(left: string, right: string): boolean {
  const before = left.slice(-LONGEST).replace(/[^\p{L}\p{N}]+$/u, "");
  const after = right.slice(0, LONGEST).replace(/^[^\p{L}\p{N}]+/u, "");
  if (!/\p{N}$/u.test(before)) return false;
  const border = before.length;
  return findPersonalNumbers(`${before}\n${after}`).some(
    ({ start, end, mayBeRecent }) => start < border && end > border + 1 && !mayBeRecent,
  );
}

/** What stands in place of a number that may not be kept. */
const HIDDEN = "••••••-••••";

/** The text with every number in it hidden. */
export function withoutPersonalNumbers(text: string): string {
  let rest = 0;
  let shown = "";
  for (const { start, end } of findPersonalNumbers(text)) {
    if (start < rest) continue;
    shown += text.slice(rest, start) + HIDDEN;
    rest = end;
  }
  return shown + text.slice(rest);
}
