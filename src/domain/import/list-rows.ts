// The rows of a list as activities, each with an ID that comes from what the list itself says.
import {
  ACTIVITY_STATES,
  type Activity,
  type ActivityState,
  fingerprintOf,
  YES_NO,
  type YesNo,
} from "../book/activity";
import { mayBePlanned } from "../book/checklists";
import { contentId } from "../book/ids";
import { AMOUNT_LIMIT, TEXT_LIMIT } from "../book/limits";
import { readTypedNumber } from "../book/typed-number";
import { foldOf } from "../book/words";
import { addDays, type PlainDate } from "../calendar/plain-date";
import type { TextRow } from "./delimited-text";
import { type ColumnRole, type KnownWords, listedWords } from "./guess-columns";
import { type DateOrder, readListedDate } from "./list-dates";
import type { Meanings } from "./meanings";
import type { PastedTable } from "./pasted-list";

export type PastedProblemCode =
  | "dateMissing"
  | "dateUnreadable"
  | "dateAmbiguous"
  /** The activity is held on a day to come, or planned for one that has passed. */
  | "dateAgainstState"
  | "typeMissing"
  | "dogSearchPlanned"
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

export interface PastedRow {
  readonly line: number;
  /** Null where something can't be read. */
  readonly activity: Activity | null;
  readonly problems: readonly PastedProblem[];
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
  readonly defaults: RowDefaults;
  readonly order: DateOrder | null;
  readonly today: PlainDate;
}

/** The word as the list spells it, or what it means there; null where the list has neither. */
function spelled(word: string, list: readonly string[], meanings?: Meanings): string | null {
  const wanted = foldOf(word);
  const own = list.find((entry) => foldOf(entry) === wanted);
  if (own !== undefined) return own;
  const means = meanings?.get(wanted);
  return means === undefined ? null : spelled(means, list);
}

const WORDS_OF_STATE: readonly (readonly [ActivityState, RegExp])[] = [
  ["Inställd", /^(inställ|cancel)/i],
  ["Planerad", /^(planera|booked|planned|bokad)/i],
  ["Genomförd", /^(genomför|utför|klar|held|done)/i],
];

function stateOf(cell: string): ActivityState | null {
  if (cell === "") return "Genomförd";
  const word = spelled(cell, ACTIVITY_STATES);
  return ACTIVITY_STATES.find((state) => state === word) ?? WORDS_OF_STATE.find(([, re]) => re.test(cell))?.[0] ?? null;
}

function answerOf(cell: string): YesNo | null {
  const word = spelled(cell, YES_NO);
  return YES_NO.find((answer) => answer === word) ?? null;
}

/** The occasions of a row, 1 where its cell is empty; or what is wrong with it. */
function amountOf(cell: string): number | "amountInvalid" | "amountAmbiguous" {
  if (cell === "") return 1;
  const typed = readTypedNumber(cell.replace(/\s*(st|gånger)\.?$/i, ""));
  if (typed.number === null) return typed.why === "thousandOrDecimals" ? "amountAmbiguous" : "amountInvalid";
  const isAllowed = Number.isInteger(typed.number) && typed.number >= 1 && typed.number <= AMOUNT_LIMIT;
  return isAllowed ? typed.number : "amountInvalid";
}

