// What each tab is filtered by, and which of its rows that hides. Nothing of it is kept in the workbook.
import { useEffect, useMemo, useState } from "preact/hooks";
import type { PlainDate } from "../../../../domain/calendar/plain-date";
import type { SheetView } from "../../../session";
import { NO_QUICK_FILTER, type Outcomes, type QuickFilter, type QuickRows, quickRows } from "./quick-filter";
import { type ColumnFilter, type FilteredRows, filterRows } from "./row-filter";

interface TabFilters {
  readonly columns: readonly ColumnFilter[];
  readonly quick: QuickFilter;
}

const NONE: TabFilters = { columns: [], quick: NO_QUICK_FILTER };

export interface Filters {
  readonly filtered: FilteredRows | null;
  readonly columns: readonly ColumnFilter[];
  readonly quick: QuickFilter;
  readonly choices: QuickRows | null;
  /** Null takes the column's filter away. */
  setColumn(column: number, filter: ColumnFilter | null): void;
  setQuick(quick: QuickFilter): void;
  showAll(sheet: string): void;
}

/** `judge` is asked when a filter needs to know what rows count for; null when the server can't be reached. */
export function useFilters(
  view: SheetView | undefined,
  today: PlainDate,
  judge: (today: PlainDate) => Promise<Outcomes | null>,
): Filters {
  const [tabs, setTabs] = useState<ReadonlyMap<string, TabFilters>>(new Map());
  const [outcomes, setOutcomes] = useState<Outcomes | null>(null);
  const sheet = view?.name ?? "";
  const { columns, quick } = tabs.get(sheet) ?? NONE;
  const set = (change: Partial<TabFilters>) =>
    setTabs((before) => new Map(before).set(sheet, { ...(before.get(sheet) ?? NONE), ...change }));
  const choices = useMemo(() => (view ? quickRows(view) : null), [view]);
  const asksJudge = choices !== null && (quick.promise !== "" || quick.outcome !== "");
  useEffect(() => {
    if (asksJudge) judge(today).then((found) => found && setOutcomes(found));
  }, [asksJudge, view?.version]);
  const filtered = useMemo(() => {
    if (!view) return null;
    const isQuick = choices !== null && Object.values(quick).some((word) => word !== "");
    // Nothing is hidden before it is known what the rows count for.
    const isReady = isQuick && (!asksJudge || outcomes !== null);
    return filterRows(view, columns, isReady ? (row) => choices.isKept(quick, outcomes ?? new Map(), row) : null);
  }, [view, columns, quick, choices, outcomes, asksJudge]);
  return {
    filtered,
    columns,
    quick,
    choices,
    setColumn: (column, filter) =>
      set({ columns: [...columns.filter((each) => each.column !== column), ...(filter ? [filter] : [])] }),
    setQuick: (next) => set({ quick: next }),
    showAll: (name) => setTabs((before) => new Map(before).set(name, NONE)),
  };
}
