// Where each field of a tab is: headers are found by their text, so that columns may stand in any order.

import type { FieldOf, TabSchema } from "../schema/column";
import type { CellValue, RawTab } from "../schema/raw-tab";
import { foldOf, textOf } from "./cell-text";

export interface Location<F extends string> {
  /** 0-based column of each field, -1 where its header is missing. */
  readonly columns: Readonly<Record<F, number>>;
  readonly missing: readonly F[];
  /** Fields whose header stands in more than one column, with the later ones (0-based). */
  readonly duplicates: readonly { readonly field: F; readonly column: number }[];
}

/** Fields by header row; any case and spacing, the first of equal headers. */
export function locate<S extends TabSchema>(schema: S, headerRow: readonly CellValue[]): Location<FieldOf<S>> {
  const fields = Object.keys(schema.columns) as FieldOf<S>[];
  const fieldByHeader = new Map(fields.map((field) => [foldOf(schema.columns[field]?.header ?? ""), field]));
  const columns = Object.fromEntries(fields.map((field) => [field, -1])) as Record<FieldOf<S>, number>;
  const duplicates: { field: FieldOf<S>; column: number }[] = [];
  headerRow.forEach((cell, column) => {
    const field = fieldByHeader.get(foldOf(textOf(cell)));
    if (field === undefined) return;
    if (columns[field] === -1) columns[field] = column;
    else duplicates.push({ field, column });
  });
  return { columns, missing: fields.filter((field) => columns[field] === -1), duplicates };
}

/** The tab with the schema's name, in any case. */
export function findTab(tabs: readonly RawTab[], schema: TabSchema): RawTab | undefined {
  const name = foldOf(schema.name);
  return tabs.find((tab) => foldOf(tab.name) === name);
}
