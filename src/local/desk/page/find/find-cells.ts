// Finds a text in the cells of tabs, also in rows that aren't on screen.
import type { SheetView } from "../../../session";
import type { CellPlace } from "../grid/cell-place";

export interface FoundCell {
  readonly sheet: string;
  readonly place: CellPlace;
}

/** The cells whose text contains the words, whatever their case: tab by tab, row by row. */
export function findCells(views: readonly SheetView[], words: string): FoundCell[] {
  const wanted = words.trim().toLowerCase();
  if (wanted === "") return [];
  return views.flatMap(({ name, cells }) =>
    cells
      .filter(({ text }) => text.toLowerCase().includes(wanted))
      .map(({ row, column }) => ({ sheet: name, place: { row, column } }))
      .sort((a, b) => a.place.row - b.place.row || a.place.column - b.place.column),
  );
}

/** The next or the previous of the found cells from one that may be none of them; after the last comes the first. */
export function nextFound(
  found: readonly FoundCell[],
  sheets: readonly string[],
  from: FoundCell,
  step: 1 | -1,
): FoundCell | null {
  const before = (one: FoundCell, other: FoundCell): boolean => {
    const tabs = sheets.indexOf(one.sheet) - sheets.indexOf(other.sheet);
    const rows = one.place.row - other.place.row;
    return (tabs || rows || one.place.column - other.place.column) < 0;
  };
  const ahead =
    step === 1 ? found.find((each) => before(from, each)) : found.filter((each) => before(each, from)).at(-1);
  return ahead ?? (step === 1 ? found[0] : found.at(-1)) ?? null;
}
