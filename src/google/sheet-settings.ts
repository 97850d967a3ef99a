// The sheet's own country and time zone, as Google keeps them.
import type { SheetSettings } from "../application/plans/plan";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export function readSettings(spreadsheet: Spreadsheet): SheetSettings {
  return { locale: spreadsheet.getSpreadsheetLocale(), timeZone: spreadsheet.getSpreadsheetTimeZone() };
}

/** What is typed after this is read by the new settings; days that stand in cells stay the same days. */
export function writeSettings(spreadsheet: Spreadsheet, { locale, timeZone }: SheetSettings): void {
  spreadsheet.setSpreadsheetLocale(locale);
  spreadsheet.setSpreadsheetTimeZone(timeZone);
  SpreadsheetApp.flush();
}
