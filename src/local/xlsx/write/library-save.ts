// What all parts of a save through the library work on.

import type { Style } from "../../runtime/model/cell";
import type { WorkbookModel } from "../../runtime/model/workbook-model";
import type { OpenFile } from "../library/open-file";

export interface LibrarySave {
  readonly file: OpenFile;
  readonly book: WorkbookModel;
  readonly styleNumber: (style: Style) => number;
  /** Days between this file's dates and ours; see WorkbookParts. */
  readonly dayOffset: number;
}
