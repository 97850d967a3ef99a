// What every part of a save through the library works on.

import type { Style } from "../../runtime/model/cell";
import type { WorkbookModel } from "../../runtime/model/workbook-model";
import type { ExcelFile } from "../library/excelize";

export interface Writing {
  readonly file: ExcelFile;
  readonly book: WorkbookModel;
  readonly styleNumber: (style: Style) => number;
  /** See WorkbookParts. */
  readonly dayOffset: number;
}
