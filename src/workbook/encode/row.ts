// Encodes a row as it is typed into the sheet, in the order its columns have there.

import { safeText } from "../cells/literal-text";
import type { Head } from "../cells/locate-columns";
import type { Column, EntryOf, FieldOf, TabSchema } from "../schema/column";
import type { CellValue } from "../schema/raw-tab";

type Writable = string | number | readonly string[] | null | undefined;

/** Encodes one cell. Dates and moments are plain texts that the sheet makes dates of; other texts are kept as text. */
export function encodeCell(column: Column, value: Writable): CellValue {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return value;
  if (typeof value !== "string") return safeText(value.join(", "));
  return column.kind === "date" || column.kind === "timestamp" ? value : safeText(value);
}

/** The cells of the row. Columns that aren't the schema's are left empty, and fields without a column are left out. */
export function encodeRow<S extends TabSchema>({ schema, headers, columns }: Head<S>, entry: EntryOf<S>): CellValue[] {
  const cells: CellValue[] = headers.map(() => "");
  for (const [field, value] of Object.entries(entry) as [FieldOf<S>, Writable][]) {
    const column = schema.columns[field];
    const at = columns[field];
    if (column !== undefined && at !== -1) cells[at] = encodeCell(column, value);
  }
  return cells;
}

/** The headers of fields that say something but have no column: they would be lost if the row were written. */
export function headersLacking<S extends TabSchema>({ schema, missing }: Head<S>, entry: EntryOf<S>): string[] {
  const values: Readonly<Record<string, Writable>> = entry;
  return missing.flatMap((field) => {
    const column = schema.columns[field];
    return column === undefined || encodeCell(column, values[field]) === "" ? [] : [column.header];
  });
}
