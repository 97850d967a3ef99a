// How a value is shown: the number formats of spreadsheets, in the words of the spreadsheet's locale.

import type { Scalar } from "./cell";
import type { SheetLocale } from "./locale";
import { type WallClock, wallClock } from "./serial-date";

/** A format without what is quoted, escaped or in brackets (colours, conditions): its signs only. */
function bareSigns(format: string): string {
  return format.replace(/"[^"]*"|\\.|_.|\*./g, "").replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "");
}

const dateFormats = new Map<string, boolean>();

/** True where the format shows a day or a time of day. */
export function isDateFormat(format: string): boolean {
  let answer = dateFormats.get(format);
  if (answer === undefined) {
    const [first = ""] = bareSigns(format).split(";");
    answer =
      format !== "General" && format !== "@" && /[ymdhs]/i.test(first) && !/[0#?]/.test(first.replace(/s\.0+/gi, "s"));
    dateFormats.set(format, answer);
  }
  return answer;
}

/** The text a cell shows. Empty cells show "". */
export function displayText(value: Scalar | null, format: string, locale: SheetLocale): string {
  if (value === null) return "";
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? locale.trueWord : locale.falseWord;
  if (format === "General" || format === "@" || format === "") return generalNumber(value, locale);
  return isDateFormat(format) ? dateText(value, format) : numberText(value, format, locale);
}

/** At most eleven significant digits, as cells show numbers that nobody formatted. */
export function generalNumber(value: number, locale: SheetLocale): string {
  if (!Number.isFinite(value)) return "#NUM!";
  const rounded = Number(value.toPrecision(11));
  return String(rounded).replace(".", locale.decimal).replace("e", "E");
}

const pad = (number: number, length: number): string => String(number).padStart(length, "0");
const DATE_TOKENS = /"[^"]*"|\\.|\[[^\]]*\]|y+|m+|d+|h+|s+|am\/pm|a\/p|./gi;

function dateText(serial: number, format: string): string {
  const [first = ""] = format.split(";");
  const tokens = first.match(DATE_TOKENS) ?? [];
  const clock = wallClock(serial);
  let afterHour = false;
  return tokens
    .map((token, index) => {
      const kind = token.charAt(0).toLowerCase();
      if (token.startsWith('"')) return token.slice(1, -1);
      if (token.startsWith("\\")) return token.slice(1);
      if (token.startsWith("[")) return "";
      if (kind === "m") {
        const beforeSeconds = tokens
          .slice(index + 1)
          .find((next) => /^[a-z]/i.test(next))
          ?.toLowerCase()
          .startsWith("s");
        return afterHour || beforeSeconds ? pad(clock.minute, token.length) : monthText(clock, token.length);
      }
      if (kind === "h") afterHour = true;
      return dateToken(clock, kind, token);
    })
    .join("");
}

function dateToken(clock: WallClock, kind: string, token: string): string {
  if (kind === "y") return token.length <= 2 ? pad(clock.year % 100, 2) : pad(clock.year, 4);
  if (kind === "d") return token.length <= 2 ? pad(clock.day, token.length) : weekdayText(clock, token.length);
  if (kind === "h") return pad(clock.hour, token.length);
  if (kind === "s") return pad(clock.second, token.length);
  return token;
}

function nameInSwedish(clock: WallClock, options: Intl.DateTimeFormatOptions): string {
  const noon = Date.UTC(clock.year, clock.month - 1, clock.day, 12);
  return new Intl.DateTimeFormat("sv-SE", { ...options, timeZone: "UTC" }).format(noon);
}

function monthText(clock: WallClock, length: number): string {
  if (length <= 2) return pad(clock.month, length);
  return nameInSwedish(clock, { month: length === 3 ? "short" : "long" });
}

function weekdayText(clock: WallClock, length: number): string {
  return nameInSwedish(clock, { weekday: length === 3 ? "short" : "long" });
}

function sectionFor(value: number, format: string): { section: string; number: number } {
  const sections = format.split(";");
  if (value < 0 && sections[1] !== undefined) return { section: sections[1], number: -value };
  if (value === 0 && sections[2] !== undefined) return { section: sections[2], number: 0 };
  return { section: sections[0] ?? "", number: value };
}

function numberText(value: number, format: string, locale: SheetLocale): string {
  const { section, number } = sectionFor(value, format);
  const signs = bareSigns(section);
  const match = /[0#?][0#?,.\s\u00a0]*/.exec(signs);
  if (!match) return literalText(section);
  const pattern = match[0].trimEnd();
  const [whole = "", fraction = ""] = pattern.split(".");
  const scaled = signs.includes("%") ? number * 100 : number;
  const fixed = Math.abs(scaled).toFixed(Math.min(fraction.replace(/[^0#?]/g, "").length, 20));
  const [integer = "0", decimals = ""] = fixed.split(".");
  const required = fraction.replace(/[^0]/g, "").length;
  const kept = decimals.replace(/0+$/, "").padEnd(required, "0");
  const padded = pad(Number(integer), whole.replace(/[^0]/g, "").length);
  const grouped = /[, \u00a0]/.test(whole) ? padded.replace(/\B(?=(\d{3})+$)/g, locale.group) : padded;
  const digits = kept ? `${grouped}${locale.decimal}${kept}` : grouped;
  const isNegative = scaled < 0 && /[1-9]/.test(digits);
  return (isNegative ? "-" : "") + spliceDigits(section, digits);
}

function literalText(section: string): string {
  return section
    .replace(/"([^"]*)"/g, "$1")
    .replace(/\\(.)/g, "$1")
    .replace(/_./g, " ")
    .replace(/\*./g, "")
    .replace(/\[[^\]]*\]/g, "");
}

/** Puts the digits where the section has its digit signs, and keeps the words around them. */
function spliceDigits(section: string, digits: string): string {
  const parts = /^((?:"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|[^0#?"\\])*)[0#?][0#?,. \u00a0]*?((?:[^0#?,.].*)?)$/.exec(section);
  if (!parts) return digits;
  return literalText(parts[1] ?? "") + digits + literalText(parts[2] ?? "");
}
