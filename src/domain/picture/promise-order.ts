// Promises that can't be read stand among the others where their rows do, not at the end where nobody looks for them.

/** A row of something that can't be read, and how many that can stand before it; they all do where that isn't known. */
export interface UnreadRow<T> {
  readonly row: T;
  readonly before?: number | undefined;
}

/** All the rows as they stand in the tab Löften. Both lists are in its order. */
export function inPromiseOrder<T>(rows: readonly T[], unread: readonly UnreadRow<T>[]): T[] {
  const ordered: T[] = [];
  const waiting = [...unread];
  const takeUntil = (place: number) => {
    while (waiting[0] && (waiting[0].before ?? rows.length) <= place) {
      ordered.push(waiting[0].row);
      waiting.shift();
    }
  };
  for (const [place, row] of rows.entries()) {
    takeUntil(place);
    ordered.push(row);
  }
  return [...ordered, ...waiting.map(({ row }) => row)];
}
