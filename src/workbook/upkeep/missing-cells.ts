// What hand-typed rows still lack: their ID, and on activities the state that an empty cell meant.
import type { PlainDate } from "../../domain/calendar/plain-date";
import { foldOf, textOf, wordOf } from "../cells/cell-text";
import type { CellWrite } from "../cells/cell-write";
import { filledRows, placedColumns } from "../cells/filled-rows";
import { columnOf } from "../cells/locate-columns";
import { OPEN_CONTEXT, readCell } from "../cells/read-cell";
import { cellAt, findTab, type Tab, type Tabs } from "../cells/tab";
import { impliedState } from "../decode/activities";
import { ACTIVITIES } from "../schema/tabs";

/** Makes an ID with the prefix, another from call to call. */
export type NewId = (prefix: string) => string;

/** A row that is blank, but for columns of people's own, is left alone. */
function missingIds(tab: Tab, prefix: string, newId: NewId): CellWrite[] {
  const column = columnOf(tab, "id");
  if (column === -1) return [];
  const rows = filledRows(tab, placedColumns(tab)).map((row) => ({
    row,
    id: wordOf(textOf(cellAt(tab, row, column))),
  }));
  const taken = new Set(rows.map(({ id }) => id));
  return rows
    .filter(({ id }) => id === "")
    .map(({ row }) => {
      let value = newId(prefix);
      while (taken.has(value)) value = newId(prefix);
      taken.add(value);
      return { tab: tab.name, row, column, value };
    });
}

/** Only where the day can be read: without one nobody knows what the empty cell means. */
function missingStates(tab: Tab<typeof ACTIVITIES> | undefined, today: PlainDate): CellWrite[] {
  if (tab === undefined) return [];
  const { date: dateColumn, state: column } = tab.columns;
  if (dateColumn === -1 || column === -1) return [];
  return filledRows(tab, [dateColumn]).flatMap((row): CellWrite[] => {
    if (foldOf(textOf(cellAt(tab, row, column))) !== "") return [];
    const { value: date } = readCell(cellAt(tab, row, dateColumn), ACTIVITIES.columns.date, OPEN_CONTEXT);
    return date === null ? [] : [{ tab: tab.name, row, column, value: impliedState(date, today) }];
  });
}

/** The cells to fill in at the next refresh. */
export function missingCells(tabs: Tabs, today: PlainDate, newId: NewId): CellWrite[] {
  const ids = tabs.own.flatMap((tab) => {
    const { idPrefix } = tab.schema;
    return idPrefix === undefined ? [] : missingIds(tab, idPrefix, newId);
  });
  return [...ids, ...missingStates(findTab(tabs, ACTIVITIES), today)];
}
