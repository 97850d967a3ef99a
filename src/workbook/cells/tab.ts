// The product's tabs, each with its columns found: built once where tabs are read, and taken by everything that looks
// into one.

import { foldOf } from "../../domain/book/words";
import type { TabSchema } from "../schema/column";
import type { CellValue, RawTab } from "../schema/raw-tab";
import { TABS } from "../schema/tabs";
import { type Head, locate } from "./locate-columns";

export interface Tab<S extends TabSchema = TabSchema> extends Head<S> {
  /** As the sheet spells it: the schema's name in any case and spacing. */
  readonly name: string;
  /** Row 0 is the header row. */
  readonly rows: RawTab["rows"];
}

/** The tabs of a workbook, or those of them that have been read. */
export interface Tabs {
  readonly own: readonly Tab[];
  /** Tabs of people's own, and Sammanställning. */
  readonly others: readonly RawTab[];
  /** Names that pass for that of a tab in `own`, which is read instead. */
  readonly doubles: readonly { readonly schema: TabSchema; readonly name: string }[];
  /** Of every tab there is, also of those that have not been read. */
  readonly names: readonly string[];
}

/** The one of the names that is spelt so; else the first that differs in case, spacing or unseen signs alone. */
export function nameAmong(names: readonly string[], name: string): string | undefined {
  return names.includes(name) ? name : names.find((other) => foldOf(other) === foldOf(name));
}

/** The schema of a tab, by its name in any case and spacing; undefined for people's own tabs. */
export function schemaOf(name: string): TabSchema | undefined {
  const schemas: readonly TabSchema[] = TABS;
  return schemas.find((schema) => foldOf(schema.name) === foldOf(name));
}

/** A tab that is known to be the schema's. */
export function tabAs<S extends TabSchema>(schema: S, { name, rows }: RawTab): Tab<S> {
  return { ...locate(schema, rows[0] ?? []), name, rows };
}

/**
 * Tells the product's tabs from people's own. Of two with one name the one that is spelt as the schema is read, else the
 * first.
 *
 * @param names Of every tab there is, where `tabs` are only some of them.
 */
export function tabsFrom(tabs: readonly RawTab[], names = tabs.map(({ name }) => name)): Tabs {
  const own = new Map<TabSchema, Tab>();
  const others: RawTab[] = [];
  for (const tab of tabs) {
    const schema = schemaOf(tab.name);
    if (schema === undefined) others.push(tab);
    else if (!own.has(schema) && tab.name === nameAmong(names, schema.name)) own.set(schema, tabAs(schema, tab));
  }
  const doubles = [...own].flatMap(([schema, { name }]) => {
    const alike = names.filter((other) => foldOf(other) === foldOf(schema.name));
    return alike.filter((_, index) => index !== alike.indexOf(name)).map((other) => ({ schema, name: other }));
  });
  return { own: [...own.values()], others, doubles, names };
}

/** The schema's tab; undefined where it isn't there or hasn't been read. */
export function findTab<S extends TabSchema>({ own }: Tabs, schema: S): Tab<S> | undefined {
  return own.find((tab): tab is Tab<S> => tab.schema === schema);
}

/** What a cell holds; an empty text outside the rows, and in column -1, where a field has no column. */
export function cellAt({ rows }: Pick<Tab, "rows">, row: number, column: number): CellValue {
  return rows[row]?.[column] ?? "";
}