function readRow({ line, cells }: TextRow, columns: readonly ColumnRole[], rules: ReadingRules): PastedRow {
  const { known, meanings, defaults, order, today } = rules;
  const problems: PastedProblem[] = [];
  const cellOf = (role: PastedProblem["role"]) => cells[columns.indexOf(role)] ?? "";
  const problem = (role: PastedProblem["role"], code: PastedProblemCode, text = cellOf(role)) =>
    problems.push({ role, code, text });
  const listed = (role: "parties" | "audiences" | "commitments") =>
    listedWords(cellOf(role)).map((word) => {
      const own = spelled(word, known[role], meanings);
      if (own === null) problem(role, "wordUnknown", word);
      return own ?? word;
    });
  const oneOf = (role: "type" | "placeType", list: readonly string[]) => {
    const cell = cellOf(role);
    if (cell === "") return defaults[role];
    const own = spelled(cell, list, meanings);
    if (own === null) problem(role, "wordUnknown");
    return own ?? cell;
  };
  const text = (role: "place" | "note") => {
    if (cellOf(role).length > TEXT_LIMIT) problem(role, "tooLong");
    return cellOf(role);
  };

  const state = stateOf(cellOf("state"));
  if (state === null) problem("state", "wordUnknown");
  const type = oneOf("type", known.types);
  if (type === "") problem("type", "typeMissing");
  if (state === "Planerad" && !mayBePlanned(type)) problem("state", "dogSearchPlanned");
  const read = readListedDate(cellOf("date"), today, order, state === "Planerad" ? "future" : "past");
  if (read.date === null) problem("date", read.code);
  else if ((state === "Genomförd" && read.date > today) || (state === "Planerad" && read.date < today)) {
    problem("date", "dateAgainstState");
  }
  const amount = amountOf(cellOf("amount"));
  if (typeof amount !== "number") problem("amount", amount);
  const requirementMet = answerOf(cellOf("requirementMet"));
  if (cellOf("requirementMet") !== "" && requirementMet === null) problem("requirementMet", "wordUnknown");
  const parties = listed("parties");
  const said = {
    type,
    commitments: listed("commitments"),
    amount: typeof amount === "number" ? amount : 1,
    placeType: oneOf("placeType", known.placeTypes),
    place: text("place"),
    parties: parties.length > 0 ? parties : [...defaults.parties],
    audiences: listed("audiences"),
    requirementMet,
    note: text("note"),
  };
  if (read.date === null || state === null || problems.length > 0)
    return { line, activity: null, problems, sameAs: null };
  return { line, activity: { id: "", date: read.date, state, ...said }, problems, sameAs: null };
}

/**
 * What a row itself says, whatever the dialog makes of it: its cells as words are compared, without those that are empty
 * at its end.
 */
function ownText({ cells }: TextRow): string {
  const folded = cells.map(foldOf);
  while (folded.length > 0 && folded[folded.length - 1] === "") folded.pop();
  return JSON.stringify(folded);
}

/** Longer than a year: what is read as another day after so long is told by the day on which it is read. */
const A_YEAR_ON = 400;

/** Whether a cell says a day only together with today: "i går", "4 mars". */
function saysDayByToday(cell: string, { today, order }: ReadingRules): boolean {
  const read = (on: PlainDate) => readListedDate(cell, on, order, "past").date;
  return read(today) !== read(addDays(today, A_YEAR_ON));
}

/** Counts how often each text has come before. */
function repeats(): (text: string) => number {
  const times = new Map<string, number>();
  return (text) => {
    const before = times.get(text) ?? 0;
    times.set(text, before + 1);
    return before;
  };
}

/**
 * Every row of the list with its activity, or with what can't be read. A row's ID comes from its own text, so that it is
 * known when the list is read in again with other choices. Rows that say the same have an ID each.
 *
 * @param columns What each column says.
 */
export function readRows(table: PastedTable, columns: readonly ColumnRole[], rules: ReadingRules): PastedRow[] {
  const firstLines = new Map<string, number>();
  const repeatsOf = repeats();
  return table.rows.map((pasted) => {
    const row = readRow(pasted, columns, rules);
    const { activity } = row;
    const dayTold = pasted.cells[columns.indexOf("date")] ?? "";
    const day = activity !== null && saysDayByToday(dayTold, rules) ? activity.date : "";
    const text = ownText(pasted) + day;
    const id = contentId("I", `${text}#${repeatsOf(text)}`);
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
  const rows = table.rows.map(({ line, cells }) => ({
    line,
    cells: columns.map(
      (role, at) => (role === "skip" ? undefined : mended.get(cellKey(line, role))) ?? cells[at] ?? "",
    ),
  }));
  return { ...table, rows };
}

/** A cell by its line and by what its column says. */
export function cellKey(line: number, role: PastedProblem["role"]): string {
  return `${line} ${role}`;
}
