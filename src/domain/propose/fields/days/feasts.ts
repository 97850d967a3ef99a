// Feasts as last days: "före påsk", "senast midsommar", "till skolavslutningen" has none of its own.
import { addDays, type PlainDate, plainDateOfParts } from "../../../calendar/plain-date";
import { WEEKDAYS, weekdayOf } from "../../../calendar/weekday";
import { B, E, oneOf, regex } from "../../text/pattern";
import type { Feast } from "../../time-words";
import { NO_DAYS, type OwnDays, type Reading } from "./read-days";

const SATURDAY = WEEKDAYS.indexOf("lördag");

/** Easter Sunday of the Gregorian calendar (Meeus, Astronomical Algorithms, chapter 8). */
function easterOf(year: number): PlainDate | null {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return plainDateOfParts({ year, month: Math.floor(sum / 31), day: (sum % 31) + 1 });
}

/** Midsummer's day is the Saturday from 20 to 26 June (lag 1989:253 om allmänna helgdagar). */
function midsummerOf(year: number): PlainDate | null {
  const first = plainDateOfParts({ year, month: 6, day: 20 });
  return first === null ? null : addDays(first, (SATURDAY - WEEKDAYS.indexOf(weekdayOf(first)) + 7) % 7);
}

function dayOf({ day }: Feast, year: number): PlainDate | null {
  if (day === "easter") return easterOf(year);
  return day === "midsummer" ? midsummerOf(year) : plainDateOfParts({ year, ...day });
}

/** "före påsk" is by the day before, "senast midsommar" by the day itself. */
export function readFeast({ low, words, year }: Reading): OwnDays | null {
  if (year === null) return null;
  for (const feast of words.time.feasts) {
    const match = regex(B, "(till|", oneOf(words.time.latest), ")\\s+", oneOf(feast.forms), E).exec(low);
    const day = match === null ? null : dayOf(feast, year);
    if (match === null || day === null) continue;
    const to = /^(?:före|innan)/.test(match[1] ?? "") ? addDays(day, -1) : day;
    const span = { start: match.index, end: match.index + match[0].length };
    return { ...NO_DAYS, days: { ...span, from: null, to, isExact: false } };
  }
  return null;
}
