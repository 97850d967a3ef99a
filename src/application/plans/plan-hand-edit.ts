// What follows from a change made by hand: days written as days, and a line in Ändringslogg.
import type { Change } from "../../domain/book/change";
import { type HandEdit, isSingleCell } from "../../domain/book/hand-edit";
import type { PlainDate } from "../../domain/calendar/plain-date";
import { dayOfSerial } from "../../domain/calendar/serial-day";
import { meaningOf, nameOfRow } from "../../workbook/cells/cell-meaning";
import { textOf } from "../../workbook/cells/cell-text";
import type { CellWrite } from "../../workbook/cells/cell-write";
import { cellAt, type Tab } from "../../workbook/cells/tab";
import type { ColumnKind } from "../../workbook/schema/column";
import { dateColumns, tidyDate } from "../../workbook/upkeep/tidy-date";
import type { RefreshSource } from "./plan";

/** The days that texts in the column mean, in the rows that were typed in; the header row holds none. */
function daysTyped(tab: Tab, edit: HandEdit, column: number, today: PlainDate): CellWrite[] {
  const first = Math.max(1, edit.row);
  return tab.rows.slice(first, edit.lastRow + 1).flatMap((cells, index): CellWrite[] => {
    const value = tidyDate(tab, cells, column, today);
    return value === null ? [] : [{ tab: tab.name, row: first + index, column, value }];
  });
}

/**
 * Days that have one reading, to be written as days. A formula is left alone, and so is what can't be read; formulas
 * are asked for only in columns where there is such a day.
 */
export function planTidyDates(
  tab: Tab,
  edit: HandEdit,
  today: PlainDate,
  { formulas }: Pick<RefreshSource, "formulas">,
): CellWrite[] {
  const columns = dateColumns(tab).filter((column) => column >= edit.column && column <= edit.lastColumn);
  return columns.flatMap((column) => {
    const typed = daysTyped(tab, edit, column, today);
    const [first, last] = [typed[0], typed[typed.length - 1]];
    if (!first || !last) return [];
    const { row } = first;
    const found = formulas({ tab: tab.name, row, column, height: last.row - row + 1 });
    return typed.filter((write) => found[write.row - row] === "");
  });
}

const SERIAL = /^\d{1,6}(?:\.\d+)?$/;

/** What the event tells of a cell, the serial number of a day as the day. */
function textTold(text: string, isDate: boolean): string {
  return isDate && SERIAL.test(text) ? dayOfSerial(Number(text)) : text;
}

const isDayKind = (kind: ColumnKind | undefined) => kind === "date" || kind === "timestamp";

const isSameCell = (a: HandEdit, b: HandEdit) =>
  isSingleCell(a) && isSingleCell(b) && a.tab === b.tab && a.row === b.row && a.column === b.column;

/**
 * What the edit made its cell say. The cell itself says it best, since a day or a number is told as it was typed or
 * stored; but somebody may have typed in it since.
 */
function textAfter(tab: Tab, edit: HandEdit, typed: readonly HandEdit[], kind: ColumnKind | undefined): string {
  const isDay = isDayKind(kind);
  const same = typed.filter((other) => isSameCell(edit, other));
  const next = same[same.indexOf(edit) + 1];
  const isToldAsShown = !isDay && kind !== "number";
  if (edit.after !== undefined && (next || isToldAsShown)) return textOf(textTold(edit.after, isDay));
  return next ? textTold(next.before, isDay) : textOf(cellAt(tab, edit.row, edit.column));
}

/**
 * One line for a cell, one for a paste; none when the cell says what it did before. `tab`: as it now is. `typed`: all that
 * has been typed, in order.
 */
export function planEditLine(tab: Tab, edit: HandEdit, typed: readonly HandEdit[] = [edit]): Change[] {
  const { name } = tab.schema;
  if (!isSingleCell(edit)) return [{ tab: name, row: "", field: `${name}!${edit.range}`, before: "", after: "" }];
  const { row, column } = edit;
  const cells = tab.rows[row] ?? [];
  const kind = meaningOf(tab, cells, column)?.column.kind;
  const isDay = isDayKind(kind);
  const before = textTold(edit.before, isDay);
  const after = textAfter(tab, edit, typed, kind);
  const field = row === 0 ? edit.range : textOf(cellAt(tab, 0, column)) || edit.range;
  return before === after ? [] : [{ tab: name, row: nameOfRow(tab, cells, row), field, before, after }];
}
