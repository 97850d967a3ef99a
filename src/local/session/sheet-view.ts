// What the grid shows of a tab: texts, colours, drop-downs, notes and links. Places turn here from the model's, which
// count from 1, into the session's, which count from 0.

import type { Rect } from "../../workbook/cells/a1";
import { withoutQuote } from "../../workbook/cells/literal-text";
import { type Cell, hasContent, type Style } from "../runtime/model/cell";
import { type CellReader, lookAt, looksAtOtherRows, type RuleLook } from "../runtime/model/conditional-format";
import { contentFrom, ruleChoices, shownText, typedForm } from "../runtime/model/content";
import { rowState, type SheetModel, USUAL_WIDTH } from "../runtime/model/sheet-model";
import type { WorkbookModel } from "../runtime/model/workbook-model";
import type { CellStyle, CellView, SheetView } from "../session";
import { chartViews } from "./chart-view";

/** The header of a column that says which row it is, and so stays in view when it is the first. */
const ID_HEADER = /-ID$/;

/** What a person types to get the text: it begins with an apostrophe where it would else become something else. */
function textInput(book: WorkbookModel, text: string, style: Style): string {
  const said = withoutQuote(text);
  return said === "" || contentFrom(book, said, style).value === said ? said : `'${said}`;
}

/** What a person would type to get what a cell holds; "" for an empty one. */
export function inputOf(book: WorkbookModel, cell: Cell | undefined): string {
  if (!cell) return "";
  const { formula, style, value } = cell;
  if (formula !== null) return `=${formula}`;
  return typeof value === "string" ? textInput(book, value, style) : typedForm(value, style, book);
}

/** @param version As `viewVersions` gives it; 0 in a workbook that nobody changes. */
export function sheetView(book: WorkbookModel, sheet: SheetModel, version = 0): SheetView {
  const read = (row: number, column: number): string => shownText(book, sheet, row, column);
  return {
    name: sheet.name,
    version,
    moves: sheet.moves,
    frozenRows: sheet.frozenRows,
    rowCount: sheet.maxRows,
    columnCount: sheet.maxColumns,
    columnWidths: Array.from(
      { length: sheet.maxColumns },
      (_, index) => sheet.columns.get(index + 1)?.width ?? USUAL_WIDTH,
    ),
    rowHeights: Object.fromEntries([...sheet.rowHeights].map(([row, height]) => [row - 1, height])),
    frozenColumns: sheet.frozenRows > 0 && ID_HEADER.test(read(1, 1)) ? 1 : 0,
    cells: cellViews(book, sheet, read),
    choices: choices(book, sheet),
    charts: chartViews(book, sheet),
    guarded: sheet.protections.some(({ cells }) => cells === null),
  };
}

/** The cells of a row as they were viewed at a place. */
interface ViewedRow {
  readonly row: number;
  readonly cells: readonly CellView[];
}

/** What all cells of a tab are made of beside their own row, and its rows as they were viewed with that, by their states. */
interface ViewedSheet {
  readonly ground: string;
  readonly rows: WeakMap<object, ViewedRow>;
}

const viewed = new WeakMap<SheetModel, ViewedSheet>();

function viewedRows(book: WorkbookModel, sheet: SheetModel): ViewedSheet["rows"] {
  const rules = sheet.rules.map(({ condition, look, rects }) => [condition, look, rects]);
  const ground = JSON.stringify([rules, book.locale, book.timeZone]);
  const known = viewed.get(sheet);
  if (known?.ground === ground && !sheet.rules.some(looksAtOtherRows)) return known.rows;
  const rows: ViewedSheet["rows"] = new WeakMap();
  viewed.set(sheet, { ground, rows });
  return rows;
}

