// One open workbook with the built add-on running on it: what the desk drives, as a person drives the Sheet.
// Every method is synchronous in the workbook and returns after the .xlsx is safely on disk.

/** How a cell looks beyond its text; only what differs from a plain cell. */
export interface CellStyle {
  readonly background?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontSize?: number;
  readonly align?: "left" | "center" | "right";
  readonly wrap?: boolean;
}

/** Column and row are 0-based here, as in an array. Sparse: only cells that have something to say. */
export interface CellView {
  readonly row: number;
  readonly column: number;
  /** What the cell shows, by its number format. */
  readonly text: string;
  /** What an editor opens with: the formula, or the value as it would be typed. Absent when same as text. */
  readonly input?: string;
  readonly style?: CellStyle;
  readonly note?: string;
  /** A link the cell opens: a web address, or `#Tab!A5` for a place in this workbook. */
  readonly link?: string;
}

export interface SheetView {
  readonly name: string;
  /** Changes with every change to the sheet; the same number means nothing new. */
  readonly version: number;
  readonly frozenRows: number;
  readonly rowCount: number;
  readonly columnCount: number;
  /** Pixels, one per column. */
  readonly columnWidths: readonly number[];
  readonly cells: readonly CellView[];
  /** Drop-downs: the choices of a column from a row downwards (0-based). */
  readonly choices: readonly { column: number; fromRow: number; toRow: number; values: readonly string[] }[];
  /** True for tabs that only the add-on writes; an edit there asks first. */
  readonly guarded: boolean;
}

export interface MenuItem {
  readonly label: string;
  /** Name of the public function it runs; null for a separator. */
  readonly run: string | null;
}

/** What a run asked the screen to show, in order. */
export type ScreenEvent =
  | { readonly kind: "toast"; readonly message: string; readonly title: string }
  | { readonly kind: "sidebar"; readonly title: string; readonly html: string }
  | {
      readonly kind: "dialog";
      readonly title: string;
      readonly html: string;
      readonly width: number;
      readonly height: number;
    }
  | { readonly kind: "activate"; readonly sheet: string };

export interface RunResult {
  /** What the function returned, JSON-safe as google.script.run would have it. */
  readonly value: unknown;
  /** The message of an error the function threw; null when it didn't. */
  readonly error: string | null;
  readonly events: readonly ScreenEvent[];
}

/** One cell as a person typed it: parsed as a spreadsheet parses typing. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly input: string;
}

/** A failure a person can do something about: the file is read-only, gone, changed by another program or can't hold it. */
export class SessionError extends Error {
  constructor(
    readonly code:
      | "readOnly"
      | "changedElsewhere"
      | "openElsewhere"
      | "notAWorkbook"
      | "missing"
      | "diskFull"
      | "textTooLong",
    readonly file: string,
  ) {
    super(code);
  }
}

export interface Session {
  /** Path of the .xlsx every change is saved to. */
  readonly file: string;
  /** Runs onOpen as a simple trigger; the menu is there afterwards. */
  open(): RunResult;
  menu(): { readonly title: string; readonly items: readonly MenuItem[] }[];
  sheets(): readonly { readonly name: string; readonly version: number }[];
  view(sheet: string): SheetView;
  /** The tab that a person has in front, which is the active one for the add-on. Nothing happens when it is gone. */
  bringToFront(sheet: string): void;
  /** Typing or pasting: writes the cells, then fires onEdit once for the range that holds them. */
  edit(sheet: string, edits: readonly CellEdit[]): RunResult;
  insertRows(sheet: string, before: number, count: number): RunResult;
  deleteRows(sheet: string, from: number, count: number): RunResult;
  /** Sorts the rows below the header by one column, as the grid's header menu does. */
  sort(sheet: string, column: number, ascending: boolean): RunResult;
  addSheet(name: string): RunResult;
  deleteSheet(name: string): RunResult;
  /** Takes the last change by hand back (not what the add-on wrote). */
  undo(): RunResult;
  redo(): RunResult;
  /** A public function of the bundle, from the menu or from a page. Unknown or private names are refused. */
  run(name: string, args: readonly unknown[]): RunResult;
  close(): void;
}
