// The lines of a text as their writer meant them: lines that a program broke are whole again, and bullets are known.
import { tablesOf } from "../derived-tables";
import type { ReadingWords } from "../reading-words";
import { hasWord, isWord } from "./find-words";
import { isLeadLine } from "./lead-line";
import { type MappedText, replaceIn } from "./mapped-text";
import { oneOf, regex } from "./pattern";

/** A line without the blanks around it and without its bullet. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** The bullet or number it begins with: "•", "1.", "a)"; empty where there is none. */
  readonly marker: string;
  /** Whether an empty line, or the beginning of the text, stands before it. */
  readonly isApart: boolean;
  /** Blanks before its first sign. */
  readonly indent: number;
}

/** Signs that lists begin with, Word's "o" among them, and numbers, Roman ones too, and letters with a point or a bracket. */
const MARKER =
  /^[ \t]*(?:([•›‣◦⁃∙·●○▪▫■□▸►➢➤➔→✓✔❖⚫*+]|[-–—−]{1,2}(?=\s)|o(?=[ \t])|(?:x?(?:i{1,3}|iv|vi{0,3}|ix)|x)[.)](?=\s)|[([]?\d{1,2}[.)\]](?:\d{1,2}[.)]?)*(?=\s)|\(?[a-zåäö]\)|[a-h]\.(?=\s)|§\s?\d{1,2}(?=\s)|löfte\s+\d{1,2}\s?[:.–-]|(?:aktivitet|åtgärd|insats|löfte)\s+(?:\d{1,2}\s?[:–-]|\d{1,2}\.\d{1,2}[.:]?)(?=\s)|\p{Extended_Pictographic}(?:\u{fe0f}|\u{200d}|\p{Emoji_Modifier}|\p{Extended_Pictographic})*(?=\s))[ \t]*)/iu;
/** A picture that posts in social media have for a bullet; one by itself adorns its line. */
const PICTURE = /^\p{Emoji_Presentation}/u;
const WIDEST_WRAP = 140;
/** From here on a line is running text, and no item of a list. */
const LONG_LINE = 60;
const NARROWEST_WRAP = 45;
/** A column of a leaflet is as narrow as this, and then nearly all of its many lines are full. */
const NARROWEST_COLUMN = 22;
const COLUMN_LINES = 8;
const COLUMN_SHARE = 0.7;
/** The share of a text's line ends that must be where a program would break them. */
const WRAPPED_SHARE = 0.5;
/** A text that is broken at a width has no line far beyond what letters and mail programs use. */
const CERTAIN_WRAP = 84;

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let at = 0;
  let isApart = true;
  let pending: { marker: string; isApart: boolean; indent: number } | null = null;
  for (const raw of text.split("\n")) {
    const found = MARKER.exec(raw);
    const marker = found?.[1] ?? "";
    const from = found === null ? raw.length - raw.trimStart().length : found[0].length;
    const content = raw.slice(from).trim();
    const indent = raw.length - raw.trimStart().length;
    if (content === "") {
      // A bullet alone on its line belongs to the text below, as .pdf files are often copied.
      if (marker === "" || marker === "-") isApart = true;
      else pending = { marker, isApart, indent };
    } else {
      const start = at + from + (raw.slice(from).length - raw.slice(from).trimStart().length);
      const own = marker !== "" ? { marker, isApart, indent } : (pending ?? { marker, isApart, indent });
      lines.push({ start, end: start + content.length, ...own });
      isApart = false;
      pending = null;
    }
    at += raw.length + 1;
  }
  const isPicture = (line: Line | undefined) => line !== undefined && PICTURE.test(line.marker);
  return lines.map((line, index) =>
    isPicture(line) && !isPicture(lines[index - 1]) && !isPicture(lines[index + 1]) ? { ...line, marker: "" } : line,
  );
}

const widthOf = ({ start, end, marker, indent }: Line) =>
  end - start + indent + (marker === "" ? 0 : marker.length + 1);

