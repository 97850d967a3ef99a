// An area's promises as CSV (RFC 4180): UTF-8, commas, and numbers and days as programs write them.
import type { Area } from "../../domain/area/area";
import { PROMISE_COLUMNS, promiseRows, type RowValue } from "./promise-rows";

/** A text that a spreadsheet program would run as a formula gets an apostrophe. */
function field(value: RowValue): string {
  if (typeof value === "number") return String(value);
  const plain = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

const lineOf = (fields: readonly RowValue[]): string => `${fields.map(field).join(",")}\r\n`;

/** The header and one line for each promise. */
export function areaCsv(area: Pick<Area, "sources" | "asOf">): string {
  const rows = promiseRows(area).map((row) => PROMISE_COLUMNS.map((column) => row[column]));
  return [PROMISE_COLUMNS, ...rows].map(lineOf).join("");
}
