// What changes of the workbook are planned from, and what the plans say: plain data, to be looked at before it is
// done.
import type { Activity } from "../../domain/book/activity";
import type { Book, Language } from "../../domain/book/book";
import type { Change } from "../../domain/book/change";
import type { HandEdit } from "../../domain/book/hand-edit";
import type { RowIssue } from "../../domain/book/row-issue";
import type { PlainDate } from "../../domain/calendar/plain-date";
import type { EvidenceNotice } from "../../domain/evidence/evidence";
import type { Summary } from "../../domain/summary/summary";
import type { CellBlock, CellWrite } from "../../workbook/cells/cell-write";
import type { Tab, Tabs } from "../../workbook/cells/tab";
import type { EntryOf } from "../../workbook/schema/column";
import type { RawTab } from "../../workbook/schema/raw-tab";
import type { ACTIVITIES, EVIDENCE } from "../../workbook/schema/tabs";
import type { NewId } from "../../workbook/upkeep/missing-cells";
import type { Marks } from "../row-logs";

/** What somebody has typed in a tab, the role of the one who did, and when. */
export interface TypedEdit extends Marks {
  readonly edit: HandEdit;
}

/** Texts kept with the workbook, by their key. */
export type KeptTexts = Readonly<Record<string, string>>;

/** Cells of a column, from one row on. */
export interface Stretch {
  /** As the sheet spells it. */
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  readonly height: number;
}

/** The tabs as they were read, and the way to what a cell's value doesn't show. */
export interface CheckSource {
  readonly tabs: Tabs;
  /** The formula of each cell, empty where there is none. */
  formulas(cells: Stretch): readonly string[];
}

/** What the sheet itself is set to: `sv_SE`, `Europe/Stockholm`. */
export interface SheetSettings {
  readonly locale: string;
  readonly timeZone: string;
}

/** Every tab, what is kept with the workbook, and what the sheet is set to. */
export interface WholeSource extends CheckSource {
  readonly kept: KeptTexts;
  readonly settings: SheetSettings;
  /** The product's tabs that people have converted to a table, where Google takes no formats and drop-downs. */
  readonly tables: readonly string[];
}

/**
 * The workbook as it was read, and ways to read more of it. A plan asks for more only where what it has found makes it
 * needed, and never twice for the same: each is a round trip to Google.
 */
export interface RefreshSource extends CheckSource {
  /** A tab that was typed in, also one that is not among `tabs`; undefined for one that isn't ours. */
  edited(tab: string): Tab | undefined;
  readonly kept: KeptTexts;
  /** The note on each cell, empty where there is none. */
  notes(cells: Stretch): readonly string[];
  /** A tab of people's own, by its name: the answers of a form. Undefined where it isn't there. */
  answers(tab: string): RawTab | undefined;
  /** The tab Underlag, which may be long. */
  evidence(): Tab<typeof EVIDENCE> | undefined;
}

/** When a refresh is made, and what made it. */
export interface Occasion {
  readonly today: PlainDate;
  /** `yyyy-MM-dd HH:mm`. */
  readonly now: string;
  /** From the first to the last; none when nothing has been typed. */
  readonly typed: readonly TypedEdit[];
}

/** The notes' texts in the workbook's language, and how the add-on knows its own notes from people's. */
export interface NoteTexts {
  /**
   * The note of a row that can be read; of one that can't, what is wrong with it; empty when there is nothing to say.
   */
  rowNote(activity: Activity | undefined, issues: readonly RowIssue[], book: Book, today: PlainDate): string;
  isRowNote(note: string): boolean;
  /** The note on a sent follow-up that no longer holds. `sum`: the checksum as of today. */
  outdatedNote(notice: EvidenceNotice, sum: string, language: Language): string;
  isOutdatedNote(note: string): boolean;
  /** Whether the note tells of the workbook with this checksum. */
  isNoteOf(note: string, sum: string, language: Language): boolean;
}

/** Words of Ändringslogg, which is in Swedish whatever language the workbook has chosen. */
export interface ChangeLogWords {
  /** The field of a line about a whole row, a header or a tab. */
  readonly row: string;
  readonly header: string;
  readonly tab: string;
  readonly settings: string;
  /** What stood there of a row that has gone, and what stands there now. */
  readonly present: string;
  readonly absent: string;
}

/** What plans need beside the workbook itself. */
export interface PlanMeans {
  readonly notes: NoteTexts;
  readonly changeLog: ChangeLogWords;
  readonly newId: NewId;
  /** SHA-256 of a text in UTF-8: 64 hex digits in small letters. */
  sha256(text: string): string;
}

/** Lines of Ändringslogg. */
export interface LogLines {
  readonly changes: readonly Change[];
  readonly marks: Marks;
}

/**
 * Everything a refresh changes, applied in the order of the fields: first the cells that rows lack, then what is kept
 * of them, then what is shown of them. A refresh that is cut short leaves the rest to the next one; only the line of
 * what was typed would be lost, since nobody types it again. An empty field costs no round trip.
 */
export interface RefreshPlan {
  /** Days typed as text, then the IDs and states that hand-typed rows lack. */
  readonly cells: readonly CellBlock[];
  /** Rows of Aktiviteter that come of a form's new answers. */
  readonly answers: readonly EntryOf<typeof ACTIVITIES>[];
  /** What is remembered of answers whose rows have gone, kept when the rows above have been written. */
  readonly answersKept: KeptTexts;
  /** IDs that have gone since the last refresh. */
  readonly vanished: LogLines;
  /**
   * The IDs there are, where they are others than before. Kept only when Ändringslogg has taken the lines of
   * `vanished`.
   */
  readonly knownIds: KeptTexts;
  /** Whether any row of Aktiviteter has a note of the add-on's; empty where the workbook says so already. */
  readonly hasRowNotes: KeptTexts;
  /** Notes of Aktiviteter, from the first that changes to the last. */
  readonly rowNotes: CellBlock | null;
  /** The lines of what was typed. They are left out when Ändringslogg lacks a header that they need. */
  readonly typed: readonly LogLines[];
  /** Keys of the kept texts that are no longer needed, because their edits are logged. */
  readonly done: readonly string[];
  /** Notes on sent follow-ups. */
  readonly followUpNotes: readonly CellBlock[];
  /** What Sammanställning says. Its rows are made of it where its words are. */
  readonly summary: Summary;
  /** When Sammanställning says that it was written: `yyyy-MM-dd HH:mm`. */
  readonly now: string;
  /** The workbook as it is when the plan has been applied. */
  readonly book: Book;
  /** The place of the next activity, where nothing of people's own stands there or below; else null. */
  readonly logEnd: number | null;
}

/** One change of the sheet. A cell that gets a `format` shows its value by it. A tab that was renamed gets its name back; one that is gone is made again, empty. */
export type MendStep =
  | { readonly kind: "renameTab"; readonly from: string; readonly to: string }
  | { readonly kind: "makeTab"; readonly name: string }
  | { readonly kind: "setSettings"; readonly settings: SheetSettings }
  | { readonly kind: "addColumn"; readonly tab: string; readonly header: string; readonly column: number }
  /** Below the list's last word, where the tab may end. */
  | { readonly kind: "addWord"; readonly cell: CellWrite }
  | { readonly kind: "writeCell"; readonly cell: CellWrite; readonly format?: string };

export interface MendPlan {
  /** In the order they are made. */
  readonly steps: readonly MendStep[];
  /** A line for each step. */
  readonly log: LogLines;
  /** Whether Ändringslogg itself gets a header back. Only then are its headers not checked before anything is done. */
  readonly mendsLog: boolean;
}
