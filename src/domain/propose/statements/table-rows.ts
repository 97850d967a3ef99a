// Tables: what each column tells, and the row of one promise without the columns that say nothing of it.
import { type Column, columnOf } from "../columns";
import { readRhythm } from "../fields/interval";
import { partiesNamed } from "../fields/parties";
import { GOAL_MARK, readQuantities } from "../fields/quantity";
import type { ReadingWords } from "../reading-words";
import type { Block } from "../text/blocks";
import { hasWord, isWord } from "../text/find-words";

const isOfPromise = (column: Column | null) => column === "promise" || column === "goal";

/** "2 per år", "minst 4", "införd": so a measure is a part of its promise, and "antal genomförda möten" is none. */
function isLevel(cell: string, words: ReadingWords): boolean {
  const { main } = readQuantities(cell, words);
  if (main !== null && main.as !== "share") return !main.isArticle || main.comparison !== "none" || main.as !== "thing";
  return readRhythm(cell, words).intervals.length > 0 || isWord(cell, words.promises.finished) || BARE.test(cell);
}

/** A number by itself, or with the word that bounds it: "4", "minst 4". */
const BARE = /^(?:\p{L}+\s)?\d+$/u;
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

/** Of the cells of a column, so many must say the same for the column to say it. */
const MOST = 0.6;
const MOST_WORDS_OF_WHO = 8;
const MOST_WORDS_OF_FOCUS = 4;
const wordCount = (text: string) => text.split(/\s+/).length;

/** "polisen och skolan": nothing but who. */
function isWho(cell: string, words: ReadingWords): boolean {
  const { verbs, modals, activities } = words.promises;
  if (/\d/.test(cell) || wordCount(cell) > MOST_WORDS_OF_WHO || partiesNamed(cell, words).length === 0) return false;
  return ![verbs, modals, activities].some((table) => hasWord(cell, table));
}

/** "Trafik": a short name that row after row has, and that says neither how many nor how often. */
function isFocus(cells: readonly string[], words: ReadingWords): boolean {
  const areNames = cells.every(
    (cell) =>
      wordCount(cell) <= MOST_WORDS_OF_FOCUS &&
      readQuantities(cell, words).main === null &&
      readRhythm(cell, words).intervals.length === 0 &&
      !hasWord(cell, words.promises.verbs),
  );
  return areNames && new Set(cells).size <= cells.length * MOST;
}

/** What the columns of a table without a head tell, by what stands in them; null where they tell nothing. */
function columnsByCells(rows: readonly Block[], words: ReadingWords): readonly Column[] | null {
  const count = Math.max(...rows.map(({ text }) => cellsOf(text).length));
  const columns = Array.from({ length: count }, (_, index): Column => {
    const cells = rows
      .map(({ text }) => (cellsOf(text)[index] ?? "").trim().toLowerCase())
      .filter((cell) => cell !== "");
    const share = cells.filter((cell) => isWho(cell, words)).length / Math.max(1, cells.length);
    if (cells.length > 0 && share >= MOST) return "who";
    return index < count - 1 && cells.length > 1 && isFocus(cells, words) ? "focus" : "promise";
  });
  return columns.includes("promise") && columns.some((column) => column !== "promise") ? columns : null;
}

/** What the columns tell of each row of a table that has no head. */
export function columnsWithoutHeads(
  blocks: readonly Block[],
  words: ReadingWords,
): ReadonlyMap<Block, readonly Column[]> {
  const found = new Map<Block, readonly Column[]>();
  let run: Block[] = [];
  const take = () => {
    const [first] = run;
    const columns =
      first === undefined || run.length < 2 || readTableHead(first.text, words) !== null
        ? null
        : columnsByCells(run, words);
    if (columns !== null) for (const row of run) found.set(row, columns);
    run = [];
  };
  for (const block of blocks) {
    if (block.kind === "item" && isRow(block.text)) run.push(block);
    else take();
  }
  take();
  return found;
}

export interface Row {
  /** The block with blanks where its other columns stand, so that every sign keeps its place. */
  readonly block: Block;
  readonly answering: readonly string[];
}

const isCount = (column: Column | undefined) => column === "goal" || column === "measure";

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
    const isLevelHere = column === "measure" && isLevel(cell.trim().toLowerCase(), words);
    const isKept = (isOfPromise(column) || isLevelHere) && !isNumberOfRow && !isNothing;
    kept.push(isKept ? cell : " ".repeat(cell.length));
  }
  const text = kept.join("\t");
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  const marks = kept.map((cell, index) => (isCount(columns?.[index]) && BARE.test(cell.trim()) ? GOAL_MARK : ","));
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
