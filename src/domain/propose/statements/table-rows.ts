// Tables: what each column tells, and the row of one promise without the columns that say nothing of it.
import { type Column, columnOf } from "../columns";
import { partiesNamed } from "../fields/parties";
import { GOAL_MARK } from "../fields/quantity";
import type { ReadingWords } from "../reading-words";
import type { Block } from "../text/blocks";
import { hasWord } from "../text/find-words";

const isOfPromise = (column: Column | null) => column === "promise" || column === "goal";
const cellsOf = (text: string) => text.split("\t");
const isRow = (text: string) => text.includes("\t");

/** What the columns tell, where the row is the head of a table; null where it isn't. */
export function readTableHead(text: string, words: ReadingWords): readonly Column[] | null {
  if (!isRow(text)) return null;
  const columns = cellsOf(text).map((cell) => (cell.trim() === "" ? "beside" : columnOf(cell, words)));
  const isShort = cellsOf(text).every((cell) => cell.trim().split(/\s+/).length <= 5 && !/\d/.test(cell));
  const known = columns.filter((column) => column !== null);
  if (!isShort || known.length * 2 <= columns.length || !known.some(isOfPromise)) return null;
  return columns.map((column) => column ?? "beside");
}

export interface Row {
  /** The block with blanks where its other columns stand, so that every sign keeps its place. */
  readonly block: Block;
  readonly answering: readonly string[];
}

/** The words of one row that promise something, and who answers by its column. */
export function readRow(block: Block, columns: readonly Column[] | null, words: ReadingWords): Row {
  if (!isRow(block.text)) return { block, answering: [] };
  const answering: string[] = [];
  const kept: string[] = [];
  for (const [index, cell] of cellsOf(block.text).entries()) {
    const column = columns?.[index] ?? "promise";
    const isNumberOfRow = index === 0 && /^\s*\d{1,3}[.)]?\s*$/.test(cell);
    const isNothing =
      hasWord(cell.trim().toLowerCase(), words.tables.wholePeriod) && cell.trim().split(/\s+/).length < 4;
    if (column === "who") answering.push(...partiesNamed(cell.toLowerCase(), words));
    kept.push(isOfPromise(column) && !isNumberOfRow && !isNothing ? cell : " ".repeat(cell.length));
  }
  const text = kept.join("\t");
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  const marks = kept.map((cell, index) => (columns?.[index] === "goal" && /^\s*\d+\s*$/.test(cell) ? GOAL_MARK : ","));
  let column = 0;
  // A comma keeps the words of two cells apart: "1" and "mars" are no day.
  const low = Array.from({ length: text.length }, (_, at) => {
    if (text[at] === "\t") {
      column += 1;
      return marks[column] ?? ",";
    }
    return text[at] === " " ? " " : (block.low[at] ?? "");
  }).join("");
  return {
    block: {
      ...block,
      start: block.start + start,
      end: block.start + end,
      text: text.slice(start, end),
      low: low.slice(start, end),
    },
    answering: [...new Set(answering)],
  };
}
