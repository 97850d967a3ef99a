// What is left of a workbook's cells and texts while its tabs are read, so that a small file can't fill the memory.

import { type Limit, limited } from "../package/limits";

export interface Budget {
  /** @throws NotAWorkbook where there are more in all tabs than are read. */
  spend(limit: Limit, count: number): void;
}

export function newBudget(): Budget {
  const spent = new Map<Limit, number>();
  return {
    spend: (limit, count) => {
      const all = (spent.get(limit) ?? 0) + count;
      spent.set(limit, all);
      limited(limit, all);
    },
  };
}
