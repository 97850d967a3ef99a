// Cells that are to be written, and tabs as they are when that is done: what has been read needn't be read again.

import type { CellValue } from "../schema/raw-tab";
import type { Tabs } from "./tab";

export interface CellWrite {
  /** As the sheet spells it. */
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  /** What is to be typed there. */
  readonly value: string;
}

export function withCells(tabs: Tabs, writes: readonly CellWrite[]): Tabs {
  const own = tabs.own.map((tab) => {
    const inTab = writes.filter((write) => write.tab === tab.name);
    if (inTab.length === 0) return tab;
    const rows: (readonly CellValue[])[] = [...tab.rows];
    for (const { row, column, value } of inTab) {
      rows[row] = (rows[row] ?? []).map((cell, at) => (at === column ? value : cell));
    }
    return { ...tab, rows };
  });
  return { ...tabs, own };
}
