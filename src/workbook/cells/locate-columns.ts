// Where each field of a tab is: headers are found by their text, so that columns may stand in any order.

import { foldOf } from "../../domain/book/words";
import type { FieldOf, TabSchema } from "../schema/column";
import type { CellValue } from "../schema/raw-tab";
import { textOf } from "./cell-text";

/** A header row, and where in it the schema's columns are. */
export interface Head<S extends TabSchema = TabSchema> {
  readonly schema: S;
  readonly headers: readonly CellValue[];
  /** Column of each field, from 0; -1 where its header is missing. */
  readonly columns: Readonly<Record<FieldOf<S>, number>>;
  readonly missing: readonly FieldOf<S>[];
  /** Fields whose header stands in more than one column, with the later ones. */
  readonly duplicates: readonly { readonly field: FieldOf<S>; readonly column: number }[];
}

/**
 * Finds the columns in a header row, whatever case and spacing the headers have; of equal headers the first counts.
 */
export function locate<S extends TabSchema>(schema: S, headers: readonly CellValue[]): Head<S> {
  const fields = Object.keys(schema.columns) as FieldOf<S>[];
  const fieldByHeader = new Map(fields.map((field) => [foldOf(schema.columns[field]?.header ?? ""), field]));
  const columns = Object.fromEntries(fields.map((field) => [field, -1])) as Record<FieldOf<S>, number>;
  const duplicates: { field: FieldOf<S>; column: number }[] = [];
  headers.forEach((cell, column) => {
    const field = fieldByHeader.get(foldOf(textOf(cell)));
    if (field === undefined) return;
    if (columns[field] === -1) columns[field] = column;
    else duplicates.push({ field, column });
  });
  return { schema, headers, columns, missing: fields.filter((field) => columns[field] === -1), duplicates };
}

/** Column of a field that not every tab has, from 0; -1 where there is none. */
export function columnOf(head: Head, field: string): number {
  return head.columns[field] ?? -1;
}
