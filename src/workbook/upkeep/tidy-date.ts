// A day as people type it by hand, where it has one reading only.
import { type PlainDate, parsePlainDate } from "../../domain/calendar/plain-date";
import { type Direction, readDate } from "../../domain/calendar/typed-day";
import { meaningOf } from "../cells/cell-meaning";
import { foldOf, textOf } from "../cells/cell-text";
import { columnOf, type Head } from "../cells/locate-columns";
import type { TabSchema } from "../schema/column";
import type { CellValue } from "../schema/raw-tab";
import { ACTIONS, ACTIVITIES, COMMUNICATIONS, SETTINGS } from "../schema/tabs";

/** Where a day without a year is near today, and on which side of it. Elsewhere the year must be written. */
function directionOf({ name }: TabSchema, field: string, state: string): Direction | null {
  if (name === ACTIVITIES.name) return state === "planerad" ? "future" : "past";
  if (name === COMMUNICATIONS.name) return "past";
  if (name !== ACTIONS.name) return null;
  return field === "due" ? "future" : "past";
}

/** Columns that may hold days; in Inställningar each row says whether its value is one. */
export function dateColumns(head: Head): number[] {
  const { schema } = head;
  return Object.entries(schema.columns).flatMap(([field, { kind }]) => {
    const at = columnOf(head, field);
    const mayBe = kind === "date" || (schema.name === SETTINGS.name && field === "value");
    return mayBe && at !== -1 ? [at] : [];
  });
}

/** The day a text in a date column means, when it isn't written as one; null when it is, or has no single reading. */
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
