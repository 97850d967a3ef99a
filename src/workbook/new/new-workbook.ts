// What is needed only where tabs are made. It lies in a file of its own beside the server's code, so that what runs at
// every key press doesn't carry it.
import type { NoteKey } from "../schema/column";
import type { RawTab } from "../schema/raw-tab";

/** Name of the file, without ".html": Google keeps no other files of text. */
export const NEW_WORKBOOK_FILE = "new-workbook";

export interface NewWorkbook {
  /** Help notes on headers. */
  readonly notes: Readonly<Record<NoteKey, string>>;
  /** The tabs that Kom igång makes, each cell as it is to be typed. */
  readonly example: readonly RawTab[];
}
