// Files can lock a tab or leave it; "ask before you change it" is kept as a property of the document.

import type { WorkbookModel } from "../../runtime/model/workbook-model";
import { checked, type OpenFile } from "../library/open-file";

/** The custom document property that names the tabs, one a line. */
export const GUARDED_PROPERTY = "Lofteskollen.guardedSheets";

export function writeGuarded(file: OpenFile, book: WorkbookModel): void {
  const names = book.sheets.filter((sheet) => sheet.protections.length > 0).map((sheet) => sheet.name);
  checked(file.SetCustomProps({ Name: GUARDED_PROPERTY, Value: names.join("\n") }));
}
