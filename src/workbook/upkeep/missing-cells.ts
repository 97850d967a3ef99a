// Finds what hand-typed rows lack: their ID, and on activities the state that their empty cell means.

import { stateOn } from "../../domain/book/activity";
import { foldOf, wordOf } from "../../domain/book/words";
import type { PlainDate } from "../../domain/calendar/plain-date";
import { textOf } from "../cells/cell-text";
import type { CellWrite } from "../cells/cell-write";
import { filledRows, placedColumns } from "../cells/filled-rows";
import { columnOf } from "../cells/locate-columns";
import { OPEN_CONTEXT, readCell } from "../cells/read-cell";
import { cellAt, findTab, type Tab, type Tabs } from "../cells/tab";
import { ACTIVITIES } from "../schema/tabs";

/** Makes an ID that starts with the prefix, another one at each call. */
export type NewId = (prefix: string) => string;

/** A row in which only columns of people's own say something gets no ID. */
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

/** A row whose day can't be read gets no state, since the day decides what the empty cell means. */
function missingStates(tab: Tab<typeof ACTIVITIES> | undefined, today: PlainDate): CellWrite[] {
  if (tab === undefined) return [];
  const { date: dateColumn, state: column } = tab.columns;
  if (dateColumn === -1 || column === -1) return [];
  return filledRows(tab, [dateColumn]).flatMap((row): CellWrite[] => {
    if (foldOf(textOf(cellAt(tab, row, column))) !== "") return [];
    const { value: date } = readCell(cellAt(tab, row, dateColumn), ACTIVITIES.columns.date, OPEN_CONTEXT);
    return date === null ? [] : [{ tab: tab.name, row, column, value: stateOn({ state: null, date }, today) }];
  });
}

/** The cells that the next refresh fills in. `today` tells held rows from booked ones. */
export function missingCells(tabs: Tabs, today: PlainDate, newId: NewId): CellWrite[] {
  const ids = tabs.own.flatMap((tab) => {
    const { idPrefix } = tab.schema;
    return idPrefix === undefined ? [] : missingIds(tab, idPrefix, newId);
  });
  return [...ids, ...missingStates(findTab(tabs, ACTIVITIES), today)];
}
