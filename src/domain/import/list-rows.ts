// The rows of a list as activities, each with an ID that comes from what the list itself says.
import { type Activity, type ActivityState, fingerprintOf } from "../book/activity";
import { mayBePlanned } from "../book/checklists";
import { TEXT_LIMIT } from "../book/limits";
import { foldOf, listedNames, listedWords } from "../book/words";
import type { Period } from "../calendar/periods";
import type { PlainDate } from "../calendar/plain-date";
import { amountOf, answerOf, spelled, stateOf } from "./cell-words";
import type { TextRow } from "./delimited-text";
import type { ColumnRole, KnownWords } from "./guess-columns";
import { type DateOrder, isOutOfPeriod, likelyDays, readListedDate } from "./list-dates";
import type { Meanings } from "./meanings";
import type { PastedTable } from "./pasted-list";
import { placeTypeIn } from "./place-type-in";
import { rowIds } from "./row-ids";
import { severalDaysIn } from "./several-days";

export type PastedProblemCode =
  | "dateMissing"
  | "dateUnreadable"
  | "dateAmbiguous"
  /** A day without a year that may be a coming one or one long past. */
  | "dateOfWhichYear"
  /** The activity is held on a day to come, or planned for one that has passed. */
  | "dateAgainstState"
  /** A stretch of days, or a week. */
  | "dateOfSeveral"
  | "typeMissing"
  /** Several kinds of activity in one row. */
  | "typeOfSeveral"
  | "dogSearchPlanned"
  /** A row whose promise counts in a unit of its own: it may be any number of hours. */
  | "amountMissing"
  | "amountInvalid"
  /** A thousand or one with decimals: 1.000. */
  | "amountAmbiguous"
  | "wordUnknown"
  | "tooLong";

export interface PastedProblem {
  readonly role: Exclude<ColumnRole, "skip">;
  readonly code: PastedProblemCode;
  /** What the cell says. */
  readonly text: string;
}

/** A quotation mark without its fellow: what the cell says may be a part of what was meant. */
export interface OpenQuote {
  readonly role: "place" | "note" | "performers";
  readonly text: string;
}

export interface DayOfRow {
  readonly date: PlainDate;
  readonly state: ActivityState;
}

export interface PastedRow {
  readonly line: number;
  /** What the row says, as it stands. */
  readonly text: string;
  /** The days that it may be of, each with the state that fits; none where that is clear. */
  readonly days: readonly DayOfRow[];
  /** What its amount is; empty where it is occasions. */
  readonly units: readonly string[];
  /** Null where something can't be read. */
  readonly activity: Activity | null;
  readonly problems: readonly PastedProblem[];
  /** To be looked at; the row is read all the same. */
  readonly openQuotes: readonly OpenQuote[];
  /** The line of the first earlier row that says the same; null where none does. */
  readonly sameAs: number | null;
}

/** What holds for each row whose own cell is empty. */
export interface RowDefaults {
  readonly type: string;
  readonly placeType: string;
  readonly parties: readonly string[];
}

export interface ReadingRules {
  readonly known: KnownWords;
  /** What other words mean in the workbook's own. */
  readonly meanings: Meanings;
  /** Words, as they are compared, that are to name nobody. */
  readonly passed?: ReadonlySet<string>;
  /** Words among those who took part, as they are compared, that tell who did it. */
  readonly performing?: ReadonlySet<string>;
  readonly defaults: RowDefaults;
  readonly order: DateOrder | null;
  readonly today: PlainDate;
  /** The workbook's period, in which a day without a year most likely lies; null where it has none. */
  readonly period: Period | null;
}

const stateOfDay = (date: PlainDate, today: PlainDate): ActivityState => (date > today ? "Planerad" : "Genomförd");

const NONE: ReadonlySet<string> = new Set();

