// Somebody else's list, pasted: rows and columns found in plain text, whatever program it was copied from.

import { ACTIVITY_FIELDS } from "../book/activity-fields";
import type { PlainDate } from "../calendar/plain-date";
import { readDate } from "../calendar/typed-day";
import { type DateOrder, readListedDate } from "./list-dates";

/** What a column says; `skip` for one that nobody needs. */
export const COLUMN_ROLES = ["skip", ...ACTIVITY_FIELDS] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** The workbook's own words, to know columns and cells by. */
export interface KnownWords {
  readonly types: readonly string[];
  readonly placeTypes: readonly string[];
  readonly parties: readonly string[];
  readonly audiences: readonly string[];
  /** IDs of the promises. */
  readonly commitments: readonly string[];
}

export interface PastedLine {
  /** Line of the text the row begins on, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface PastedTable {
  /** Empty when the list has none and is read as day and text. */
  readonly separator: Separator | "";
  readonly hasHeader: boolean;
  /** The first line's cells when it names the columns, else empty. */
  readonly header: readonly string[];
  readonly rows: readonly PastedLine[];
  /** One role for each column. Each role but `skip` occurs once. */
  readonly columns: readonly ColumnRole[];
}

const SEPARATORS = ["\t", ";", "|", ","] as const;
export type Separator = (typeof SEPARATORS)[number];

/** Lines that are looked at to know the separator and the columns. */
const SAMPLE = 50;

/** RFC 4180's rules with any separator: a cell in quotes may hold the separator, line breaks and doubled quotes. */
function splitCells(text: string, separator: Separator): PastedLine[] {
  const rows: PastedLine[] = [];
  let cells: string[] = [];
  let cell = "";
  let isQuoted = false;
  let line = 1;
  let startedOn = 1;
  const endCell = () => {
    cells.push(cell.trim());
    cell = "";
  };
  const endRow = () => {
    endCell();
    rows.push({ line: startedOn, cells });
    cells = [];
  };
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === "\n") line += 1;
    if (isQuoted) {
      if (character !== '"') cell += character;
      else if (text.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (character === '"' && cell.trim() === "") {
      cell = "";
      isQuoted = true;
    } else if (character === separator) endCell();
    else if (character === "\n") {
      endRow();
      startedOn = line;
    } else cell += character;
  }
  endRow();
  return rows.filter((row) => row.cells.some((value) => value !== ""));
}

/** A frame of | around each row, and the line of dashes under a header, are the table's drawing. */
function withoutFrame(rows: readonly PastedLine[]): PastedLine[] {
  const isFramed = rows.every(({ cells }) => cells.length > 2 && cells[0] === "" && cells[cells.length - 1] === "");
  return rows
    .map(({ line, cells }) => ({ line, cells: isFramed ? cells.slice(1, -1) : cells }))
    .filter(({ cells }) => !cells.every((cell) => /^:?-*:?$/.test(cell)));
}

/** The share of the rows that have the most usual number of columns; 0 for a single column. */
function regularity(rows: readonly PastedLine[]): number {
  const sample = rows.slice(0, SAMPLE).map(({ cells }) => cells.length);
  const usual = Math.max(
    ...sample.map((width) => (width > 1 ? sample.filter((other) => other === width).length : 0)),
    0,
  );
  return sample.length === 0 ? 0 : usual / sample.length;
}

/** A line of a mail: "4 mars Kangos skola" is a day and a text. */
function splitProse(text: string, today: PlainDate): PastedLine[] {
  return text.split("\n").flatMap((content, index) => {
    const words = content
      .replace(/^[\s*•–-]+/, "")
      .trim()
      .split(/\s+/);
    if (words[0] === "") return [];
    for (let length = Math.min(4, words.length); length > 0; length -= 1) {
      const day = words
        .slice(0, length)
        .join(" ")
        .replace(/[:,.;–-]+$/, "");
      if (readDate(day, today) === null && readListedDate(day, today, null, "past").date === null) continue;
      const rest = words
        .slice(length)
        .join(" ")
        .replace(/^[–:,-]\s*/, "");
      return [{ line: index + 1, cells: [day, rest] }];
    }
    return [{ line: index + 1, cells: ["", words.join(" ")] }];
  });
}

const plain = (text: string) => text.toLowerCase().replace(/[^a-zåäö]/g, "");

/** Beginnings of headers that people use, without spaces and signs. The workbook's own come first. */
const HEADERS: readonly (readonly [ColumnRole, readonly string[]])[] = [
  ["date", ["datum", "date", "dag", "när", "tid"]],
  ["type", ["aktivitetstyp", "aktivitet", "typ", "vad", "insats", "händelse", "activity", "type"]],
  ["commitments", ["löfte", "promise"]],
  ["amount", ["antal", "amount", "number", "count"]],
  ["placeType", ["platstyp", "typavplats", "placetype"]],
  ["parties", ["parter", "part", "vilka", "medverkande", "deltagare", "samverkan", "parties", "who"]],
  ["audiences", ["målgrupp", "audience", "targetgroup"]],
  ["requirementMet", ["kravuppfyllt", "krav", "requirement"]],
  ["state", ["läge", "status", "state"]],
  ["place", ["plats", "ort", "var", "by", "skola", "adress", "område", "place", "where", "location"]],
  ["note", ["beskrivning", "not", "anteckning", "kommentar", "text", "note", "description", "comment"]],
];

