// The cells of a promise's row that change, each with what brings back what stood there.
import { parsePlainDate } from "../../domain/calendar/plain-date";
import { literalText } from "../../workbook/cells/literal-text";
import type { Tab } from "../../workbook/cells/tab";
import type { CellChange } from "../../workbook/encode/row-changes";
import type { FieldOf } from "../../workbook/schema/column";
import type { CellValue } from "../../workbook/schema/raw-tab";
import { COMMITMENTS } from "../../workbook/schema/tabs";
import type { ChangedCell } from "./plan-adding";

type Field = FieldOf<typeof COMMITMENTS>;

/** What must be typed for the cell to hold again what it held: a text stays a text, and a day becomes one. */
function typedAgain(before: CellValue, field: Field): CellValue {
  if (typeof before !== "string") return before;
  const isDay = COMMITMENTS.columns[field].kind === "date" && parsePlainDate(before) !== null;
  return isDay ? before : literalText(before);
}

/** @param row Of the tab, from 0. */
export function changedCells(
  tab: Tab<typeof COMMITMENTS>,
  row: number,
  cells: readonly CellChange<Field>[],
): ChangedCell[] {
  return cells.map(({ column, value, field }) => {
    const before = typedAgain(tab.rows[row]?.[column] ?? "", field);
    return { row, column, value, before };
  });
}
