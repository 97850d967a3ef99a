// What has changed in a tab since a page was sent it, so that a change in a large tab isn't answered with all of the tab.
import type { CellView, SheetView } from "../../session";

/** A tab in which all other rows are as they were in the version that the page has. */
export interface SheetChanges extends SheetView {
  /** The rows whose cells have changed; `cells` are those of these rows alone. */
  readonly changedRows: readonly number[];
}

/** Versions of a tab that are remembered: pages in several windows have different ones. */
const REMEMBERED = 4;

export interface ViewMemory {
  /** The tab, or what has changed in it since the version that the page has; `since` is null where it has none. */
  answer(view: SheetView, since: number | null): SheetView | SheetChanges;
}

export function createViewMemory(): ViewMemory {
  const sent = new Map<string, readonly SheetView[]>();
  return {
    answer(view, since) {
      const known = sent.get(view.name) ?? [];
      const others = known.filter(({ version }) => version !== view.version);
      sent.set(view.name, [...others, view].slice(-REMEMBERED));
      const before = known.find(({ version }) => version === since);
      return (before && changesBetween(before, view)) ?? view;
    },
  };
}

/** Null where more has changed than is as it was. A cell that hasn't changed is the same object in both. */
export function changesBetween(before: SheetView, after: SheetView): SheetChanges | null {
  const changed = new Set<number>();
  const was = new Set(before.cells);
  const is = new Set(after.cells);
  for (const cell of before.cells) if (!is.has(cell)) changed.add(cell.row);
  for (const cell of after.cells) if (!was.has(cell)) changed.add(cell.row);
  const cells: readonly CellView[] = after.cells.filter(({ row }) => changed.has(row));
  if (cells.length * 2 > after.cells.length) return null;
  return { ...after, cells, changedRows: [...changed] };
}
