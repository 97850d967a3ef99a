// What hand-typed rows still lack: their ID, and on activities the state that an empty cell meant.
import type { PlainDate } from "../../domain/calendar/plain-date";
import { foldOf, textOf, wordOf } from "../cells/cell-text";
import { findTab, locate } from "../cells/locate-columns";
import { OPEN_CONTEXT, readCell } from "../cells/read-cell";
import { impliedState } from "../decode/activities";
import type { TabSchema } from "../schema/column";
import type { CellValue, RawTab } from "../schema/raw-tab";
import { ACTIVITIES, TABS } from "../schema/tabs";

export interface Gap {
  /** The tab's own name. */
  readonly tab: string;
  /** Row number, the header being 1. */
  readonly row: number;
  /** 0-based. */
  readonly column: number;
  /** What is to be typed there. */
  readonly value: string;
}

/** A wholly blank row is left alone, also when only columns of people's own say something. */
function filledRows(tab: RawTab, columns: readonly number[]): { cells: readonly CellValue[]; index: number }[] {
  return tab.rows
    .map((cells, index) => ({ cells, index }))
    .filter(({ cells, index }) => index > 0 && columns.some((column) => textOf(cells[column] ?? "") !== ""));
}

function missingIds(tab: RawTab, schema: TabSchema, prefix: string, newId: (prefix: string) => string): Gap[] {
  const { columns } = locate(schema, tab.rows[0] ?? []);
  const column = columns["id"] ?? -1;
  if (column === -1) return [];
  const idOf = (cells: readonly CellValue[]) => wordOf(textOf(cells[column] ?? ""));
  const rows = filledRows(
    tab,
    Object.values(columns).filter((at) => at !== -1),
  );
  const taken = new Set(rows.map(({ cells }) => idOf(cells)));
  return rows
    .filter(({ cells }) => idOf(cells) === "")
    .map(({ index }) => {
      let value = newId(prefix);
      while (taken.has(value)) value = newId(prefix);
      taken.add(value);
      return { tab: tab.name, row: index + 1, column, value };
    });
}

/** Only where the day can be read: without one nobody knows what the empty cell means. */
function missingStates(tab: RawTab, today: PlainDate): Gap[] {
  const { columns } = locate(ACTIVITIES, tab.rows[0] ?? []);
  const { date: dateColumn, state: column } = columns;
  if (dateColumn === -1 || column === -1) return [];
  return filledRows(tab, [dateColumn]).flatMap(({ cells, index }): Gap[] => {
    if (foldOf(textOf(cells[column] ?? "")) !== "") return [];
    const { value: date } = readCell(cells[dateColumn] ?? "", ACTIVITIES.columns.date, OPEN_CONTEXT);
    return date === null ? [] : [{ tab: tab.name, row: index + 1, column, value: impliedState(date, today) }];
  });
}

/** The cells to fill in at the next refresh. `newId` makes an ID that differs from call to call. */
export function gapsOf(tabs: readonly RawTab[], today: PlainDate, newId: (prefix: string) => string): Gap[] {
  const schemas: readonly TabSchema[] = TABS;
  return schemas.flatMap((schema): Gap[] => {
    const tab = findTab(tabs, schema);
    if (tab === undefined) return [];
    const ids = schema.idPrefix === undefined ? [] : missingIds(tab, schema, schema.idPrefix, newId);
    return schema.name === ACTIVITIES.name ? [...ids, ...missingStates(tab, today)] : ids;
  });
}
