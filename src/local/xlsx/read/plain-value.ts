// What a cell says without being shown in a grid: days as `yyyy-MM-dd`, shares as `80 %`.
import { isSerial } from "../../../domain/calendar/serial-day";
import { shareText, showsShare } from "../../../workbook/cells/share-cell";
import type { CellValue } from "../../../workbook/schema/raw-tab";
import type { FileCell } from "../../../xlsx/read/cells";
import type { Scalar } from "../../runtime/model/cell";
import { isDateFormat } from "../../runtime/model/number-format";
import { isoText } from "../../runtime/model/serial-date";

/** A cell's value, its day counted from 1899-12-30, and the number format that it is shown by. */
export interface DatedValue {
  readonly value: Scalar | null;
  readonly numberFormat: string;
}

/**
 * A cell of the file whose style has the number format: a cell that the file calls a day is shown as one, and a number
 * that is shown as a day is counted from where this file counts.
 *
 * @param dayOffset Days, as `WorkbookParts` has them.
 */
export function datedValue(
  { value, isDay }: Pick<FileCell, "value" | "isDay">,
  numberFormat: string,
  datePattern: string,
  dayOffset: number,
): DatedValue {
  const showsDay = isDateFormat(numberFormat);
  const isShiftedDay = typeof value === "number" && showsDay && !isDay;
  return {
    value: isShiftedDay ? value + dayOffset : value,
    numberFormat: isDay && !showsDay ? datePattern : numberFormat,
  };
}

/** The value as the tabs are decoded from it; an empty cell as "". */
export function plainValue({ value, numberFormat }: DatedValue): CellValue {
  if (value === null) return "";
  if (typeof value !== "number") return value;
  if (isDateFormat(numberFormat)) return isSerial(value) ? isoText(value) : value;
  return showsShare(numberFormat) ? shareText(value) : value;
}
