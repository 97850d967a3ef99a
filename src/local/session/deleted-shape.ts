// What deleting rows or columns changes beside their cells, in all tabs, and the way back: what somebody has changed since
// is left as they have it.

import type { Cell } from "../runtime/model/cell";
import type { ConditionalRule } from "../runtime/model/conditional-format";
import { type CellRow, type DirtyPart, type SheetModel, touch } from "../runtime/model/sheet-model";
import type { WorkbookModel } from "../runtime/model/workbook-model";

interface KnownFormula {
  readonly own: SheetModel;
  readonly cells: CellRow;
  readonly cell: Cell;
  readonly formula: string;
}

function formulasIn(own: SheetModel, cells: CellRow): KnownFormula[] {
  const found: KnownFormula[] = [];
  for (const cell of cells) if (cell && cell.formula !== null) found.push({ own, cells, cell, formula: cell.formula });
  return found;
}

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

/** What deleting lines changes beside their cells: frozen rows, sizes, rules, merged cells, charts and formulas. */
export function shapeOf(book: WorkbookModel, sheet: SheetModel): Shape {
  const rowHeights = new Map(sheet.rowHeights);
  const columns = new Map(sheet.columns);
  const { frozenRows, merges, rules } = sheet;
  const formulas = book.sheets.flatMap((own) => own.rows.flatMap((cells) => formulasIn(own, cells)));
  const parts: readonly Part[] = [
    partOf(
      sheet,
      "frozen",
      () => sheet.frozenRows,
      () => Object.assign(sheet, { frozenRows }),
    ),
    partOf(
      sheet,
      "merges",
      () => contentOf(sheet.merges),
      () => Object.assign(sheet, { merges }),
    ),
    partOf(
      sheet,
      "rules",
      () => contentOf(sheet.rules),
      () => Object.assign(sheet, { rules: backAgain(rules, sheet.rules) }),
    ),
    partOf(
      sheet,
      "rowHeights",
      () => contentOf(sheet.rowHeights),
      () => Object.assign(sheet, { rowHeights: new Map(rowHeights) }),
    ),
    partOf(
      sheet,
      "columns",
      () => contentOf(sheet.columns),
      () => Object.assign(sheet, { columns: new Map(columns) }),
    ),
    ...book.sheets.map((own) => {
      const { validations } = own;
      return partOf(
        own,
        "validations",
        () => contentOf(own.validations),
        () => Object.assign(own, { validations }),
      );
    }),
    ...book.sheets.map((own) => {
      const { charts } = own;
      return partOf(
        own,
        null,
        () => contentOf(own.charts),
        () => Object.assign(own, { charts }),
      );
    }),
    ...formulas.map(({ own, cells, cell, formula }) =>
      partOf(
        own,
        null,
        () => cell.formula,
        () => {
          cell.formula = formula;
          own.touchedRows.add(cells);
        },
      ),
    ),
  ];
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

interface Part {
  readonly now: () => unknown;
  readonly bringBack: () => void;
}

function partOf(sheet: SheetModel, dirty: DirtyPart | null, now: () => unknown, bring: () => void): Part {
  const bringBack = (): void => {
    bring();
    if (dirty !== null) touch(sheet, dirty);
  };
  return { now, bringBack };
}

/** The rules as they were, where the file still holds them. What is left of them there gets their cells back. */
function backAgain(before: readonly ConditionalRule[], left: readonly ConditionalRule[]): ConditionalRule[] {
  return before.map((rule) => {
    const own = left.find(({ origin }) => origin !== null && origin.priority === rule.origin?.priority);
    return { ...rule, origin: own?.origin ?? null };
  });
}
