// The status files that a workbook keeps, put together from the rows of their tab.

import { OPEN_CONTEXT } from "../cells/read-cell";
import type { Tab } from "../cells/tab";
import { EDGE, type KeptStatus } from "../encode/status-rows";
import { STATUSES } from "../schema/tabs";
import { issueList } from "./issue-list";
import { openTable } from "./table";

/**
 * In the order in which they were taken in. Whoever reads one holds its text against its sum: rows may have been
 * changed.
 */
export function decodeStatuses(tab: Tab<typeof STATUSES> | undefined): KeptStatus[] {
  const { readAll, rows } = openTable(STATUSES, tab, OPEN_CONTEXT, issueList());
  const kept = new Map<string, KeptStatus>();
  const parts = new Map<string, { readonly part: number; readonly content: string }[]>();
  for (const index of rows) {
    const { municipality, from, to, asOf, checksum, part, content } = readAll(index);
    if (asOf === null || part === null) continue;
    const key = [checksum, asOf].join(" ");
    const period = from && to ? { from, to } : null;
    if (!kept.has(key)) kept.set(key, { municipality, period, asOf, checksum, text: "" });
    parts.set(key, [...(parts.get(key) ?? []), { part, content }]);
  }
  return [...kept].map(([key, status]) => {
    const inOrder = (parts.get(key) ?? []).sort((a, b) => a.part - b.part);
    return { ...status, text: inOrder.map(({ content }) => content.slice(EDGE.length, -EDGE.length)).join("") };
  });
}
