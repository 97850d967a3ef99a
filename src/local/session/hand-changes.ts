// What a person types and sorts in the grid.

import { storableText } from "../../domain/book/storable-text";
import type { Rect } from "../../workbook/cells/a1";
import { quotedText } from "../../workbook/cells/literal-text";
import {
  blankState,
  type Cell,
  cellWith,
  PLAIN,
  type Scalar,
  type Style,
  savedOf,
  stateOf,
} from "../runtime/model/cell";
import { contentFrom, putContent, refusedCell } from "../runtime/model/content";
import { copyFormula } from "../runtime/model/formula-references";
import { cellAt, ensureCell, type SheetModel, styleAt, touch, touchRow } from "../runtime/model/sheet-model";
import type { TypedContent } from "../runtime/model/typed-text";
import { fitGrid, type WorkbookModel } from "../runtime/model/workbook-model";
import type { CellEdit } from "../session";
import type { HandChange } from "./history";
import { leaveTrail } from "./sorted-cells";

interface TypedCell {
  readonly row: number;
  readonly column: number;
  readonly content: TypedContent;
}

export interface Typing {
  /** The smallest block that holds all that was typed. */
  readonly rect: Rect;
  /** What the cell held before, when only one was typed into; else null. */
  readonly oldValue: Scalar | null;
}

function rectOf(cells: readonly TypedCell[]): Rect {
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  return {
    row: Math.min(...rows),
    column: Math.min(...columns),
    lastRow: Math.max(...rows),
    lastColumn: Math.max(...columns),
  };
}

/** What the cell will hold: what no file can hold is left out, and what another program would run is quoted. */
function contentOf(book: WorkbookModel, input: string, style: Style): TypedContent {
  const content = contentFrom(book, storableText(input), style);
  return typeof content.value === "string" ? { ...content, value: quotedText(content.value) } : content;
}

/** A text that a spreadsheet makes a link of its own. */
const ADDRESS = /^(?:[a-z][a-z\d+.-]*:\/\/|mailto:|www\.)\S+$|^\S+@\S+\.\S+$/i;

/** A linked cell that is typed over keeps its link, as in Excel, but not where it is emptied or gets another address. */
function putTyped(sheet: SheetModel, { row, column, content }: TypedCell): void {
  const link = cellAt(sheet, row, column)?.link ?? null;
  putContent(sheet, row, column, content);
  const isEmpty = content.formula === null && (content.value === null || content.value === "");
  const isAddress = typeof content.value === "string" && ADDRESS.test(content.value.trim());
  if (link !== null && !isEmpty && !isAddress) ensureCell(sheet, row, column).link = link;
}

/**
 * Types into cells, which the session counts from 0 and the model from 1. When a cell's rule refuses its text, nothing
 * is changed and the answer is the address of that cell.
 */
export function typeInto(
  book: WorkbookModel,
  sheet: SheetModel,
  edits: readonly CellEdit[],
): Typing | { refused: string } {
  const typed = edits.map((edit): TypedCell => {
    const [row, column] = [edit.row + 1, edit.column + 1];
    return { row, column, content: contentOf(book, edit.input, styleAt(sheet, row, column)) };
  });
  for (const { row, column, content } of typed) {
    const refused = refusedCell(book, sheet, row, column, content);
    if (refused) return { refused };
  }
  const [first] = typed;
  const oldValue = first && typed.length === 1 ? (cellAt(sheet, first.row, first.column)?.value ?? null) : null;
  for (const one of typed) putTyped(sheet, one);
  fitGrid(sheet);
  return { rect: rectOf(typed), oldValue };
}

type SortKey = { readonly rank: number; readonly value: Scalar | null };

/** The order in a sorted column: numbers and days, texts, truth values. Empty cells come last in either direction. */
function sortKey(cell: Cell | undefined): SortKey {
  const value = cell?.value ?? null;
  if (value === null || value === "") return { rank: 3, value: null };
  if (typeof value === "number") return { rank: 0, value };
  return { rank: typeof value === "string" ? 1 : 2, value };
}

const swedish = new Intl.Collator("sv", { numeric: true });

function compareKeys(a: SortKey, b: SortKey, direction: number): number {
  if (a.rank === 3 || b.rank === 3) return a.rank - b.rank;
  if (a.rank !== b.rank) return (a.rank - b.rank) * direction;
  if (typeof a.value === "number" && typeof b.value === "number") return (a.value - b.value) * direction;
  return swedish.compare(String(a.value), String(b.value)) * direction;
}

/** Sorts the rows below the header; rows with equal keys keep their order. */
export function sortSheet(sheet: SheetModel, column: number, ascending: boolean): HandChange {
  const first = Math.max(sheet.frozenRows, 1);
  const before = sheet.rows.slice(first);
  const order = Array.from(before.keys()).toSorted((a, b) =>
    compareKeys(sortKey(before[a]?.[column - 1]), sortKey(before[b]?.[column - 1]), ascending ? 1 : -1),
  );
  const place = (from: readonly number[]): void => {
    const rows = sheet.rows.slice(first);
    from.forEach((source, target) => {
      const placed = placedRow(rows[source] ?? [], rows[target] ?? [], target - source);
      sheet.rows[first + target] = placed;
      touchRow(sheet, placed);
    });
    sheet.moves += 1;
    touch(sheet);
  };
  const back = order.map((_, index) => order.indexOf(index));
  place(order);
  return { redo: () => place(order), undo: () => place(back) };
}

/**
 * A row's cells at another row's place, with what the file holds at that place, so that a save writes the difference.
 */
function placedRow(
  source: readonly (Cell | undefined)[],
  before: readonly (Cell | undefined)[],
  rows: number,
): (Cell | undefined)[] {
  const placed: (Cell | undefined)[] = [];
  for (let index = 0; index < Math.max(source.length, before.length); index++) {
    const cell = source[index];
    const replaced = before[index];
    const there = replaced && stateOf(savedOf(replaced));
    const { formula = null } = cell ?? {};
    const next = { ...(cell ?? blankState(PLAIN)), formula: formula && copyFormula(formula, rows, 0) };
    const made = cell || there ? cellWith(next, there ?? blankState(PLAIN)) : undefined;
    placed.push(made);
    if (cell && made && formula !== null) leaveTrail(cell, made, placed, rows);
  }
  return placed;
}
