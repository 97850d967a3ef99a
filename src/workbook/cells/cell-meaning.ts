// Which column of the schema a cell belongs to, and which row, as people name it.

import type { Column, TabSchema } from "../schema/column";
import type { CellValue } from "../schema/raw-tab";
import { CHANGE_LOG, SETTING_ROWS, SETTINGS, TABS } from "../schema/tabs";
import { foldOf, textOf, wordOf } from "./cell-text";
import { locate } from "./locate-columns";
import { rowName } from "./row-name";

/** The schema of a tab, by its name in any case; undefined for people's own tabs. */
export function schemaOf(tab: string): TabSchema | undefined {
  const schemas: readonly TabSchema[] = TABS;
  return schemas.find(({ name }) => foldOf(name) === foldOf(tab));
}

/** Whether what people change in the tab is taken in: not in tabs of their own, nor in those that only we write. */
export function isTypedIn(tab: string): boolean {
  const schema = schemaOf(tab);
  return schema !== undefined && schema.name !== CHANGE_LOG.name;
}

export interface CellMeaning {
  /** Key of the column in its schema. */
  readonly field: string;
  readonly column: Column;
}

/** What a cell of the row means, by its 0-based column; null in people's own columns. A setting's row says what its value is. */
export function meaningOf(
  schema: TabSchema,
  headers: readonly CellValue[],
  cells: readonly CellValue[],
  at: number,
): CellMeaning | null {
  const { columns } = locate(schema, headers);
  const field = Object.keys(columns).find((name) => columns[name] === at);
  const column = field === undefined ? undefined : schema.columns[field];
  if (field === undefined || column === undefined) return null;
  if (schema.name !== SETTINGS.name || field !== "value") return { field, column };
  const label = foldOf(textOf(cells[columns["label"] ?? -1] ?? ""));
  const setting = Object.entries(SETTING_ROWS.columns).find(([, { header }]) => foldOf(header) === label);
  return setting ? { field: setting[0], column: setting[1] } : { field, column };
}

/** The row's ID, a setting's name, else `rad 7`. `index` is the row's 0-based index in the tab. */
export function nameOfRow(
  schema: TabSchema,
  headers: readonly CellValue[],
  cells: readonly CellValue[],
  index: number,
): string {
  const { columns } = locate(schema, headers);
  const at = columns["id"] ?? columns["label"] ?? -1;
  return (index > 0 && wordOf(textOf(cells[at] ?? ""))) || rowName(index);
}
