// The rows of a list as activities, each with an ID that comes from what it says.
import { ACTIVITY_STATES, type Activity, type ActivityState, YES_NO, type YesNo } from "../book/activity";
import { mayBePlanned } from "../book/checklists";
import { contentId } from "../book/ids";
import { AMOUNT_LIMIT, TEXT_LIMIT } from "../book/limits";
import { readTypedNumber } from "../book/typed-number";
import { foldOf } from "../book/words";
import type { PlainDate } from "../calendar/plain-date";
import type { TextRow } from "./delimited-text";
import { type ColumnRole, type KnownWords, listedWords } from "./guess-columns";
import { type DateOrder, readListedDate } from "./list-dates";
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
  readonly defaults: RowDefaults;
  readonly order: DateOrder | null;
  readonly today: PlainDate;
}

/** The word as the list spells it; null where the list doesn't have it. */
function spelled(word: string, list: readonly string[]): string | null {
  const wanted = foldOf(word);
  return list.find((entry) => foldOf(entry) === wanted) ?? null;
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
  const { known, defaults, order, today } = rules;
  const problems: PastedProblem[] = [];
  const cellOf = (role: PastedProblem["role"]) => cells[columns.indexOf(role)] ?? "";
  const problem = (role: PastedProblem["role"], code: PastedProblemCode) =>
    problems.push({ role, code, text: cellOf(role) });
  const listed = (role: "parties" | "audiences" | "commitments") =>
    listedWords(cellOf(role)).map((word) => {
      const own = spelled(word, known[role]);
      if (own === null) problem(role, "wordUnknown");
      return own ?? word;
    });
  const oneOf = (role: "type" | "placeType", list: readonly string[]) => {
    const cell = cellOf(role);
    if (cell === "") return defaults[role];
    const own = spelled(cell, list);
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
 * Every row of the list with its activity, or with what can't be read. The same list always gives the same IDs, so
 * that a row is known when it is read in again. Rows that say the same have an ID each.
 *
 * @param columns What each column says.
 */
export function readRows(table: PastedTable, columns: readonly ColumnRole[], rules: ReadingRules): PastedRow[] {
  const linesOf = new Map<string, number[]>();
  return table.rows.map((pasted) => {
    const row = readRow(pasted, columns, rules);
    if (row.activity === null) return row;
    const content = JSON.stringify(row.activity);
    const earlier = linesOf.get(content) ?? [];
    linesOf.set(content, [...earlier, row.line]);
    const id = contentId("I", `${content}#${earlier.length}`);
    return { ...row, activity: { ...row.activity, id }, sameAs: earlier[0] ?? null };
  });
}
