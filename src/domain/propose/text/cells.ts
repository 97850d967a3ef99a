// Tables whose cells something else than tabs keep apart: semicolons or lines, in row after row. Each becomes a tab.
import { type Change, type MappedText, withChanges } from "./mapped-text";

/** Fewer lines may well be sentences. */
const FEWEST_ROWS = 2;
const FEWEST_EDGES = 2;
/** A row with longer cells than this is running text. */
const MOST_WORDS_IN_CELL = 24;

interface Row {
  readonly start: number;
  readonly cells: readonly string[];
}

/** A line as a row of cells; null where it has too few edges, or cells as long as sentences. */
function rowOf(line: string, start: number, edge: string): Row | null {
  const cells = line.split(edge);
  if (cells.length <= FEWEST_EDGES || line.includes("\t")) return null;
  const isShort = cells.every((cell) => cell.trim().split(/\s+/).length <= MOST_WORDS_IN_CELL);
  return isShort ? { start, cells } : null;
}

/** Rows may lack the edge after their last cell. */
const areAlike = (a: Row, b: Row) => Math.abs(a.cells.length - b.cells.length) <= 1;

function edgesOf({ start, cells }: Row): Change[] {
  const changes: Change[] = [];
  let at = start;
  for (const cell of cells.slice(0, -1)) {
    at += cell.length;
    changes.push({ from: at, to: at + 1, put: "\t" });
    at += 1;
  }
  return changes;
}

/** The text with the cells of such tables kept apart by tabs. */
export function withTabsBetweenCells(mapped: MappedText): MappedText {
  const { text } = mapped;
  if (!/[;|]/.test(text)) return mapped;
  const changes: Change[] = [];
  for (const edge of [";", "|"]) {
    let run: Row[] = [];
    let at = 0;
    const take = () => {
      if (run.length >= FEWEST_ROWS) changes.push(...run.flatMap(edgesOf));
      run = [];
    };
    for (const line of text.split("\n")) {
      const row = rowOf(line, at, edge);
      const isEmpty = line.trim() === "";
      const last = run[run.length - 1];
      if ((row === null && !isEmpty) || (row !== null && last !== undefined && !areAlike(last, row))) take();
      if (row !== null) run.push(row);
      at += line.length + 1;
    }
    take();
  }
  return withChanges(
    mapped,
    changes.sort((a, b) => a.from - b.from),
  );
}
