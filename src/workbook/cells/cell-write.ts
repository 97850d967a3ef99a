// Cells that are to be written, and tabs as they are when that is done: what has been read needn't be read again.

import type { CellValue } from "../schema/raw-tab";
import { type Tab, type Tabs, tabAs } from "./tab";

export interface CellWrite {
  /** As the sheet spells it. */
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  /** What is to be typed there. */
  readonly value: string;
}

/** Cells or notes below one another in a column, which go in one write. */
export interface CellBlock {
  /** As the sheet spells it. */
  readonly tab: string;
  /** Of the first one. */
  readonly row: number;
  readonly column: number;
  /** From the top. */
  readonly values: readonly string[];
}

/** Cells below one another go together: a paste of hundreds of rows must end within a simple trigger's 30 seconds. */
export function blocksOf(writes: readonly CellWrite[]): CellBlock[] {
  const blocks: { tab: string; row: number; column: number; values: string[] }[] = [];
  for (const { tab, row, column, value } of writes) {
    const last = blocks[blocks.length - 1];
    const isBelow = last?.tab === tab && last.column === column && last.row + last.values.length === row;
    if (last && isBelow) last.values.push(value);
    else blocks.push({ tab, row, column, values: [value] });
  }
  return blocks;
}

/** The tab with those of the writes that are its own. Columns are found anew where a header was written. */
export function withCellsIn(tab: Tab, writes: readonly CellWrite[]): Tab {
  const own = writes.filter((write) => write.tab === tab.name);
  if (own.length === 0) return tab;
  const rows: (readonly CellValue[])[] = [...tab.rows];
  for (const { row, column, value } of own) {
    const cells = [...(rows[row] ?? [])];
    while (cells.length < column) cells.push("");
    cells[column] = value;
    rows[row] = cells;
  }
  return own.some(({ row }) => row === 0) ? tabAs(tab.schema, { name: tab.name, rows }) : { ...tab, rows };
}

export function withCells(tabs: Tabs, writes: readonly CellWrite[]): Tabs {
  return { ...tabs, own: tabs.own.map((tab) => withCellsIn(tab, writes)) };
}
