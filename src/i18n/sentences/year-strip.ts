// The strips of the year picture in words and signs.
import type { Language } from "../../domain/book/book";
import type { Period } from "../../domain/calendar/periods";
import { partsOf } from "../../domain/calendar/plain-date";
import type { StripCell, StripRow, YearStrip } from "../../domain/picture/year-strip";
import { formatShortMonth } from "../format/dates";
import { formatNumber } from "../format/figures";
import { yearPictureWords } from "./year-picture";

/** They are told apart by their shape, also in grey print: a full circle, an empty one, a diamond, a line and a dot. */
const SIGNS = { counted: "●", open: "○", booked: "◇", nothing: "–", outside: "·" } as const;

const MONTHS_IN_QUARTER = 3;

function unitLabel({ from }: Period, interval: YearStrip["interval"], language: Language): string {
  const { year, month } = partsOf(from);
  if (interval === "månad") return formatShortMonth(month, language);
  return interval === "år"
    ? String(year)
    : yearPictureWords(language).quarter(Math.ceil(month / MONTHS_IN_QUARTER), year);
}

/** "●14○": what counted, with its number from 2, and whether anything didn't or is planned. */
function signsOf({ counted, hasOpen, hasBooked, isOutside }: StripCell, language: Language): string {
  const amount = counted === 1 ? "" : formatNumber(counted, language);
  const signs = [
    counted > 0 ? `${SIGNS.counted}${amount}` : "",
    hasOpen ? SIGNS.open : "",
    hasBooked ? SIGNS.booked : "",
  ].join("");
  return signs || (isOutside ? SIGNS.outside : SIGNS.nothing);
}

/** "jan ●4  feb –  mar ○": one promise's year. */
export function stripText({ cells }: StripRow, { units, interval }: YearStrip, language: Language): string {
  return units
    .map((unit, at) => {
      const cell = cells[at];
      return `${unitLabel(unit, interval, language)}\u00a0${cell ? signsOf(cell, language) : SIGNS.outside}`;
    })
    .join("  ");
}

/** What the signs stand for. */
export function stripKeys(language: Language): string {
  const { keys } = yearPictureWords(language);
  const all = [
    [SIGNS.counted, keys.counted],
    [SIGNS.open, keys.open],
    [SIGNS.booked, keys.booked],
    [SIGNS.nothing, keys.nothing],
    [SIGNS.outside, keys.outside],
  ] as const;
  return all.map(([sign, key]) => `${sign} ${key}`).join("   ");
}
