// How a value is shown: the number formats of spreadsheets (ECMA-376 part 1, 18.8.30 and 18.8.31) as numfmt reads them,
// and the few things that Google Sheets shows otherwise than Excel, which numfmt follows.

import {
  addLocale,
  format as formatted,
  getLocale,
  isDateFormat as isDatePattern,
  isValidFormat,
  type MonthNames,
} from "numfmt";
import type { Scalar } from "./cell";
import type { SheetLocale } from "./locale";
import { wholeSeconds } from "./serial-date";

/**
 * Months in short as Google shows them in Swedish (CLDR: "jan.", "juni"); numfmt has Excel's ("jan", "jun").
 * https://github.com/unicode-org/cldr/blob/main/common/main/sv.xml
 */
const SHORT_MONTHS: MonthNames = [
  "jan.",
  "feb.",
  "mars",
  "apr.",
  "maj",
  "juni",
  "juli",
  "aug.",
  "sep.",
  "okt.",
  "nov.",
  "dec.",
];
addLocale({ ...getLocale("sv-SE"), mmm: SHORT_MONTHS }, "sv-SE");

/** What numfmt is asked about a format, answered once: a tab asks again for each of its cells. */
interface KnownFormat {
  readonly isDate: boolean;
  readonly isValid: boolean;
  /** Shows parts of a second. */
  readonly isFine: boolean;
}

const knownFormats = new Map<string, KnownFormat>();

function knownFormat(format: string): KnownFormat {
  let known = knownFormats.get(format);
  if (!known) {
    known = { isDate: isDatePattern(format), isValid: isValidFormat(format), isFine: /s\.0/i.test(format) };
    knownFormats.set(format, known);
  }
  return known;
}

/** True where the format shows a day or a time of day. */
export function isDateFormat(format: string): boolean {
  return knownFormat(format).isDate;
}

/**
 * The text that a cell shows: "" for an empty one, the locale's word for a truth value.
 *
 * @example
 * displayText(0.5, "0 %", sheetLocale("sv_SE")) // "50 %"
 */
export function displayText(value: Scalar | null, format: string, locale: SheetLocale): string {
  if (value === null) return "";
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? locale.trueWord : locale.falseWord;
  const { isDate, isValid, isFine } = knownFormat(format);
  if (format === "General" || format === "@" || format === "" || !isValid) return unformattedNumber(value, locale);
  // numfmt rounds to the second, which could show the next day; a script reads the cell without rounding.
  const shown = isDate && !isFine ? wholeSeconds(value) : value;
  // In a Sheet day 1 is 1899-12-31. Excel counts a 29 February 1900 that never was (ECMA-376 part 1, 18.17.4.1).
  return formatted(format, shown, { locale: locale.name.replace("_", "-"), leap1900: false });
}

/**
 * A number that nobody formatted. Excel's "General", which numfmt follows, fits it into eleven characters; Google shows
 * eleven significant digits.
 */
function unformattedNumber(value: number, locale: SheetLocale): string {
  if (!Number.isFinite(value)) return "#NUM!";
  const rounded = Number(value.toPrecision(11));
  return String(rounded).replace(".", locale.decimal).replace("e", "E");
}
