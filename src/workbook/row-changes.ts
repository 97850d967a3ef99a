// What a correction changes in a row, as lines of Ändringslogg: any tab whose rows have an ID.
import type { Change } from "../domain/change";
import { textOf } from "./cell-text";
import type { Column, EntryOf, FieldOf, TabSchema } from "./column";
import { encodeCell } from "./encode-row";
import { locate } from "./locate";
import type { CellValue } from "./raw-tab";

/** A cell as a line tells of it: without the apostrophe that keeps text text. */
export function toldText(cell: CellValue): string {
  return textOf(cell).replace(/^'/, "");
}

export interface CellChange {
  /** 0-based. */
  readonly column: number;
  readonly value: CellValue;
  readonly change: Change;
}

export interface RowChanges {
  readonly cells: readonly CellChange[];
  /** Headers of changed fields that have no column. */
  readonly lacking: readonly string[];
}

export function rowChanges<S extends TabSchema>(
  schema: S,
  id: string,
  headers: readonly CellValue[],
  cells: readonly CellValue[],
  changed: EntryOf<S>,
): RowChanges {
  const { columns } = locate(schema, headers);
  const fields = Object.entries(changed) as [FieldOf<S>, Parameters<typeof encodeCell>[1]][];
  const told = fields.map(([field, entry]) => {
    const schemaColumn = schema.columns[field] as Column;
    const column = columns[field];
    const value = encodeCell(schemaColumn, entry);
    const before = toldText(cells[column] ?? "");
    const change = { tab: schema.name, row: id, field: schemaColumn.header, before, after: toldText(value) };
    return { column, value, change };
  });
  return {
    cells: told.filter(({ column }) => column !== -1),
    lacking: told.filter(({ column }) => column === -1).map(({ change }) => change.field),
  };
}