function readRow({ line, cells, own }: TextRow, columns: readonly ColumnRole[], rules: ReadingRules): PastedRow {
  const { known, meanings, passed = NONE, performing = NONE, defaults, order, today, period } = rules;
  const problems: PastedProblem[] = [];
  const whole = own ? own.filter(Boolean).join(" ") : cells.filter(Boolean).join(" · ");
  const cellOf = (role: PastedProblem["role"]) => cells[columns.indexOf(role)] ?? "";
  const problem = (role: PastedProblem["role"], code: PastedProblemCode, text = cellOf(role)) =>
    problems.push({ role, code, text });
  const isMoved = (word: string) => performing.has(foldOf(word));
  const moved = listedWords(cellOf("parties")).filter(isMoved);
  const listed = (role: "parties" | "audiences" | "commitments") =>
    listedWords(cellOf(role)).flatMap((word) => {
      if (role === "parties" && isMoved(word)) return [];
      const own = spelled(word, known[role], meanings);
      if (own === null && !passed.has(foldOf(word))) problem(role, "wordUnknown", word);
      return own ?? [];
    });
  const oneOf = (role: "type" | "placeType", list: readonly string[]) => {
    const cell = cellOf(role);
    if (cell === "") return defaults[role];
    const own = spelled(cell, list, meanings);
    if (own === null && role === "placeType" && passed.has(foldOf(cell))) return "";
    const isSeveral = () => listedWords(cell).every((word) => spelled(word, list) !== null);
    if (own === null) problem(role, role === "type" && isSeveral() ? "typeOfSeveral" : "wordUnknown");
    return own ?? cell;
  };
  const openQuotes: OpenQuote[] = [];
  const text = (role: OpenQuote["role"]) => {
    if (cellOf(role).split('"').length % 2 === 0) openQuotes.push({ role, text: cellOf(role) });
    if (cellOf(role).length > TEXT_LIMIT) problem(role, "tooLong");
    return cellOf(role);
  };

  const state = stateOf(cellOf("state"));
  if (state === null) problem("state", "wordUnknown");
  const type = oneOf("type", known.types);
  if (type === "") problem("type", "typeMissing");
  if (state === "Planerad" && !mayBePlanned(type)) problem("state", "dogSearchPlanned");
  const read = readListedDate(cellOf("date"), today, order, state === "Planerad" ? "future" : "past");
  const likely = likelyDays(cellOf("date"), today, period);
  let dates: readonly PlainDate[] = [];
  if (read.date === null) {
    const code = severalDaysIn(cellOf("date")) === "" ? read.code : "dateOfSeveral";
    problem("date", code);
    if (code === "dateOfWhichYear") dates = likely;
  } else if (isOutOfPeriod(read.date, likely, period)) {
    problem("date", "dateOfWhichYear");
    dates = likely;
  } else if ((state === "Genomförd" && read.date > today) || (state === "Planerad" && read.date < today)) {
    problem("date", "dateAgainstState");
    dates = [read.date];
  }
  const days = dates.map((date) => ({ date, state: state === "Inställd" ? state : stateOfDay(date, today) }));
  const commitments = listed("commitments");
  const units = state === "Inställd" ? [] : known.unitsOf(type, commitments);
  const amount = amountOf(cellOf("amount"), units);
  if (typeof amount !== "number") problem("amount", amount, amount === "amountMissing" ? units.join(", ") : undefined);
  const requirementMet = answerOf(cellOf("requirementMet"));
  if (cellOf("requirementMet") !== "" && requirementMet === null) problem("requirementMet", "wordUnknown");
  const parties = listed("parties");
  const performers = text("performers");
  const place = text("place");
  // A row that says its type of place only in the place's name has said it.
  const placeType = oneOf("placeType", known.placeTypes) || (placeTypeIn(place, known.placeTypes) ?? "");
  const said = {
    type,
    commitments,
    amount: typeof amount === "number" ? amount : 1,
    placeType,
    place,
    performers: [...new Set([...listedNames(performers), ...moved])],
    parties: parties.length > 0 ? parties : [...defaults.parties],
    audiences: listed("audiences"),
    requirementMet,
    note: text("note"),
  };
  const isRead = read.date !== null && state !== null && problems.length === 0;
  const activity = isRead ? { id: "", date: read.date, state, ...said } : null;
  return { line, text: whole, days, units, activity, problems, openQuotes, sameAs: null };
}

/**
 * Every row of the list with its activity, or with what can't be read. A row's ID comes from its own text, so that it is
 * known when the list is read in again with other choices. Rows that say the same have an ID each.
 *
 * @param columns What each column says.
 */
export function readRows(table: PastedTable, columns: readonly ColumnRole[], rules: ReadingRules): PastedRow[] {
  const firstLines = new Map<string, number>();
  const idOf = rowIds(columns, rules);
  return table.rows.map((pasted) => {
    const row = readRow(pasted, columns, rules);
    const { activity } = row;
    const id = idOf(pasted, activity);
    if (activity === null) return row;
    const said = fingerprintOf(activity) + activity.state;
    const sameAs = firstLines.get(said) ?? null;
    if (sameAs === null) firstLines.set(said, row.line);
    return { ...row, activity: { ...activity, id }, sameAs };
  });
}

/** The table with cells that somebody has mended, by `cellKey`. */
export function withMended(
  table: PastedTable,
  columns: readonly ColumnRole[],
  mended: ReadonlyMap<string, string>,
): PastedTable {
  if (mended.size === 0) return table;
  const rows = table.rows.map((row) => ({
    ...row,
    cells: columns.map(
      (role, at) => (role === "skip" ? undefined : mended.get(cellKey(row.line, role))) ?? row.cells[at] ?? "",
    ),
  }));
  return { ...table, rows };
}

/** A cell by its line and by what its column says. */
export function cellKey(line: number, role: PastedProblem["role"]): string {
  return `${line} ${role}`;
}
