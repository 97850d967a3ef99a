// Places the summary's charts. Each is made once, gets new cells when its figures grow, and stays where people have
// moved it.
import { numberOf, placeOf } from "../../workbook/cells/place-number";
import { blockRange } from "../cells/ranges";
import { FIGURES_COLUMN, FIGURES_WIDTH, type SummaryChart } from "./chart-figures";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

/** Pixels. The charts stand side by side under the table; a column and an offset in it say where each begins. */
const SIZE = { width: 455, height: 272 };
const PLACES = [
  { column: 0, offsetX: 0 },
  { column: 3, offsetX: 82 },
] as const;
const OFFSET_Y = 3;

interface OwnChart {
  readonly chart: EmbeddedChart;
  /** The first column it draws, from 0. */
  readonly column: number;
}

/** Stands for no column: somebody has deleted the cells that the chart drew. */
const NOWHERE = -1;

/** Finds the add-on's own charts by the cells they draw. Charts that people have put on the tab draw others. */
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

/** Sets the type first: `asBarChart` gives a builder of another class than the one that `setOption` answers with. */
function newChart(sheet: Sheet, plan: SummaryChart): Builder {
  const builder = sheet.newChart();
  const typed = plan.kind === "share" ? builder.asBarChart() : builder.asComboChart();
  const sized = typed.setOption("width", SIZE.width).setOption("height", SIZE.height);
  return draw(sized, sheet, plan);
}

/**
 * Draws the charts. `row` is where they belong, from 0, and `rowBefore` where they belonged before, -1 when that isn't
 * known: a chart that stands elsewhere has been moved by people, and stays there.
 */
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
