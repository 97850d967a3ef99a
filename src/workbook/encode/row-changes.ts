// Works out what a correction changes in a row, cell by cell, with a line of Ändringslogg for each.
import type { Change } from "../../domain/book/change";
import { textOf } from "../cells/cell-text";
import type { Head } from "../cells/locate-columns";
import type { Column, EntryOf, FieldOf, TabSchema } from "../schema/column";
import type { CellValue } from "../schema/raw-tab";
import { encodeCell } from "./row";

export interface CellChange<F extends string = string> {
  readonly field: F;
  /** Column, from 0; -1 where the field has none. */
  readonly column: number;
  readonly value: CellValue;
  readonly change: Change;
}

/** `cells`: the row as it is. A line leaves out the apostrophe that keeps a cell's text as text. */
export function rowChanges<S extends TabSchema>(
  { schema, columns }: Head<S>,
  id: string,
  cells: readonly CellValue[],
  changed: EntryOf<S>,
): CellChange<FieldOf<S>>[] {
  const fields = Object.entries(changed) as [FieldOf<S>, Parameters<typeof encodeCell>[1]][];
  return fields.map(([field, entry]) => {
    const schemaColumn = schema.columns[field] as Column;
    const column = columns[field];
    const value = encodeCell(schemaColumn, entry);
    const [before, after] = [textOf(cells[column] ?? ""), textOf(value).replace(/^'/, "")];
    return { field, column, value, change: { tab: schema.name, row: id, field: schemaColumn.header, before, after } };
  });
}
