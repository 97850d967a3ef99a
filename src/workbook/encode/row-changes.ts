// What a correction changes in a row, as lines of Ändringslogg.
import type { Change } from "../../domain/book/change";
import { textOf } from "../cells/cell-text";
import type { Head } from "../cells/locate-columns";
import type { Column, EntryOf, FieldOf, TabSchema } from "../schema/column";
import type { CellValue } from "../schema/raw-tab";
import { encodeCell } from "./row";

export interface CellChange {
  /** From 0; -1 where the field has no column. */
  readonly column: number;
  readonly value: CellValue;
  readonly change: Change;
}

/** A line tells of a cell without the apostrophe that keeps its text text. */
export function rowChanges<S extends TabSchema>(
  { schema, columns }: Head<S>,
  id: string,
  cells: readonly CellValue[],
  changed: EntryOf<S>,
): CellChange[] {
  const fields = Object.entries(changed) as [FieldOf<S>, Parameters<typeof encodeCell>[1]][];
  return fields.map(([field, entry]) => {
    const schemaColumn = schema.columns[field] as Column;
    const column = columns[field];
    const value = encodeCell(schemaColumn, entry);
    const [before, after] = [textOf(cells[column] ?? ""), textOf(value).replace(/^'/, "")];
    return { column, value, change: { tab: schema.name, row: id, field: schemaColumn.header, before, after } };
  });
}
