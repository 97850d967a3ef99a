// The tab that Självtest works in. Each call makes it and removes it; where a call was cut short, the next one removes
// it.
import type { Scratch } from "./check";

/** The name of the tab, and of the document that the test makes in Drive. */
export const SCRATCH_NAME = "Självtest (tas bort)";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

function removeScratch(book: Spreadsheet): void {
  const left = book.getSheetByName(SCRATCH_NAME);
  if (left) book.deleteSheet(left);
}

/** Runs the work in the tab, and then shows the tab that was shown before. */
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

/** Makes the tab as new, but for its size and its charts. */
export function empty({ sheet }: Scratch): void {
  sheet.clear();
  sheet.clearConditionalFormatRules();
  const all = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
  all.clearDataValidations().clearNote();
}
