// What a column of a tab can be: its kind says how it is read, written, formatted and chosen from.
import type { ValueLists } from "../../domain/book/book";
import type { IsoWeek } from "../../domain/calendar/iso-week";
import type { PlainDate } from "../../domain/calendar/plain-date";
import type { Weekday } from "../../domain/calendar/weekday";

/** A column of the tab Listor that words are chosen from. */
export type ListName = keyof ValueLists;

/** Key of the help note on a header; its text is in `i18n/sv/column-notes`. */
export type NoteKey =
  | "commitmentId"
  | "kind"
  | "target"
  | "interval"
  | "wordList"
  | "requirement"
  | "ownPeriod"
  | "agreed"
  | "assessment"
  | "places"
  | "spread"
  | "weekdays"
  | "counts"
  | "unit"
  | "partOf"
  | "performedBy"
  | "performers"
  | "measure"
  | "comparison"
  | "rowId"
  | "ticked"
  | "amount"
  | "state"
  | "note"
  | "by"
  | "memberOf"
  | "otherWord"
  | "settings"
  | "written";

/** The value that a cell of each kind is read as. An empty cell reads as "", null or an empty list. */
interface ValueOfKind {
  /** The row's own ID. */
  readonly id: string;
  readonly text: string;
  readonly longText: string;
  /** Name of a focus area. */
  readonly focus: string;
  readonly date: PlainDate | null;
  /** Written by the add-on, `yyyy-MM-dd HH:mm:ss`. */
  readonly timestamp: string;
  readonly number: number | null;
  /** One of the fixed words of the column. */
  readonly choice: string | null;
  /** A word from Listor. */
  readonly word: string;
  /** Words from Listor. */
  readonly words: readonly string[];
  /** ID of a promise. */
  readonly commitment: string;
  /** IDs of promises. */
  readonly commitments: readonly string[];
  /** Several values that come from no list. */
  readonly texts: readonly string[];
  readonly weeks: readonly IsoWeek[];
  readonly weekdays: readonly Weekday[];
}
export type ColumnKind = keyof ValueOfKind;

export interface Column {
  readonly header: string;
  readonly kind: ColumnKind;
  /** Pixels. */
  readonly width: number;
  /** A row without it is a row issue. */
  readonly required?: true;
  /** The fixed words of a choice. */
  readonly choices?: readonly string[];
  /** Where the words of `word` and `words` come from. */
  readonly list?: ListName;
  /** Other ways to write one of the choices, each with the choice it means. */
  readonly alsoRead?: Readonly<Record<string, string>>;
  /** Only some workbooks need it: a new tab comes without it, and nobody misses it. */
  readonly isAddedWhenNeeded?: true;
  /** Whether 65 % is the number 65, as in a column of measured values, whose unit stands beside them. */
  readonly takesPercent?: true;
  /** Whether a 1 in it may have been meant as 100 %. */
  readonly mayBeAll?: true;
  readonly note?: NoteKey;
}

export interface TabSchema {
  readonly name: string;
  readonly columns: Readonly<Record<string, Column>>;
  /** The workbook can't be judged without the tab. */
  readonly required?: true;
  /** Every column may be left out. */
  readonly columnsAreOptional?: true;
  /** The add-on alone writes the tab, and adds the columns that it needs: nobody else is offered them. */
  readonly isWrittenAlone?: true;
  /** First letter of the IDs the add-on makes for rows that lack one. */
  readonly idPrefix?: string;
}

/** The columns that a new tab has. */
export function columnsFromStart({ columns }: TabSchema): Column[] {
  return Object.values(columns).filter((column) => column.isAddedWhenNeeded !== true);
}

export type FieldOf<S extends TabSchema> = keyof S["columns"] & string;

export type ValueOf<C extends Column> = C extends { kind: "choice"; choices: readonly (infer W)[] }
  ? W | null
  : ValueOfKind[C["kind"]];

/** A row to be written. Fields that are left out become empty cells. */
export type EntryOf<S extends TabSchema> = { readonly [F in FieldOf<S>]?: ValueOf<S["columns"][F]> | null };