/** A row that is as it was keeps the views of its cells, so that a large tab is viewed anew in its changed rows alone. */
function cellViews(book: WorkbookModel, sheet: SheetModel, read: CellReader): CellView[] {
  const known = viewedRows(book, sheet);
  const cells: CellView[] = [];
  for (const [index, line] of sheet.rows.entries()) {
    if (!line) continue;
    const row = index + 1;
    const state = rowState(line);
    const before = known.get(state);
    const views = before?.row === row ? before.cells : viewsOf(book, sheet, row, read);
    // A link names a tab that may have another name the next time.
    if (views.every(({ link }) => link === undefined)) known.set(state, { row, cells: views });
    for (const view of views) cells.push(view);
  }
  return cells;
}

function viewsOf(book: WorkbookModel, sheet: SheetModel, row: number, read: CellReader): CellView[] {
  const line = sheet.rows[row - 1] ?? [];
  return [...line.entries()].flatMap(([index, cell]) => {
    const column = index + 1;
    if (!cell) return [];
    const look = lookAt(sheet.rules, row, column, read);
    return cellView(book, cell, row, column, read(row, column), look) ?? [];
  });
}

function cellView(
  book: WorkbookModel,
  cell: Cell,
  row: number,
  column: number,
  text: string,
  look: RuleLook | null,
): CellView | null {
  const style = cellStyle(cell.style, look);
  const hasStyle = Object.keys(style).length > 0;
  if (!hasContent(cell) && !hasStyle && cell.note === null && cell.link === null) return null;
  const input = inputOf(book, cell);
  const link = cell.link === null ? null : linkTarget(book, cell.link);
  return {
    row: row - 1,
    column: column - 1,
    text,
    ...(input === text ? {} : { input }),
    ...(hasStyle ? { style } : {}),
    ...(cell.note === null ? {} : { note: cell.note }),
    ...(link === null ? {} : { link }),
  };
}

/** Links that may be opened. A script or a file on this machine is none of them. */
const OPENS = /^(?:https?:\/\/|mailto:|#)/i;

/** `#Aktiviteter!A48` for a place in the workbook, a web address as it is; null for a link that isn't opened. */
function linkTarget(book: WorkbookModel, link: string): string | null {
  const place = /^#gid=(\d+)(?:&range=(.+))?$/.exec(link);
  const sheet = place && book.sheets.find((candidate) => candidate.id === Number(place[1]));
  if (sheet) return `#${sheet.name}!${place[2] ?? "A1"}`;
  return OPENS.test(link) ? link : null;
}

function cellStyle(style: Style, look: RuleLook | null): CellStyle {
  const background = look?.background ?? style.background;
  const color = look?.color ?? style.color;
  return {
    ...(background === null ? {} : { background }),
    ...(color === null ? {} : { color }),
    ...((look?.bold ?? style.bold) ? { bold: true } : {}),
    ...(style.italic ? { italic: true } : {}),
    ...(style.fontSize === null ? {} : { fontSize: style.fontSize }),
    ...(style.align ? { align: style.align } : {}),
    ...(style.wrap ? { wrap: true } : {}),
  };
}

function choices(book: WorkbookModel, sheet: SheetModel): SheetView["choices"] {
  return sheet.validations.flatMap(({ rule, rects }) => {
    const { criterion } = rule;
    const offers = (criterion.kind === "list" || criterion.kind === "range") && criterion.showDropdown;
    const values = offers ? ruleChoices(book, rule) : [];
    return values.length === 0
      ? []
      : rects.flatMap((rect) => columnsOf(sheet, rect).map((column) => ({ ...column, values })));
  });
}

function columnsOf(sheet: SheetModel, rect: Rect): { column: number; fromRow: number; toRow: number }[] {
  const lastColumn = Math.min(rect.lastColumn, sheet.maxColumns);
  const count = Math.max(lastColumn - rect.column + 1, 0);
  return Array.from({ length: count }, (_, index) => ({
    column: rect.column - 1 + index,
    fromRow: rect.row - 1,
    toRow: Math.min(rect.lastRow, sheet.maxRows) - 1,
  }));
}
