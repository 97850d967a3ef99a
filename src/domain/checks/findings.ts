// What a check of the workbook finds, and what of that can be mended without losing anything that people typed.

import type { RowIssue } from "../book/row-issue";
import type { PersonalDataKind } from "./personal-data";

/**
 * `row`: what is typed can't be read, and doesn't count. `heldInFuture`: a row says that it was held on a day that hasn't
 * come, and counts when it has. `personalData`: the row counts as before, but says something
 * about a person that should be rewritten; only people can do that, so it is never mended by itself. `table`: people have
 * converted the tab to a table; everything counts, but Google takes no formats and drop-downs there. `exampleText`:
 * a text of the example's stands in another municipality's workbook, whose documents are not made before it is changed.
 * `alike`: a row tells of the same day, type and place as one above it, and both count; it is for people to say whether
 * there were two. `outsidePeriod`: a row's day lies in no promise's time, and so counts for none.
 * `typeUnasked`: rows that tick no promise have a type that no promise asks for, and so count for none.
 */
export type Finding =
  | { readonly kind: "row"; readonly issue: RowIssue }
  | { readonly kind: "table"; readonly tab: string }
  | {
      readonly kind: "heldInFuture";
      readonly tab: string;
      /** Row number in the tab, the header being 1. */
      readonly row: number;
      /** Header of the column. */
      readonly column: string;
      /** The day, `yyyy-mm-dd`. */
      readonly value: string;
    }
  | {
      readonly kind: "alike";
      readonly tab: string;
      /** Row number in the tab, the header being 1. */
      readonly row: number;
      /** Header of the column. */
      readonly column: string;
      /** The row that it is like: its ID, or `rad 7`. */
      readonly value: string;
      /** Rows alike that aren't listed, told of with the last one that is. */
      readonly unlisted: number;
    }
  | {
      readonly kind: "outsidePeriod";
      readonly tab: string;
      /** Row number in the tab, the header being 1. */
      readonly row: number;
      /** Header of the column. */
      readonly column: string;
      /** The day, `yyyy-mm-dd`. */
      readonly value: string;
      /** Rows outside that aren't listed, told of with the last one that is. */
      readonly unlisted: number;
    }
  | {
      readonly kind: "exampleText";
      readonly tab: string;
      /** Row number in the tab, the header being 1. */
      readonly row: number;
      /** Header of the column. */
      readonly column: string;
      /** The beginning of the text. */
      readonly value: string;
    }
  | {
      readonly kind: "typeUnasked";
      readonly tab: string;
      /** Row number of the first of them in the tab, the header being 1. */
      readonly row: number;
      /** Header of the column. */
      readonly column: string;
      /** The type. */
      readonly value: string;
      readonly rows: number;
    }
  | {
      readonly kind: "personalData";
      readonly tab: string;
      /** Row number in the tab, the header being 1. */
      readonly row: number;
      /** Header of the column. */
      readonly column: string;
      readonly what: PersonalDataKind;
      /** The part of the cell that looks like it. */
      readonly value: string;
    };

export type MendKind =
  /** A header that isn't known becomes the one that is missing. */
  | "header"
  /** A column that only some workbooks need is added to its tab. */
  | "column"
  /** A tab that isn't there is made again, empty. */
  | "tab"
  /** A word becomes the one word of the list that is spelt almost like it. */
  | "word"
  /** A word that Listor lacks is added there, and every cell that says it can be read. */
  | "listWord"
  /** A number that was written with words is written as one: "ca 50". */
  | "number"
  /** A date with one reading is written as one. */
  | "date"
  /** A day in no promise's time becomes the same day of the period's year. */
  | "dayInPeriod"
  /** The later of two rows with the same ID gets an ID of its own. */
  | "duplicateId"
  /** The sheet's own country and time zone, which decide what a typed day becomes, are made Swedish. */
  | "sheetSettings";

export interface Mend {
  /** The same for the same mend in the next check, as long as the cell says the same. */
  readonly id: string;
  readonly kind: MendKind;
  readonly tab: string;
  /** Row number, the header being 1; null for a whole tab, a new column, a new word or the sheet's settings. */
  readonly row: number | null;
  /** Column number, the first being 1; null for a whole tab, a new column or a new word. */
  readonly column: number | null;
  /** Header of the column; empty for a whole tab. */
  readonly header: string;
  /** What the cell says; empty for a tab. */
  readonly before: string;
  /** What it will say; empty for a tab, and for an ID, which is made when the mend is. */
  readonly after: string;
  /** The number of cells that can be read when a word has been added to Listor. */
  readonly cells?: number;
  /** Whether a word may be added to Listor whose spelling a mend would put right: the one or the other. */
  readonly isInstead?: boolean;
}
