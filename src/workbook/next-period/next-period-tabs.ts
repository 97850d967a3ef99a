// The tabs of next period's workbook, as a plan says: for a new file beside the old one.
import { withCells } from "../cells/cell-write";
import { locate } from "../cells/locate-columns";
import type { Tabs } from "../cells/tab";
import { encodeRow } from "../encode/row";
import { columnsFromStart } from "../schema/column";
import type { CellValue, RawTab } from "../schema/raw-tab";
import { EARLIER_OUTCOMES } from "../schema/tabs";
import { headersToAdd, outcomeEntry } from "./outcome-rows";
import type { NextPeriod } from "./plan-next-period";

/**
 * The product's tabs with what comes along. People's own columns come along in the rows that do, and their own tabs
 * don't.
 */
export function nextPeriodTabs(tabs: Tabs, { left, cells, outcomes }: NextPeriod): RawTab[] {
  const next = withCells(tabs, cells).own.map(({ schema, name, rows }) => {
    const gone = new Set(left.find((one) => one.tab === name)?.rows);
    return { schema, name: schema.name, rows: rows.filter((_, row) => !gone.has(row)) };
  });
  const before = next.find(({ schema }) => schema === EARLIER_OUTCOMES);
  const [headers = [], ...rows] = before?.rows ?? [columnsFromStart(EARLIER_OUTCOMES).map(({ header }) => header)];
  const added = headersToAdd(locate(EARLIER_OUTCOMES, headers), outcomes);
  const head = locate(EARLIER_OUTCOMES, [...headers, ...added]);
  // The other rows are as they were read, and so must these be: without the apostrophe that keeps a text as it is typed.
  const asRead = (cell: CellValue) => (typeof cell === "string" ? cell.replace(/^'/, "") : cell);
  const told = outcomes.map((outcome) => encodeRow(head, outcomeEntry(outcome)).map(asRead));
  return [
    ...next.filter(({ schema }) => schema !== EARLIER_OUTCOMES).map(({ name, rows: own }) => ({ name, rows: own })),
    { name: EARLIER_OUTCOMES.name, rows: [head.headers, ...rows, ...told] },
  ];
}
