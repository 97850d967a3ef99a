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

/** From here on a program may have broken a row. */
const WIDE = 45;
const countOf = (line: string) => line.split("|").length - 1;

/**
 * Rows that a program broke within a cell, whole again: one that lacks cells and the next together have as many as the
 * widest, and what goes on below a whole row begins in the middle of a sentence.
 */
function withWholeRows(mapped: MappedText): MappedText {
  const lines = mapped.text.split("\n");
  const most = lines.reduce((widest, line) => Math.max(widest, countOf(line)), 0);
  if (most < FEWEST_EDGES || lines.filter((line) => countOf(line) === most).length < FEWEST_ROWS) return mapped;
  const changes: Change[] = [];
  let at = 0;
  let edges = 0;
  lines.forEach((line, index) => {
    const before = lines[index - 1] ?? "";
    const isMid = before.length >= WIDE && line.length < before.length * 2 && /^(?:\p{Ll}|\d{4}(?:\s|$))/u.test(line);
    const goesOn =
      edges > 0 && line !== "" && edges + countOf(line) <= most && (edges < most ? countOf(line) > 0 || isMid : isMid);
    if (goesOn) changes.push({ from: at - 1, to: at, put: " " });
    edges = (goesOn ? edges : 0) + countOf(line);
    at += line.length + 1;
  });
  return withChanges(mapped, changes);
}

/** The text with the cells of such tables kept apart by tabs. */
export function withTabsBetweenCells(source: MappedText): MappedText {
  if (!/[;|]/.test(source.text)) return source;
  const mapped = source.text.includes("|") ? withWholeRows(source) : source;
  const { text } = mapped;
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
