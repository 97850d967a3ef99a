// Where the walk believes that it is in a tab.

export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface Walker {
  readonly active: Place;
  readonly lead: Place;
  /** The selected block, where it isn't the one between the active cell and the lead. */
  readonly range?: ReturnType<typeof rangeOf>;
}

export function rangeOf(one: Place, other: Place) {
  return {
    fromRow: Math.min(one.row, other.row),
    toRow: Math.max(one.row, other.row),
    fromColumn: Math.min(one.column, other.column),
    toColumn: Math.max(one.column, other.column),
  };
}

/** Where Ctrl and an arrow key lead, said as Excel's help says it: the last filled cell before an empty one, or the next filled one. */
export function blockEdge(
  texts: readonly (readonly string[])[],
  from: Place,
  rows: number,
  columns: number,
  rowCount: number,
  columnCount: number,
): Place {
  const line: Place[] = [];
  for (let { row, column } = from; row >= 0 && column >= 0 && row < rowCount && column < columnCount; ) {
    line.push({ row, column });
    row += rows;
    column += columns;
  }
  const filled = line.map(({ row, column }) => (texts[row]?.[column] ?? "") !== "");
  if (line.length === 1) return from;
  const isRun = filled[0] && filled[1];
  const found = isRun ? filled.indexOf(false) - 1 : filled.indexOf(true, 1);
  return line[found < 0 ? line.length - 1 : found] ?? from;
}
