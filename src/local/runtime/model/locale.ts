// What a spreadsheet's locale decides: decimal sign, digit grouping, date order and the words for true and false.

export interface SheetLocale {
  /** As Spreadsheet.getSpreadsheetLocale gives it ("sv_SE"). */
  readonly name: string;
  readonly decimal: string;
  readonly group: string;
  readonly trueWord: string;
  readonly falseWord: string;
  readonly datePattern: string;
}

const SWEDISH: SheetLocale = {
  name: "sv_SE",
  decimal: ",",
  group: "\u00a0",
  trueWord: "SANT",
  falseWord: "FALSKT",
  datePattern: "yyyy-mm-dd",
};

const ENGLISH: SheetLocale = {
  name: "en_US",
  decimal: ".",
  group: ",",
  trueWord: "TRUE",
  falseWord: "FALSE",
  datePattern: "m/d/yyyy",
};

const LOCALES = [SWEDISH, ENGLISH];

/** @throws RangeError for a locale other than sv_SE and en_US. */
export function sheetLocale(name: string): SheetLocale {
  const locale = LOCALES.find((candidate) => candidate.name === name);
  if (!locale) throw new RangeError(`no rules for the locale ${name}`);
  return locale;
}
