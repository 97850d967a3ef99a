// Tabs that are protected, wholly or in part, against whoever runs the script. They are asked about only when a write
// has been refused, since each question is a round trip; Google's own words for it come in any language.
// https://developers.google.com/apps-script/reference/spreadsheet/range#canedit
import { SUMMARY_TAB, TABS } from "../../workbook/schema/tabs";
import { findSheet } from "./find-sheet";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Whether some cell of the tab can't be changed by whoever asks. The sheet's owner can change them all. */
export function isClosed(spreadsheet: Spreadsheet, tab: string): boolean {
  const sheet = findSheet(spreadsheet, tab);
  return sheet !== null && !sheet.getDataRange().canEdit();
}

/** What Google's services throw has this name; a bug of our own has another. */
export const isRefusal = (error: unknown) => error instanceof Error && error.name === "Exception";

/** The tabs that may have refused the write which threw the error; none where the error tells of something else. */
export function tabsThatRefused(error: unknown): readonly string[] {
  if (!isRefusal(error)) return [];
  try {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    return [...TABS.map(({ name }) => name), SUMMARY_TAB].filter((tab) => isClosed(spreadsheet, tab));
  } catch {
    return [];
  }
}
