// What is needed only where tabs are made. It is built into a file of its own, so that the code that runs at every
// edit of the sheet doesn't carry it.
import type { NoteKey } from "../schema/column";
import type { RawTab } from "../schema/raw-tab";

/**
 * Name of the file, without ".html". An Apps Script project holds scripts, HTML files and its manifest, and nothing
 * else:
 * https://developers.google.com/apps-script/reference/html/html-service
 */
export const NEW_WORKBOOK_FILE = "new-workbook";

export interface NewWorkbook {
  /** Help notes on headers. */
  readonly notes: Readonly<Record<NoteKey, string>>;
  /** The tabs that Kom igång makes, each cell as it is to be typed. */
  readonly example: readonly RawTab[];
}