/** Whether the next line's first word would not have had room in this line. */
function isFull(line: Line, next: Line, text: string, width: number): boolean {
  const first = /^\S+/.exec(text.slice(next.start, next.end))?.[0] ?? "";
  return widthOf(line) + 1 + first.length > width;
}

interface Wrap {
  readonly width: number;
  /** Whether most of the lines end where they had to. */
  readonly isUsual: boolean;
}

/** The width at which a program broke the lines; null where people ended them themselves. */
function wrapOf(lines: readonly Line[], text: string): Wrap | null {
  const width = lines.reduce((widest, line) => Math.max(widest, widthOf(line)), 0);
  if (width < NARROWEST_COLUMN || width > WIDEST_WRAP) return null;
  const pairs = lines.slice(1).flatMap((next, index) => {
    const line = lines[index];
    return line === undefined || next.isApart || next.marker !== "" ? [] : [isFull(line, next, text, width)];
  });
  const full = pairs.filter((isWrapped) => isWrapped).length;
  const isColumn = pairs.length >= COLUMN_LINES && full / pairs.length >= COLUMN_SHARE;
  if (full === 0 || (width < NARROWEST_WRAP && !isColumn)) return null;
  const isUsual = full / pairs.length >= WRAPPED_SHARE;
  return width <= CERTAIN_WRAP || isUsual ? { width, isUsual } : null;
}

/** Words that never end a line by themselves. */
const OPEN_END =
  /(?<!\p{L})(?:och|samt|eller|att|av|i|på|för|med|till|en|ett|den|det|de|som|ska|skall|kommer|minst|högst|cirka|per|varje|vid|om|under|från|inom|mot|hos|genom|mellan|utan|enligt|vara|har|är)$/iu;

/** Nor do these, which go before a noun. */
const OPEN_NAME = /(?<!\p{L})(?:alla|andra|flera|kommunens|nya|några|olika|polisens|samtliga|sina|vissa|våra)$/iu;

/** Whether a row of a table is broken within a cell: the two lines together have no more columns than the table. */
function isBrokenRow(line: string, follows: string, columns: number): boolean {
  const tabs = (text: string) => text.split("\t").length - 1;
  return (
    tabs(line) > 0 && tabs(line) < columns && tabs(line) + tabs(follows) <= columns && /^[\p{Ll}\d]/u.test(follows)
  );
}

const isNumberedRow = (line: string) => /^\d{1,3}\t/.test(line);

/** A line after which one that begins with "att" is a line of a list. */
function startsList(line: string, words: ReadingWords): boolean {
  return /^att\b/iu.test(line) || isLeadLine(line.toLowerCase(), words);
}

interface Place {
  /** Whether the line itself goes on from the one before it. */
  readonly isJoined: boolean;
  /** Whether a line such as "Polisen ska:" stands above it. */
  readonly isUnderLead: boolean;
  /** Whether its paragraph is running text. */
  readonly isInText: boolean;
  /** Whether it is an item that is a sentence, or goes on from one. */
  readonly isInItem: boolean;
  /** How many tabs the widest row of a table in the text has. */
  readonly columns: number;
}

/**
 * A sentence never begins with a small letter, so a long line without an end goes on in the next one. Items of a list
 * may begin so, and then the line itself does too.
 */
