// Municipalities of an area, made from promises and a log.
import { type Area, areaOf } from "../../src/domain/area/area";
import { areaMember } from "../../src/domain/area/area-member";
import type { Activity } from "../../src/domain/book/activity";
import type { Settings } from "../../src/domain/book/book";
import type { Commitment } from "../../src/domain/book/commitment";
import type { Period } from "../../src/domain/calendar/periods";
import { addDays, type PlainDate } from "../../src/domain/calendar/plain-date";
import { aBook, someSettings } from "./a-book";
import { anActivity, day } from "./make";

export const AS_OF = day("2022-10-15");

export function yearOf(year: number): Period {
  return { from: day(`${year}-01-01`), to: day(`${year}-12-31`) };
}

/** So many rows of the type on days after each other from the first day of the period. */
export function rowsOf(count: number, type = "Kontakt", period = yearOf(2022)): Activity[] {
  return Array.from({ length: count }, (_, at) => anActivity(addDays(period.from, at), { type }));
}

/** A municipality's book; its promises have the period of its settings. */
export function municipality(
  name: string,
  commitments: readonly Commitment[],
  activities: readonly Activity[] = [],
  settings: Partial<Settings> = {},
) {
  return aBook({ settings: someSettings({ municipality: name, ...settings }), commitments, activities });
}

export function anArea(books: readonly ReturnType<typeof municipality>[], asOf: PlainDate = AS_OF): Area {
  const sources = books.map((book, at) => ({ file: `${at + 1}.xlsx`, member: areaMember(book, asOf) }));
  return areaOf(sources, asOf);
}
