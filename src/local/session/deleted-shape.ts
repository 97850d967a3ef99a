// What deleting rows or columns changes beside their cells, in all tabs, and the way back: what somebody has changed since
// is left as they have it.

import { toChange } from "../runtime/model/cell";
import type { ConditionalRule } from "../runtime/model/conditional-format";
import { copyFormula } from "../runtime/model/formula-references";
import { type CellRow, type DirtyPart, type SheetModel, touch, touchRow } from "../runtime/model/sheet-model";
import type { WorkbookModel } from "../runtime/model/workbook-model";
import { afterSorts } from "./sorted-cells";

export interface Shape {
  /** To be called when the lines have been deleted. */
  leave(): void;
  /** To be called before they come back: brings back all that nobody has changed since they were deleted. */
  untouched(): () => void;
}

/** What is held, to be compared; where the file has it changes at each save. */
const contentOf = (held: unknown): string =>
  JSON.stringify(held, (name, value: unknown) =>
    name === "origin" ? undefined : value instanceof Map ? [...value] : value,
  );

/** Something that deleting lines changes, as it is now, and how it is brought back as it was. */
interface Part {
  readonly now: () => unknown;
  readonly bringBack: () => void;
}

const movedDown = (formula: string, rows: number): string => (rows === 0 ? formula : copyFormula(formula, rows, 0));

function formulasIn(own: SheetModel, cells: CellRow): Part[] {
  const found: Part[] = [];
  for (const cell of cells) {
    if (!cell || cell.formula === null) continue;
    const { formula } = cell;
    const bringBack = (): void => {
      const now = afterSorts(cell, cells);
      toChange(now.cell).formula = movedDown(formula, now.rows);
      touchRow(own, now.cells);
    };
    /** As it would be written where the cell stood. */
    const formulaNow = (): string | null => {
      const now = afterSorts(cell, cells);
      return now.cell.formula && movedDown(now.cell.formula, -now.rows);
    };
    found.push({ now: formulaNow, bringBack });
  }
  return found;
}

/** What the tab has of its own: frozen rows, merged cells, rules and sizes. */
function partsOfTab(sheet: SheetModel): Part[] {
  const { frozenRows, merges, rules } = sheet;
  const rowHeights = new Map(sheet.rowHeights);
  const columns = new Map(sheet.columns);
  const put = (part: DirtyPart, was: Partial<SheetModel>): void => {
    Object.assign(sheet, was);
    touch(sheet, part);
  };
  return [
    { now: () => sheet.frozenRows, bringBack: () => put("frozen", { frozenRows }) },
    { now: () => contentOf(sheet.merges), bringBack: () => put("merges", { merges }) },
    { now: () => contentOf(sheet.rules), bringBack: () => put("rules", { rules: backAgain(rules, sheet.rules) }) },
    {
      now: () => contentOf(sheet.rowHeights),
      bringBack: () => put("rowHeights", { rowHeights: new Map(rowHeights) }),
    },
    { now: () => contentOf(sheet.columns), bringBack: () => put("columns", { columns: new Map(columns) }) },
  ];
}

/** What all tabs have that may refer to the lines: drop-downs, charts and formulas. */
function partsOfAll({ sheets }: WorkbookModel): Part[] {
  return sheets.flatMap((own) => {
    const { validations, charts } = own;
    const formulas = own.rows.flatMap((cells) => formulasIn(own, cells));
    return [
      {
        now: () => contentOf(own.validations),
        bringBack: () => {
          if (own.validations === validations) return;
          own.validations = validations;
          touch(own, "validations");
        },
      },
      {
        now: () => contentOf(own.charts),
        bringBack: () => {
          own.charts = charts;
        },
      },
      ...formulas,
    ];
  });
}

/** What deleting lines changes beside their cells. */
export function shapeOf(book: WorkbookModel, sheet: SheetModel): Shape {
  const parts = [...partsOfTab(sheet), ...partsOfAll(book)];
  let left: readonly unknown[] = [];
  return {
    leave: () => {
      left = parts.map(({ now }) => now());
    },
    untouched: () => {
      const unchanged = parts.filter(({ now }, index) => now() === left[index]);
      return () => {
        for (const { bringBack } of unchanged) bringBack();
      };
    },
  };
}

/** The rules as they were, where the file still holds them. What is left of them there gets their cells back. */
function backAgain(before: readonly ConditionalRule[], left: readonly ConditionalRule[]): ConditionalRule[] {
  return before.map((rule) => {
    const own = left.find(({ origin }) => origin !== null && origin.priority === rule.origin?.priority);
    return { ...rule, origin: own?.origin ?? null };
  });
}