function isInMidSentence(line: Line, { isJoined, isInText }: Place, follows: string, text: string): boolean {
  const content = text.slice(line.start, line.end);
  const isSentence = isJoined || /^[\p{Lu}\d"”–-]/u.test(content);
  const isText = content.length >= LONG_LINE || isInText;
  return (
    isSentence &&
    isText &&
    !/[.:!?;]["”)]?$/.test(content) &&
    (/^\p{Ll}/u.test(follows) || (isInText && /(?:minst|högst|cirka)$/u.test(content)))
  );
}

/** Of each line whether its paragraph is running text: some line of it ends a sentence, and none is a list's. */
function areInText(lines: readonly Line[], text: string, words: ReadingWords): boolean[] {
  const inText: boolean[] = [];
  let first = 0;
  lines.forEach((_, index) => {
    const next = lines[index + 1];
    if (next !== undefined && !next.isApart) return;
    const paragraph = lines.slice(first, index + 1);
    const contents = paragraph.map(({ start, end }) => text.slice(start, end));
    const isText =
      contents.some((content) => /[.!?]["”)]?$/.test(content)) &&
      paragraph.every(({ marker }) => marker === "") &&
      !contents.some((content) => isLeadLine(content.toLowerCase(), words));
    inText.push(...paragraph.map(() => isText));
    first = index + 1;
  });
  return inText;
}

/** "besöka skolan", "ska städa torget": so a line of a list begins. */
function beginsList(follows: string, words: ReadingWords): boolean {
  const first = /^\p{L}+/u.exec(follows)?.[0] ?? "";
  return [tablesOf(words).doings, words.promises.modals].some((table) => isWord(first, table));
}

/** Whether a sentence goes on below an empty line, as text copied from a column does. Lines of a list begin alike. */
function goesOnApart(content: string, follows: string, words: ReadingWords): boolean {
  if (/[.:!?;]["”)]?$/.test(content) || content.includes("\t")) return false;
  // "senast den 31 maj" above "2022."
  if (/^(?:19|20)\d\d[.)]/.test(follows)) return regex(oneOf(words.time.months), "$").test(content.toLowerCase());
  if (!/^\p{Ll}/u.test(follows)) return false;
  const isLower = /^\p{Ll}/u.test(content);
  if (!isLower) {
    const isOpenEnd =
      OPEN_END.test(content) || OPEN_NAME.test(content) || (content.endsWith(",") && !beginsList(follows, words));
    return isOpenEnd && !isLeadLine(content.toLowerCase(), words);
  }
  const [first, second] = [content, follows].map((text) => /^\p{L}+/u.exec(text)?.[0] ?? "") as [string, string];
  const areVerbs = [first, second].every((word) => isWord(word, tablesOf(words).doings));
  return first !== second && !areVerbs;
}

/** "Uppföljning: …", "Bakgrund: …": a label that begins something else than a promise. */
function isLabelled(follows: string, { headings }: ReadingWords): boolean {
  const label = /^(\p{Lu}[\p{L} ]{2,24}):\s/u.exec(follows)?.[1]?.toLowerCase();
  return (
    label !== undefined &&
    [headings.background, headings.process, headings.results].some((table) => hasWord(label, table))
  );
}

/** Whether the next line goes on where this one was broken. */
function goesOn(line: Line, next: Line, place: Place, text: string, wrap: Wrap | null, words: ReadingWords): boolean {
  // "Ansvarig: Polisen" belongs to the promise above it.
  const isMark = regex("^\\(?", oneOf(words.parties.responsible), "[^:]{0,20}:").test(
    text.slice(next.start, next.end).toLowerCase(),
  );
  if (isMark && next.marker === "") return true;
  if (next.marker !== "") return false;
  const follows = text.slice(next.start, next.end);
  if (isLabelled(follows, words)) return false;
  // "under" above "2024"
  if (!next.isApart && /^(?:19|20)\d\d(?!\d)/.test(follows) && OPEN_END.test(text.slice(line.start, line.end)))
    return true;
  if (next.isApart) return line.marker === "" && goesOnApart(text.slice(line.start, line.end), follows, words);
  // "ska bevaka torget" below "ska städa torget": each is a line of a list.
  const modal = regex("^", oneOf(words.promises.modals), "(?=\\s)");
  if (modal.test(follows) && modal.test(text.slice(line.start, line.end))) return false;
  // The rows of a table; a numbered row that a program broke goes on until the next number.
  const isBroken = isNumberedRow(text.slice(line.start, line.end)) && !isNumberedRow(follows);
  if (isBroken) return wrap !== null;
  if (isBrokenRow(text.slice(line.start, line.end), follows, place.columns)) return wrap !== null;
  if (text.slice(line.start, next.end).includes("\t")) return false;
  const [end, start] = [text[line.end - 1] ?? "", text[next.start] ?? ""];
  const isClause = /^att\b/u.test(follows);
  // "Polisen lovar" above lines that begin with "att": each is a promise, unless a program broke the line.
  const isListed = isClause && startsList(text.slice(line.start, line.end), words);
  if (isListed) return wrap?.isUsual === true && isFull(line, next, text, wrap.width);
  // Below "Polisen ska:" a comma parts the promises, unless a program broke the line.
  // "… i Norra Hed och Grytbo," goes on in "minst tre gånger …": the lines of a list begin alike.
  const isAlike = !/^\p{Lu}/u.test(text.slice(line.start, line.end)) || beginsList(follows, words);
  const isItem = place.isUnderLead && /[,;]/.test(end) && (isAlike || !/^\p{Ll}/u.test(follows));
  if (isItem) return wrap !== null && isFull(line, next, text, wrap.width);
  if (/[,;–-]/.test(end) || isClause || /^(?:och|samt|eller|som|med)\b/u.test(follows)) return true;
  if (line.marker !== "" && next.indent > line.indent && /\p{Ll}/u.test(start)) return true;
  if (isInMidSentence(line, place, follows, text)) return true;
  // A numbered sentence goes on in a line that begins with a small letter.
  if (place.isInItem && /^\p{Ll}/u.test(follows) && !/[.:!?;,)]$/.test(text.slice(line.start, line.end))) return true;
  return wrap !== null && isFull(line, next, text, wrap.width) && (wrap.isUsual || isOpen(line, place, text, follows));
}

/**
 * Whether a line seems to go on, where few lines of its text are as wide as the widest: it ends with a word that asks
 * for another, or the next begins with a small letter as this one didn't.
 */
function isOpen(line: Line, { isJoined, isInItem }: Place, text: string, follows: string): boolean {
  const content = text.slice(line.start, line.end);
  if (OPEN_END.test(content) || isInItem) return true;
  if (/^(?:\d|minst\s|högst\s)/u.test(follows)) return false;
  if (/[.:!?;]["”)]?$/.test(content) || !/^\p{Ll}/u.test(follows)) return false;
  return isJoined || line.marker !== "" || !/^\p{Ll}/u.test(content);
}

/**
 * The text with its broken lines joined: a space for the line's end, and nothing where a word was broken with a
 * hyphen.
 */
export function joinLines(mapped: MappedText, words: ReadingWords): MappedText {
  const { text } = mapped;
  const lines = linesOf(text);
  const wrap = wrapOf(lines, text);
  const joints = new Map<number, number>();
  const inText = areInText(lines, text, words);
  const columns = lines.reduce(
    (most, { start, end }) => Math.max(most, text.slice(start, end).split("\t").length - 1),
    0,
  );
  let place: Place = { isJoined: false, isUnderLead: false, isInText: false, isInItem: false, columns };
  lines.forEach((next, index) => {
    const line = lines[index - 1];
    if (line === undefined) return;
    const isLead = isLeadLine(text.slice(line.start, line.end).toLowerCase(), words);
    place = {
      ...place,
      isUnderLead: isLead || (place.isUnderLead && !next.isApart),
      isInText: inText[index - 1] === true,
      isInItem:
        line.marker === ""
          ? place.isInItem && place.isJoined
          : /^\p{Lu}/u.test(text.slice(line.start)) &&
            !isLeadLine(text.slice(line.start, line.end).toLowerCase(), words),
    };
    const isJoined = goesOn(line, next, place, text, wrap, words);
    if (isJoined) joints.set(line.end, next.start);
    place = { ...place, isJoined };
  });
  return replaceIn(mapped, /\p{Ll}-\s*\n\s*(?=\p{Ll})|\s*\n\s*/gu, (match) => {
    const isBroken = match[0].includes("-");
    const end = match.index + (isBroken ? 2 : 0);
    const next = joints.get(end);
    if (next === undefined) return null;
    const isPair = /^(?:och|eller|samt|och\/eller)\b/u.test(text.slice(next));
    return isBroken && !isPair ? match[0].slice(0, 1) : `${isBroken ? match[0].slice(0, 2) : ""} `;
  });
}

/** The lines of a text that has been joined. */
export function readLines(text: string): Line[] {
  return linesOf(text);
}
