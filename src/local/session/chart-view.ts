// A tab's charts as the grid draws them: each with the figures of the cells that it draws, as Excel and Google draw it.
import { TONES } from "../../i18n/format/status-look";
import type { SheetChart } from "../runtime/model/chart";
import { shownText } from "../runtime/model/content";
import { cellAt, type SheetModel } from "../runtime/model/sheet-model";
import { sheetNamed, type WorkbookModel } from "../runtime/model/workbook-model";
import type { ChartView } from "../session";

/** The colours that the summary's charts have, for a chart whose own aren't known. */
const COLORS = [TONES.blue.text, TONES.orange.text];
const USUAL_SIZE = { width: 455, height: 272 };

function colorOf({ options }: SheetChart, index: number): string {
  const colors: unknown = options["colors"];
  const own: unknown = Array.isArray(colors) ? colors[index] : undefined;
  return typeof own === "string" ? own : (COLORS[index % COLORS.length] ?? TONES.blue.text);
}

/** Null for a chart that the grid can't draw: one of another kind, or of cells that don't lie in one block. */
function chartView(book: WorkbookModel, own: SheetModel, chart: SheetChart): ChartView | null {
  const { kind, ranges, anchor, options } = chart;
  const [range] = ranges;
  const sheet = range && ranges.length === 1 ? sheetNamed(book, range.sheet) : null;
  if (kind === "other" || !range || !sheet) return null;
  const { row: first, column: names, lastRow, lastColumn } = range.rect;
  const rows = Array.from({ length: lastRow - first }, (_, index) => first + 1 + index);
  const textAt = (row: number, column: number) => shownText(book, sheet, row, column);
  const columns = Array.from({ length: lastColumn - names }, (_, index) => names + 1 + index);
  const { title, width, height } = options;
  return {
    id: chart.id,
    title: typeof title === "string" ? title : "",
    row: anchor.row - 1,
    column: anchor.column - 1,
    offsetX: anchor.offsetX,
    offsetY: anchor.offsetY,
    ownColumn: sheet === own ? names - 1 : null,
    width: typeof width === "number" ? width : USUAL_SIZE.width,
    height: typeof height === "number" ? height : USUAL_SIZE.height,
    isLying: kind === "bar",
    labels: rows.map((row) => textAt(row, names)),
    series: columns.map((column, index) => ({
      name: textAt(first, column),
      color: colorOf(chart, index),
      isLine: kind === "line" || (kind === "combo" && index > 0),
      points: rows.map((row) => {
        const value = cellAt(sheet, row, column)?.value;
        return typeof value === "number" ? { value, text: textAt(row, column) } : null;
      }),
    })),
  };
}

export function chartViews(book: WorkbookModel, own: SheetModel): ChartView[] {
  return own.charts.flatMap((chart) => chartView(book, own, chart) ?? []);
}
