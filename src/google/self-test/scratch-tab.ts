// The tab that Självtest works in: made by each call and removed by it, and by the next one where a call was cut short.
import type { Scratch } from "./check";

/** Of the tab, and of the document that the test makes in Drive. */
export const SCRATCH_NAME = "Självtest (tas bort)";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

function removeScratch(book: Spreadsheet): void {
  const left = book.getSheetByName(SCRATCH_NAME);
  if (left) book.deleteSheet(left);
}

/** Whoever runs the test is taken back to the tab that was shown. */
export function inScratchTab<T>(work: (scratch: Scratch) => T): T {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  removeScratch(book);
  const shown = book.getActiveSheet();
  const sheet = book.insertSheet(SCRATCH_NAME, book.getSheets().length);
  try {
    return work({ book, sheet });
  } finally {
    removeScratch(book);
    book.setActiveSheet(shown);
  }
}

/** As new, but for its size and its charts. */
export function empty({ sheet }: Scratch): void {
  sheet.clear();
  sheet.clearConditionalFormatRules();
  const all = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
  all.clearDataValidations().clearNote();
}
