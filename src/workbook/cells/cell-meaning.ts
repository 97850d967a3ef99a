// Tells what a cell is about: its column in the schema, and its row as people name it.

import { foldOf, wordOf } from "../../domain/book/words";
import type { Column } from "../schema/column";
import type { CellValue } from "../schema/raw-tab";
import { CHANGE_LOG, SETTING_ROWS, SETTINGS } from "../schema/tabs";
import { textOf } from "./cell-text";
import { columnOf, type Head } from "./locate-columns";
import { rowName } from "./place-number";
import { schemaOf } from "./tab";

/** Whether an edit in the tab matters to us. People's own tabs don't, nor does Ändringslogg, which we alone write. */
export function isTypedIn(tab: string): boolean {
  const schema = schemaOf(tab);
  return schema !== undefined && schema.name !== CHANGE_LOG.name;
}

export interface CellMeaning {
  /** Key of the column in its schema. */
  readonly field: string;
  readonly column: Column;
}

/**
 * The field of a cell, by its row's cells and its column; null in people's own columns. In Inställningar the label of
 * the row says what kind of value stands beside it.
 */
export function meaningOf(head: Head, cells: readonly CellValue[], column: number): CellMeaning | null {
  const { schema, columns } = head;
  const field = Object.keys(columns).find((name) => columns[name] === column);
  const meant = field === undefined ? undefined : schema.columns[field];
  if (field === undefined || meant === undefined) return null;
  if (schema.name !== SETTINGS.name || field !== "value") return { field, column: meant };
  const label = foldOf(textOf(cells[columnOf(head, "label")] ?? ""));
  const setting = Object.entries(SETTING_ROWS.columns).find(([, { header }]) => foldOf(header) === label);
  return setting ? { field: setting[0], column: setting[1] } : { field, column: meant };
}

/** The row's ID or the setting's label, else `rad 7`. */
export function nameOfRow(head: Head, cells: readonly CellValue[], row: number): string {
  const column = head.columns["id"] ?? head.columns["label"] ?? -1;
  return (row > 0 && wordOf(textOf(cells[column] ?? ""))) || rowName(row);
}
