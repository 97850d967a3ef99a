// Whether whoever runs the script may write in the sheet. In the sheet's own window everybody may: Google makes the menu
// for those who may edit, and for nobody else. On the web anyone of the organisation can call every public function.
import { fail, type Reply } from "../contract/reply";
import { isRefusal } from "./cells/closed-tabs";
import { notGranted } from "./permissions";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Asks nothing of Google's servers. On the web there is no window, and `getUi` is reported to throw. */
function hasSheetsWindow(): boolean {
  try {
    SpreadsheetApp.getUi();
    return true;
  } catch {
    return false;
  }
}

/** An editor is whoever may write somewhere: the owner may have closed one tab or another to editors. */
function mayWrite(spreadsheet: Spreadsheet): boolean {
  return spreadsheet.getSheets().some((sheet) => sheet.getRange("A1").canEdit());
}

/** What is answered to somebody on the web who may not write in the sheet; null for everybody else. */
export function refusalToReaders(): Reply<never> | null {
  if (hasSheetsWindow()) return null;
  try {
    // Google's guide has it that a page on the web gets no spreadsheet; people report that a bound script does.
    const spreadsheet: Spreadsheet | null = SpreadsheetApp.getActiveSpreadsheet();
    if (spreadsheet === null) return fail("refused", "getActiveSpreadsheet: null");
    return mayWrite(spreadsheet) ? null : fail("readOnly");
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return notGranted(error) ?? fail("readOnly");
  }
}
