// Tabs that ask before they are changed. A file can only lock a tab or not, so their names are a custom property.

import type { WorkbookModel } from "../../runtime/model/workbook-model";
import { checked, type OpenFile } from "../library/open-file";
import { GUARDED_PROPERTY } from "../package/document-properties";

export function writeGuarded(file: OpenFile, book: WorkbookModel): void {
  const names = book.sheets.filter((sheet) => sheet.protections.length > 0).map((sheet) => sheet.name);
  checked(file.SetCustomProps({ Name: GUARDED_PROPERTY, Value: names.join("\n") }));
}
