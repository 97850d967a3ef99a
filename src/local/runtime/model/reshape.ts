// Inserting and deleting rows and columns. Formulas, rules, merged cells and charts follow the cells that move.

import { GRID_LIMIT, parseRect, rectName } from "../../../workbook/cells/a1";
import type { CellToChange } from "./cell";
import { shiftChart } from "./chart";
import type { ConditionalRule, RuleCondition } from "./conditional-format";
import { rebasedFormula, shiftFormula } from "./formula-references";
import { referringCells, type SheetModel, touch, touchRow } from "./sheet-model";
import { type Shift, shiftRect, shiftRects, shiftSpan } from "./shift";
import { nameNewColumns } from "./table-heads";
import type { WorkbookModel } from "./workbook-model";

function shiftCells(sheet: SheetModel, shift: Shift): void {
  const at = shift.at - 1;
  if (shift.axis === "rows") {
    if (shift.count < 0) sheet.rows.splice(at, -shift.count);
    else if (sheet.rows.length > at) sheet.rows.splice(at, 0, ...Array.from({ length: shift.count }, () => []));
    sheet.rows.length = Math.min(sheet.rows.length, GRID_LIMIT.rows);
    return;
  }
  for (const cells of sheet.rows) {
    if (!cells || cells.length <= at) continue;
    touchRow(sheet, cells);
    if (shift.count < 0) cells.splice(at, -shift.count);
    else cells.splice(at, 0, ...Array.from({ length: shift.count }, () => undefined));
    cells.length = Math.min(cells.length, GRID_LIMIT.columns);
  }
}

function shiftKeys<T>(map: Map<number, T>, shift: Shift): Map<number, T> {
  const moved = new Map<number, T>();
  for (const [key, value] of map) {
    const span = shiftSpan(key, key, shift, Number.MAX_SAFE_INTEGER);
    if (span) moved.set(span[0], value);
  }
  return moved;
}

/** True for rows or columns after the last one: nothing moves, and the file need not know how large the grid is. */
function growsAtTheEnd({ maxRows, maxColumns }: SheetModel, { axis, at, count }: Shift): boolean {
  return count > 0 && at > (axis === "rows" ? maxRows : maxColumns);
}

/** Inserts rows or columns before `shift.at`, or deletes them from there. The grid grows or shrinks with them. */
export function reshape(book: WorkbookModel, sheet: SheetModel, shift: Shift): void {
  if (growsAtTheEnd(sheet, shift)) {
    if (shift.axis === "rows") sheet.maxRows = Math.min(sheet.maxRows + shift.count, GRID_LIMIT.rows);
    else sheet.maxColumns = Math.min(sheet.maxColumns + shift.count, GRID_LIMIT.columns);
    touch(sheet);
    return;
  }
  shiftCells(sheet, shift);
  if (shift.axis === "rows") {
    sheet.maxRows = Math.min(sheet.maxRows + shift.count, GRID_LIMIT.rows);
    sheet.rowHeights = shiftKeys(sheet.rowHeights, shift);
    const frozen = shiftSpan(1, sheet.frozenRows, shift, Number.MAX_SAFE_INTEGER);
    if (sheet.frozenRows > 0) touch(sheet, "frozen");
    if (shift.count < 0 && sheet.frozenRows > 0) sheet.frozenRows = frozen ? frozen[1] : 0;
  } else {
    sheet.maxColumns = Math.min(sheet.maxColumns + shift.count, GRID_LIMIT.columns);
    sheet.columns = shiftKeys(sheet.columns, shift);
  }
  sheet.validations = sheet.validations
    .map((placed) => ({ rule: placed.rule, rects: shiftRects(placed.rects, shift) }))
    .filter((placed) => placed.rects.length > 0);
  shiftListSources(book, sheet, shift);
  sheet.rules = sheet.rules
    .map((rule) => {
      const rects = shiftRects(rule.rects, shift);
      const origin = rule.origin && { ...rule.origin, cells: rects.map(rectName).join(" ") };
      return { ...rule, condition: shiftCondition(rule, sheet.name, shift), rects, origin };
    })
    .filter((rule) => rule.rects.length > 0);
  sheet.merges = shiftRects(sheet.merges, shift);
  sheet.tableHeads = shiftRects(sheet.tableHeads, shift);
  sheet.pivots = shiftRects(sheet.pivots, shift);
  nameNewColumns(sheet, shift);
  sheet.typedColumns = shiftRects(sheet.typedColumns, shift);
  sheet.protections = sheet.protections.flatMap((mark) => {
    const cells = mark.cells && shiftRect(mark.cells, shift);
    return mark.cells !== null && cells === null ? [] : [{ ...mark, cells }];
  });
  for (const own of book.sheets) {
    own.charts = own.charts.map((chart) => shiftChart(chart, sheet.name, own === sheet, shift));
  }
  shiftFormulas(book, sheet, shift);
  sheet.moves += 1;
  touch(sheet);
  book.shapeChanges.push({ kind: "shift", sheet: sheet.name, shift });
}

/** Drop-downs whose choices stand in a block that moved take them from its new place. */
function shiftListSources(book: WorkbookModel, moved: SheetModel, shift: Shift): void {
  for (const sheet of book.sheets) {
    sheet.validations = sheet.validations.map((placed) => {
      const { criterion } = placed.rule;
      if (criterion.kind !== "range" || criterion.sheet !== moved.name) return placed;
      const rect = shiftRect(criterion.rect, shift);
      if (!rect) return placed;
      touch(sheet, "validations");
      return { ...placed, rule: { ...placed.rule, criterion: { ...criterion, rect }, origin: null } };
    });
  }
}

/** A rule's formula is written for the first cell of the rule, and is about other cells from there. */
function shiftCondition({ condition, rects }: ConditionalRule, sheet: string, shift: Shift): RuleCondition {
  if (condition.kind !== "formula") return condition;
  const formula = rebasedFormula(condition.formula, rects, shift);
  return { ...condition, formula: shiftFormula(formula, sheet, sheet, shift) };
}

const PLACE = /^#gid=(\d+)&range=(.+)$/;

/** A link to a place on the tab that moved; one to a place that is deleted stays as it is, as in the file. */
function shiftedLink(link: string | null, moved: SheetModel, shift: Shift): string | null {
  const [, id, range = ""] = (link && PLACE.exec(link)) || [];
  const rect = id === String(moved.id) ? parseRect(range) : null;
  const next = rect && shiftRect(rect, shift);
  return next ? `#gid=${moved.id}&range=${rectName(next)}` : link;
}

function shiftLinks(cell: CellToChange, moved: SheetModel, shift: Shift): void {
  cell.link = shiftedLink(cell.link, moved, shift);
  const saved = shiftedLink(cell.saved.link, moved, shift);
  if (saved !== cell.saved.link) cell.saved = { ...cell.saved, link: saved };
}

function shiftFormulas(book: WorkbookModel, moved: SheetModel, shift: Shift): void {
  for (const sheet of book.sheets) {
    for (const cell of referringCells(sheet)) {
      shiftLinks(cell, moved, shift);
      const formula = cell.formula && shiftFormula(cell.formula, sheet.name, moved.name, shift);
      // The file's own formula moves in the same way when the shift is saved.
      if (cell.saved.formula !== null) {
        const saved = shiftFormula(cell.saved.formula, sheet.name, moved.name, shift);
        cell.saved = { ...cell.saved, formula: saved };
      }
      cell.formula = formula;
    }
  }
}
