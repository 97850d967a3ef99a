// What each column of somebody else's list says, by its header or by what its cells look like.
import { ACTIVITY_FIELDS, ACTIVITY_STATES, YES_NO } from "../book/activity";
import { readTypedNumber } from "../book/typed-number";
import { foldOf, listedWords } from "../book/words";
import type { PlainDate } from "../calendar/plain-date";
import type { PartyWords } from "../propose/party-words";
import type { TextRow } from "./delimited-text";
import { type DateOrder, readListedDate } from "./list-dates";

/** What a column says; `skip` for one that is not read. */
export const COLUMN_ROLES = ["skip", ...ACTIVITY_FIELDS] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** The workbook's own words, by which columns and cells are known. */
export interface KnownWords {
  readonly types: readonly string[];
  readonly placeTypes: readonly string[];
  readonly parties: readonly string[];
  /** Words for parties that the workbook may not have. */
  readonly otherParties: readonly PartyWords[];
  readonly audiences: readonly string[];
  /** Places that promises or the log name. */
  readonly places: readonly string[];
  /** IDs of the promises. */
  readonly commitments: readonly string[];
  /** What the amount of an activity is, where it isn't occasions, by its type or by the promises it names. */
  unitsOf(type: string, commitments: readonly string[]): readonly string[];
}

const plain = (text: string) => foldOf(text).replace(/[^a-zåäö]/g, "");

/** Beginnings of headers that people use, in small letters without blanks and signs. The workbook's own come first. */
const HEADERS: readonly (readonly [ColumnRole, readonly string[]])[] = [
  ["date", ["datum", "date", "dag", "när", "tid"]],
  ["type", ["aktivitetstyp", "aktivitet", "typ", "vad", "insats", "händelse", "activity", "type"]],
  ["commitments", ["löfte", "promise"]],
  ["amount", ["antal", "amount", "number", "count"]],
  ["placeType", ["platstyp", "typavplats", "placetype"]],
  ["parties", ["parter", "part", "vilka", "medverkande", "deltagare", "samverkan", "parties", "who", "whotook"]],
  ["performers", ["utförare", "utfördav", "vemutförde", "vemgjorde", "performer", "doneby", "whodidit"]],
  ["audiences", ["målgrupp", "audience", "targetgroup"]],
  ["requirementMet", ["kravuppfyllt", "krav", "ärkravet", "requirement", "wastherequirement"]],
  ["state", ["läge", "status", "state"]],
  ["place", ["plats", "ort", "var", "by", "skola", "adress", "område", "place", "where", "location"]],
  [
    "note",
    [
      "beskrivning",
      "not",
      "anteckning",
      "kortanteckning",
      "kommentar",
      "text",
      "note",
      "description",
      "comment",
      "shortnote",
    ],
  ],
];

/** What a header says its column is about; null where it says nothing that is known. */
export function roleOfHeader(header: string): ColumnRole | null {
  const word = plain(header);
  if (word === "") return null;
  const exact = HEADERS.find(([, names]) => names.includes(word));
  if (exact) return exact[0];
  return HEADERS.find(([, names]) => names.some((name) => name.length > 3 && word.startsWith(name)))?.[0] ?? null;
}

const includes = (words: readonly string[], text: string) => words.some((word) => foldOf(word) === foldOf(text));

type CellTest = (cell: string) => boolean;

/** Whether the cell may be an amount: larger figures are rather telephone numbers, years in short or case numbers. */
function isAmount(cell: string): boolean {
  const { number } = readTypedNumber(cell);
  return number !== null && Number.isInteger(number) && number >= 0 && number < 10_000;
}

/** What each role's cells look like. Where a column fits several roles, the first one is taken. */
function cellTests(known: KnownWords, today: PlainDate): readonly (readonly [ColumnRole, CellTest])[] {
  const lists = (words: readonly string[]) => (cell: string) =>
    listedWords(cell).every((word) => includes(words, word));
  return [
    ["date", (cell) => readListedDate(cell, today, "dayFirst", "past").date !== null],
    ["state", (cell) => includes(ACTIVITY_STATES, cell)],
    ["requirementMet", (cell) => includes(YES_NO, cell)],
    ["type", (cell) => includes(known.types, cell)],
    ["commitments", lists(known.commitments)],
    ["amount", isAmount],
    ["audiences", lists(known.audiences)],
    ["placeType", (cell) => includes(known.placeTypes, cell)],
    ["parties", lists(known.parties)],
  ];
}

/** The share of rows or cells that is taken for the rule of them all; the rest are exceptions. */
export const MOST = 0.6;

/** The number of rows that a column is judged by. */
const SAMPLE = 50;

/**
 * What the columns say by most of their filled cells. Of columns with other text, the first is the place and the second
 * the note.
 *
 * @param today The day that a date without a year is read by.
 */
export function rolesByContent(
  rows: readonly TextRow[],
  width: number,
  known: KnownWords,
  today: PlainDate,
): ColumnRole[] {
  const taken = new Set<ColumnRole>();
  const tests = cellTests(known, today);
  const columns = Array.from({ length: width }, (_, index) =>
    rows.slice(0, SAMPLE).flatMap(({ cells }) => (cells[index] ? [cells[index]] : [])),
  );
  const roles = columns.map((cells): ColumnRole => {
    const fits = ([role, test]: readonly [ColumnRole, CellTest]) =>
      !taken.has(role) && cells.length > 0 && cells.filter(test).length / cells.length >= MOST;
    const role = tests.find(fits)?.[0] ?? "skip";
    if (role !== "skip") taken.add(role);
    return role;
  });
  return roles.map((role, index) => {
    if (role !== "skip" || (columns[index] ?? []).length === 0) return role;
    const text = (["place", "note"] as const).find((candidate) => !taken.has(candidate));
    if (text) taken.add(text);
    return text ?? "skip";
  });
}

/** Where two columns have the same role, the first keeps it and the others are skipped. */
function once(roles: readonly ColumnRole[]): ColumnRole[] {
  return roles.map((role, index) => (role !== "skip" && roles.indexOf(role) < index ? "skip" : role));
}

/**
 * What the columns say by a header's cells; null where the row is no header. Two known names make a header, and so does
 * the day's name alone; another name alone may be a cell, such as a place called "Skola".
 *
 * @param width The number of columns, which may be more than the header names.
 */
export function rolesByHeader(cells: readonly string[], width: number): ColumnRole[] | null {
  const roles = Array.from({ length: width }, (_, index) => roleOfHeader(cells[index] ?? ""));
  const named = roles.filter((role) => role !== null);
  const isHeader = named.length >= 2 || named[0] === "date";
  return isHeader ? once(roles.map((role) => role ?? "skip")) : null;
}

/**
 * The order of day and month in a column of dates, by the first date that leaves no doubt; null where none does.
 *
 * @example dateOrderOf(["03/04/2022", "06/29/2022"]) // "monthFirst"
 */
export function dateOrderOf(cells: readonly string[]): DateOrder | null {
  for (const cell of cells) {
    const match = /^(\d{1,2})\/(\d{1,2})\/\d{2,4}\b/.exec(foldOf(cell));
    if (!match) continue;
    if (Number(match[1]) > 12) return "dayFirst";
    if (Number(match[2]) > 12) return "monthFirst";
  }
  return null;
}
