// Reads a cell by its column's kind: what it means, and what is wrong with it.

import type { RowIssueCode } from "../../domain/book/row-issue";
import { readTypedNumber } from "../../domain/book/typed-number";
import { foldOf, isPlainWord, wordOf, wordsOf } from "../../domain/book/words";
import { parseIsoWeek } from "../../domain/calendar/iso-week";
import { parsePlainDate } from "../../domain/calendar/plain-date";
import { WEEKDAYS } from "../../domain/calendar/weekday";
import type { Column, ColumnKind, ListName, ValueOf } from "../schema/column";
import type { CellValue } from "../schema/raw-tab";
import { textOf } from "./cell-text";
import { type CommitmentIds, type Resolved, resolveNumber, resolveText } from "./commitment-ids";
import type { Vocabularies, Vocabulary } from "./vocabulary";

/** The words and IDs of the rest of the workbook, against which a cell is read. */
export interface ReadingContext {
  readonly vocabularies: Vocabularies;
  readonly ids: CommitmentIds;
}

const ANY_WORD: Vocabulary = { spellings: new Map(), isClosed: false };

/** Takes every word and ID as it stands, for a row that is read without the rest of the workbook. */
export const OPEN_CONTEXT: ReadingContext = {
  vocabularies: {
    activityTypes: ANY_WORD,
    placeTypes: ANY_WORD,
    parties: ANY_WORD,
    audiences: ANY_WORD,
    channels: ANY_WORD,
  },
  ids: { known: new Set(), areChecked: false },
};

export interface Problem {
  readonly code: RowIssueCode;
  readonly value: string;
}

/** Where there are problems, the value is what could be read all the same. */
export interface Reading<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}

const FINE: readonly Problem[] = [];
const fine = <T>(value: T): Reading<T> => ({ value, problems: FINE });
const wrong = <T>(value: T, code: RowIssueCode, cell: CellValue): Reading<T> => ({
  value,
  problems: [{ code, value: textOf(cell) }],
});

const MOMENT = /^(\d{4}-\d{2}-\d{2})(?:[ t]\d{1,2}:\d{2}.*)?$/;

/** Reads a date cell or a text `yyyy-mm-dd`, with whatever dash. Of a moment the day is taken. */
function readDate(cell: CellValue) {
  const date = parsePlainDate(MOMENT.exec(foldOf(textOf(cell)))?.[1] ?? "");
  return date === null ? wrong(null, "dateInvalid", cell) : fine(date);
}

const NO_NUMBER = {
  noNumber: "numberInvalid",
  thousandOrDecimals: "numberAmbiguous",
  percent: "numberIsShare",
} as const satisfies Record<string, RowIssueCode>;

/** Reads a number, also one typed as text in the Swedish way: 2,5 or 1 250. */
function readNumber(cell: CellValue, { takesPercent }: Column) {
  const typed = typeof cell === "number" ? { number: cell } : readTypedNumber(textOf(cell));
  if (takesPercent && typed.number === null && typed.why === "percent" && typed.percent !== null)
    return fine(typed.percent);
  if (typed.number === null) return wrong(null, NO_NUMBER[typed.why], cell);
  return Number.isFinite(typed.number) ? fine(typed.number) : wrong(null, "numberInvalid", cell);
}

function readChoice(cell: CellValue, { choices = [], alsoRead = {} }: Column) {
  const folded = foldOf(textOf(cell));
  const isMeant = (word: string) => foldOf(word) === folded;
  const choice = choices.find(isMeant) ?? Object.entries(alsoRead).find(([word]) => isMeant(word))?.[1];
  return choice === undefined ? wrong(null, "choiceUnknown", cell) : fine(choice);
}

function problemsOf(words: readonly string[], vocabulary: Vocabulary): readonly Problem[] {
  if (!vocabulary.isClosed) return FINE;
  const unknown = words.filter((word) => !vocabulary.spellings.has(foldOf(word)));
  return unknown.length === 0 ? FINE : unknown.map((value) => ({ code: "wordUnknown", value }));
}