function roleOfHeader(header: string): ColumnRole | null {
  const word = plain(header);
  if (word === "") return null;
  const exact = HEADERS.find(([, names]) => names.includes(word));
  if (exact) return exact[0];
  return HEADERS.find(([, names]) => names.some((name) => name.length > 3 && word.startsWith(name)))?.[0] ?? null;
}

const includes = (words: readonly string[], text: string) =>
  words.some((word) => word.toLowerCase() === text.trim().toLowerCase());

/** Words of a cell that lists several. */
export function wordsOf(cell: string): string[] {
  return cell
    .split(/[,;+&/]|\soch\s|\sand\s/)
    .map((word) => word.trim())
    .filter((word) => word !== "");
}

type CellTest = (cell: string) => boolean;

/** What each role's cells look like. The order decides where a cell fits several. */
function cellTests(known: KnownWords, today: PlainDate): readonly (readonly [ColumnRole, CellTest])[] {
  const lists = (words: readonly string[]) => (cell: string) => wordsOf(cell).every((word) => includes(words, word));
  return [
    ["date", (cell) => readListedDate(cell, today, "dayFirst", "past").date !== null],
    ["state", (cell) => includes(["Genomförd", "Planerad", "Inställd"], cell)],
    ["requirementMet", (cell) => includes(["Ja", "Nej"], cell)],
    ["type", (cell) => includes(known.types, cell)],
    ["commitments", lists(known.commitments)],
    ["amount", (cell) => /^\d{1,4}$/.test(cell)],
    ["audiences", lists(known.audiences)],
    ["placeType", (cell) => includes(known.placeTypes, cell)],
    ["parties", lists(known.parties)],
  ];
}

/** A column is of the kind that most of its filled cells are. */
const MOST = 0.6;

function rolesByContent(rows: readonly PastedLine[], width: number, known: KnownWords, today: PlainDate): ColumnRole[] {
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

/** Each role once: the first column that claims it. */
function once(roles: readonly ColumnRole[]): ColumnRole[] {
  return roles.map((role, index) => (role !== "skip" && roles.indexOf(role) < index ? "skip" : role));
}

/** Two named columns, or one that is the day, make a header: a place called "Skola" alone doesn't. */
function isHeader(roles: readonly (ColumnRole | null)[]): boolean {
  const named = roles.filter((role) => role !== null);
  return named.length >= 2 || named[0] === "date";
}

/** Rows and columns of a pasted text, as well as they can be told. The columns are for people to set right. */
export function readPastedList(text: string, known: KnownWords, today: PlainDate): PastedTable {
  const clean = text
    .replace(/\r\n?/g, "\n")
    .replace(/^\uFEFF/, "")
    .replace(/\u00a0/g, " ");
  const tables = SEPARATORS.map((separator) => ({ separator, rows: withoutFrame(splitCells(clean, separator)) }));
  const best = tables.reduce((a, b) => (regularity(b.rows) > regularity(a.rows) ? b : a));
  const isTable = regularity(best.rows) >= MOST;
  const prose = isTable ? [] : splitProse(clean, today);
  // A comma in running text is no table: day and text fit the lines better.
  const isProse = !isTable || (best.separator === "," && proseFits(clean, today));
  const rows = isProse ? (isTable ? splitProse(clean, today) : prose) : best.rows;
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const named = (rows[0]?.cells ?? []).map(roleOfHeader);
  const hasHeader = !isProse && isHeader(named);
  const body = hasHeader ? rows.slice(1) : rows;
  const guessed = rolesByContent(body, width, known, today);
  const columns = once(hasHeader ? guessed.map((_, index) => named[index] ?? "skip") : guessed);
  return {
    separator: isProse ? "" : best.separator,
    hasHeader,
    header: hasHeader ? (rows[0]?.cells ?? []) : [],
    rows: body,
    columns,
  };
}

/** Most lines begin with a day and a space, with no comma right after the day. */
function proseFits(text: string, today: PlainDate): boolean {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const fits = lines.filter((line) => {
    const [first = ""] = line.split(",");
    return (
      readListedDate(first.trim(), today, "dayFirst", "past").date === null && splitProse(line, today)[0]?.cells[0]
    );
  });
  return fits.length / Math.max(1, lines.length) >= MOST;
}

/** The order of day and month that a column of dates gives away; null when each could be either. */
export function dateOrderOf(cells: readonly string[]): DateOrder | null {
  for (const cell of cells) {
    const match = /^(\d{1,2})\/(\d{1,2})\/\d{2,4}\b/.exec(cell.trim());
    if (!match) continue;
    if (Number(match[1]) > 12) return "dayFirst";
    if (Number(match[2]) > 12) return "monthFirst";
  }
  return null;
}
