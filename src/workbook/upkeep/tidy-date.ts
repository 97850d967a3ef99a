// Reads a day as people type it by hand, where it has one reading only.

import { foldOf } from "../../domain/book/words";
import { type PlainDate, parsePlainDate } from "../../domain/calendar/plain-date";
import { type Direction, readDate } from "../../domain/calendar/typed-day";
import { meaningOf } from "../cells/cell-meaning";
import { textOf } from "../cells/cell-text";
import { columnOf, type Head } from "../cells/locate-columns";
import type { TabSchema } from "../schema/column";
import type { CellValue } from "../schema/raw-tab";
import { ACTIONS, ACTIVITIES, COMMUNICATIONS, SETTINGS } from "../schema/tabs";

/** On which side of today a day without a year is taken to be; null where the year must be written. */
function directionOf({ name }: TabSchema, field: string, state: string): Direction | null {
  if (name === ACTIVITIES.name) return state === "planerad" ? "future" : "past";
  if (name === COMMUNICATIONS.name) return "past";
  if (name !== ACTIONS.name) return null;
  return field === "due" ? "future" : "past";
}

/**
 * The columns that may hold days. The one of Inställningar is among them: there the row says whether its value is a
 * day.
 */
export function dateColumns(head: Head): number[] {
  const { schema } = head;
  return Object.entries(schema.columns).flatMap(([field, { kind }]) => {
    const at = columnOf(head, field);
    const mayBe = kind === "date" || (schema.name === SETTINGS.name && field === "value");
    return mayBe && at !== -1 ? [at] : [];
  });
}

/**
 * The day that a cell's text means. Null when the cell isn't in a date column, holds a day already, or has no single
 * reading. `at`: the cell's column, from 0.
 *
 * @example
 * // In Aktiviteter on 2022-06-30: "4 mars" is 2022-03-04, "nästa år" is null.
 */
export function tidyDate(head: Head, cells: readonly CellValue[], at: number, today: PlainDate): PlainDate | null {
  const cell = cells[at];
  if (typeof cell !== "string" || cell.trim() === "" || parsePlainDate(cell.slice(0, 10)) !== null) return null;
  const meaning = meaningOf(head, cells, at);
  if (meaning?.column.kind !== "date") return null;
  const state = foldOf(textOf(cells[columnOf(head, "state")] ?? ""));
  const direction = directionOf(head.schema, meaning.field, state);
  if (direction === null && !/\d{4}/.test(cell)) return null;
  return readDate(textOf(cell).replace(/^'/, ""), today, direction ?? "past");
}