/** Gives words the spelling of their list: `skola` becomes Skola. */
function readWords(typed: readonly string[], { list }: Column, { vocabularies }: ReadingContext) {
  const vocabulary = vocabularies[list as ListName];
  const spelt = typed.map((word) => vocabulary.spellings.get(foldOf(word)) ?? word);
  return { value: [...new Set(spelt)], problems: problemsOf(typed, vocabulary) };
}

function readIds(cell: CellValue, ids: CommitmentIds, isList: boolean): Reading<string[]> {
  const typed = isList ? wordsOf(textOf(cell)) : [wordOf(textOf(cell))];
  const resolved: Resolved[] =
    typeof cell === "number" ? [resolveNumber(cell, ids, isList)] : typed.map((text) => resolveText(text, ids));
  const problems = resolved.flatMap((found, index) =>
    "code" in found ? [{ code: found.code, value: typed[index] ?? "" }] : [],
  );
  return { value: resolved.flatMap((found) => ("id" in found ? [found.id] : [])), problems };
}

function readWeeks(cell: CellValue) {
  const typed = wordsOf(textOf(cell));
  const weeks = typed.map((text) => ({ text, week: parseIsoWeek(text) }));
  return {
    value: weeks.flatMap(({ week }) => week ?? []),
    problems: weeks.flatMap(({ text, week }) => (week === null ? [{ code: "weekInvalid", value: text } as const] : [])),
  };
}

/** Days of the week, each once, in the order of the week; "fredagar" is fredag. */
function readWeekdays(cell: CellValue) {
  const typed = wordsOf(textOf(cell));
  const days = typed.map((text) => WEEKDAYS.find((day) => [day, `${day}ar`].includes(foldOf(text))));
  const unknown = typed.filter((_text, at) => days[at] === undefined);
  return {
    value: WEEKDAYS.filter((day) => days.includes(day)),
    problems: unknown.map((value) => ({ code: "choiceUnknown", value }) as const),
  };
}

type Read = (cell: CellValue, column: Column, context: ReadingContext) => Reading<unknown>;

const first = ({ value, problems }: Reading<readonly string[]>): Reading<string> => ({
  value: value[0] ?? "",
  problems,
});

/** By kind, for cells that aren't empty. */
const READERS: Readonly<Record<ColumnKind, Read>> = {
  id: (cell) => fine(typeof cell === "string" && isPlainWord(cell) ? cell : wordOf(textOf(cell))),
  text: (cell) => fine(textOf(cell)),
  longText: (cell) => fine(textOf(cell)),
  focus: (cell) => fine(wordOf(textOf(cell))),
  timestamp: (cell) => fine(textOf(cell)),
  date: readDate,
  number: readNumber,
  choice: readChoice,
  word: (cell, column, context) => first(readWords([wordOf(textOf(cell))], column, context)),
  words: (cell, column, context) => readWords(wordsOf(textOf(cell)), column, context),
  commitment: (cell, _column, { ids }) => first(readIds(cell, ids, false)),
  commitments: (cell, _column, { ids }) => readIds(cell, ids, true),
  texts: (cell) => fine(wordsOf(textOf(cell))),
  weeks: readWeeks,
  weekdays: readWeekdays,
};

const NOTHING: readonly never[] = [];
const EMPTY: Readonly<Record<ColumnKind, unknown>> = {
  id: "",
  text: "",
  longText: "",
  focus: "",
  timestamp: "",
  date: null,
  number: null,
  choice: null,
  word: "",
  words: NOTHING,
  commitment: "",
  commitments: NOTHING,
  texts: NOTHING,
  weeks: NOTHING,
  weekdays: NOTHING,
};

/** The value of an empty cell in the column. */
export function emptyValueOf<C extends Column>(column: C): ValueOf<C> {
  return EMPTY[column.kind] as ValueOf<C>;
}

/** The value of a cell that isn't empty, and what is wrong with it. */
export function readCell<C extends Column>(cell: CellValue, column: C, context: ReadingContext): Reading<ValueOf<C>> {
  return READERS[column.kind](cell, column, context) as Reading<ValueOf<C>>;
}
