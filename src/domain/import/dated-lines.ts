// Running text, such as a mail, in which each line has a day: "4 mars Kangos skola" is a day and a text.
import type { PlainDate } from "../calendar/plain-date";
import { readDate } from "../calendar/typed-day";
import type { TextRow } from "./delimited-text";
import { readListedDate } from "./list-dates";
import { severalDaysIn } from "./several-days";

/** The number of words in the longest way to write a day: "fredag 4 mars 2022". */
const WORDS_OF_A_DAY = 4;

/** A line with its day apart, and whole as it stands. */
export interface SentenceRow extends TextRow {
  readonly sentence: string;
}

interface DayInLine {
  /** As it stands. */
  readonly day: string;
  /** The line without it. */
  readonly rest: string;
}

function isDay(text: string, today: PlainDate): boolean {
  if (readDate(text, today) !== null) return true;
  const read = readListedDate(text, today, null, "past");
  return read.date !== null || read.code === "dateOfWhichYear";
}

/** The day that begins at one of the words; null where none does. */
function dayAt(words: readonly string[], at: number, today: PlainDate): DayInLine | null {
  for (let length = Math.min(WORDS_OF_A_DAY, words.length - at); length > 0; length -= 1) {
    const day = words
      .slice(at, at + length)
      .join(" ")
      .replace(/[:,.;–-]+$/, "");
    if (!isDay(day, today)) continue;
    const rest = [...words.slice(0, at), ...words.slice(at + length)].join(" ").replace(/^[–:,-]\s*/, "");
    return { day, rest };
  }
  return null;
}

/** The day of a line: what it begins with, or else one in figures further in; several days are taken as they stand. */
function dayIn(words: readonly string[], today: PlainDate): DayInLine | null {
  const line = words.join(" ");
  const several = severalDaysIn(line);
  if (several !== "") return { day: several, rest: line.slice(several.length).replace(/^[\s–:,-]+/, "") };
  const first = dayAt(words, 0, today);
  if (first !== null) return first;
  const places = words.map((word, at) => (/^\d/.test(word) ? at : 0)).filter((at) => at > 0);
  return places.map((at) => dayAt(words, at, today)).find((found) => found !== null) ?? null;
}

/** A mail program breaks lines at about 72 characters; one that ends much earlier was ended by its writer. */
const SHORTEST_WRAPPED = 50;

/** Whether a line goes on with the sentence of the one above. */
function goesOn(line: string, above: string, tellsOfOwn: (line: string) => boolean): boolean {
  const isBroken = above.length >= SHORTEST_WRAPPED && !/[.!?:;]$/.test(above);
  return isBroken && /^\p{Ll}/u.test(line) && !tellsOfOwn(line);
}

/**
 * A row of two cells for each line that is not empty: its day, or an empty cell where it has none, and the rest. A
 * sentence that a mail program has broken into several lines is one.
 *
 * @param today The day that a date without a year is read by.
 * @param tellsOfOwn Whether a line tells of something by itself, and so begins a row of its own.
 * @example readDatedLines("- 7 mars: Junosuando", today)
 * // [{ line: 1, cells: ["7 mars", "Junosuando"], sentence: "7 mars: Junosuando" }]
 */
export function readDatedLines(
  text: string,
  today: PlainDate,
  tellsOfOwn: (line: string) => boolean = () => false,
): SentenceRow[] {
  const sentences: { readonly line: number; sentence: string }[] = [];
  const tells = (line: string) => tellsOfOwn(line) || dayIn(line.split(" "), today) !== null;
  let above = "";
  for (const [index, content] of text.split("\n").entries()) {
    const line = content.trim().replace(/\s+/g, " ");
    const [latest] = sentences.slice(-1);
    if (latest && goesOn(line, above, tells)) latest.sentence += ` ${line}`;
    else {
      const sentence = line.replace(/^[\s*•–-]+/, "");
      if (sentence !== "") sentences.push({ line: index + 1, sentence });
    }
    above = line;
  }
  return sentences.map(({ line, sentence }) => {
    const found = dayIn(sentence.split(" "), today);
    return { line, cells: found === null ? ["", sentence] : [found.day, found.rest], sentence };
  });
}

/** Whether a line begins with a day and goes on after a blank: a day before a comma is rather a cell. */
export function beginsWithDay(line: string, today: PlainDate): boolean {
  const [first = ""] = line.split(",");
  const isCell = readListedDate(first.trim(), today, "dayFirst", "past").date !== null;
  return !isCell && Boolean(readDatedLines(line, today)[0]?.cells[0]);
}
