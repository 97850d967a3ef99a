// The summary's charts: made once, fed new cells when their figures grow, and left where people have moved them.
import { numberOf, placeOf } from "../../workbook/cells/place-number";
import { blockRange } from "../cells/ranges";
import { FIGURES_COLUMN, FIGURES_WIDTH, type SummaryChart } from "./chart-figures";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

/** Side by side under the table; pixels. Column and offset say where each begins. */
const SIZE = { width: 455, height: 272 };
const PLACES = [
  { column: 0, offsetX: 0 },
  { column: 3, offsetX: 82 },
] as const;
const OFFSET_Y = 3;

interface OwnChart {
  readonly chart: EmbeddedChart;
  /** The first column it draws. */
  readonly column: number;
}

/** No column of the tab: a chart whose cells somebody deleted draws nothing. */
const NOWHERE = -1;

/** Charts that people have put on the tab draw other cells, and are left alone. */
function ownCharts(sheet: Sheet): OwnChart[] {
  return sheet.getCharts().flatMap((chart) => {
    const columns = chart.getRanges().map((range) => placeOf(range.getColumn()));
    const column = columns.length === 0 ? NOWHERE : Math.min(...columns);
    const isOwn = column === NOWHERE || (column >= FIGURES_COLUMN && column < FIGURES_COLUMN + FIGURES_WIDTH);
    return isOwn ? [{ chart, column }] : [];
  });
}

function draw(builder: Builder, sheet: Sheet, { row, column, rows, columns, options }: SummaryChart): Builder {
  const range = blockRange(sheet, row, column, rows, columns);
  const fed = builder.clearRanges().addRange(range).setNumHeaders(1);
  return Object.entries(options).reduce((drawn, [name, value]) => drawn.setOption(name, value), fed);
}

/** The type is set first: its builder is one of its own kind, and its other members give back the common one. */
function newChart(sheet: Sheet, plan: SummaryChart): Builder {
  const builder = sheet.newChart();
  const typed = plan.kind === "share" ? builder.asBarChart() : builder.asComboChart();
  const sized = typed.setOption("width", SIZE.width).setOption("height", SIZE.height);
  return draw(sized, sheet, plan);
}

/** `row`: where charts belong now; `rowBefore`: where they did, -1 when that isn't known. */
export function placeCharts(sheet: Sheet, plans: readonly SummaryChart[], row: number, rowBefore: number): void {
  const own = ownCharts(sheet);
  for (const [index, plan] of plans.entries()) {
    const place = PLACES[index] ?? PLACES[0];
    const put = (builder: Builder) =>
      builder.setPosition(numberOf(row), numberOf(place.column), place.offsetX, OFFSET_Y);
    const [first, ...copies] = own.filter(({ column }) => column === plan.column);
    for (const { chart } of copies) sheet.removeChart(chart);
    if (!first) {
      sheet.insertChart(put(newChart(sheet, plan)).build());
      continue;
    }
    const isMoved = placeOf(first.chart.getContainerInfo().getAnchorRow()) !== rowBefore;
    const builder = draw(first.chart.modify(), sheet, plan);
    sheet.updateChart((isMoved ? builder : put(builder)).build());
  }
  const planned = plans.map(({ column }) => column);
  for (const { chart, column } of own) if (!planned.includes(column)) sheet.removeChart(chart);
}
