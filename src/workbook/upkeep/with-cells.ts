// Tabs as they are when some of their cells have been written: what has been read needn't be read again.

import type { CellValue, RawTab } from "../schema/raw-tab";
import type { Gap } from "./missing-cells";

export function withCells(tabs: readonly RawTab[], cells: readonly Gap[]): RawTab[] {
  return tabs.map((tab) => {
    const own = cells.filter((cell) => cell.tab === tab.name);
    if (own.length === 0) return tab;
    const rows: (readonly CellValue[])[] = [...tab.rows];
    for (const { row, column, value } of own) {
      rows[row - 1] = (rows[row - 1] ?? []).map((cell, at) => (at === column ? value : cell));
    }
    return { ...tab, rows };
  });
}
