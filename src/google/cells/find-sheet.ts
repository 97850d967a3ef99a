// A tab by its name, as people may have spelt it: in any case and spacing.
import { nameAmong } from "../../workbook/cells/tab";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Null where no tab has the name. Google is asked for the tabs alone, and for none of their cells. */
export function findSheet(spreadsheet: Spreadsheet, name: string): Sheet | null {
  const exact = spreadsheet.getSheetByName(name);
  if (exact) return exact;
  const spelt = nameAmong(
    spreadsheet.getSheets().map((sheet) => sheet.getName()),
    name,
  );
  return spelt === undefined ? null : spreadsheet.getSheetByName(spelt);
}
