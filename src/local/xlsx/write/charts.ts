// Writes new and changed charts as the spreadsheet program's own charts, which a person can change there.

import { cellName, columnName, quotedSheetName } from "../../../workbook/cells/a1";
import type { SheetChart } from "../../runtime/model/chart";
import type { SheetModel } from "../../runtime/model/sheet-model";
import { type Chart, type ChartAxis, type ChartSeries, checked, type Font, type OpenFile } from "../library/open-file";
import { writePage } from "./page";
import { sizeOf } from "./place-charts";

/** The library's numbers for its kinds of charts. */
const BAR = 6;
const COLUMN = 21;
const LINE = 41;

const TEXT = "3F4754";
const FIRST_COLORS = ["#0b4a8f", "#7d3200", "#3f4754"];
const LINE_POINTS = 2.25;
/** With more, the names under the axis run into each other. */
const MOST_NAMES = 14;

/** The axis's length as a share of the longest bar. */
const ROOM_FOR_FIGURES = 1.15;

const hex = (color: string): string => color.replace("#", "").toUpperCase();

const font = (size: number, bold = false): Font => ({ Size: size, Bold: bold, Color: TEXT });

function textOption({ options }: SheetChart, name: string): string {
  const value = options[name];
  return typeof value === "string" ? value : "";
}

function numberOption({ options }: SheetChart, name: string): number | null {
  const value = options[name];
  return typeof value === "number" ? value : null;
}

function colorOption({ options }: SheetChart, index: number): string {
  const colors: unknown = options["colors"];
  const own: unknown = Array.isArray(colors) ? colors[index] : undefined;
  return hex(typeof own === "string" ? own : (FIRST_COLORS[index % FIRST_COLORS.length] ?? "#000000"));
}

/** The series: the first column names the categories, and each of the others is a series under its header. */
function columnsOf({ ranges }: SheetChart): { header: string; values: string; rows: number }[] {
  return ranges.flatMap(({ sheet, rect }) =>
    Array.from({ length: rect.lastColumn - rect.column + 1 }, (_, index) => {
      const letter = columnName(rect.column + index);
      const at = (row: number): string => `$${letter}$${row}`;
      const name = quotedSheetName(sheet);
      const values = `${name}!${at(rect.row + 1)}:${at(rect.lastRow)}`;
      return { header: `${name}!${at(rect.row)}`, values, rows: rect.lastRow - rect.row };
    }),
  );
}

function seriesOf(chart: SheetChart): ChartSeries[] {
  const [categories, ...columns] = columnsOf(chart);
  return columns.map(({ header, values }, index) => ({
    Name: header,
    Categories: categories?.values ?? "",
    Values: values,
    Fill: { Type: "pattern", Pattern: 1, Color: [colorOption(chart, index)] },
    Line: {
      Width: LINE_POINTS,
      Smooth: false,
      Fill: { Type: "pattern", Pattern: 1, Color: [colorOption(chart, index)] },
    },
    Marker: { Symbol: "none" },
  }));
}

/** Many names are turned upright and some are left out; Excel would break them letter by letter otherwise. */
function namesBelow(count: number): Pick<ChartAxis, "TickLabelSkip" | "Alignment"> {
  if (count <= MOST_NAMES) return {};
  return { TickLabelSkip: Math.ceil(count / (2 * MOST_NAMES)), Alignment: { TextRotation: -90 } };
}

/** Bars run from the top downwards, as Google draws them, with the value at their end instead of an axis below. */
function axesOf(chart: SheetChart): Pick<Chart, "XAxis" | "YAxis"> {
  const isBar = chart.kind === "bar";
  const minimum = numberOption(chart, isBar ? "hAxis.minValue" : "vAxis.minValue");
  const maximum = numberOption(chart, isBar ? "hAxis.maxValue" : "vAxis.maxValue");
  const names = columnsOf(chart)[0]?.rows ?? 0;
  return {
    XAxis: { Font: font(9), ...(isBar ? { ReverseOrder: true } : namesBelow(names)) },
    YAxis: {
      Font: font(9),
      MajorGridLines: !isBar,
      None: isBar,
      ...(minimum === null ? {} : { Minimum: minimum }),
      ...(maximum === null ? {} : { Maximum: isBar ? maximum * ROOM_FOR_FIGURES : maximum }),
    },
  };
}

function frameOf(chart: SheetChart): Omit<Chart, "Type" | "Series"> {
  const title = textOption(chart, "title");
  const { width, height } = sizeOf(chart);
  const format = textOption(chart, chart.kind === "bar" ? "hAxis.format" : "vAxis.format");
  const isBar = chart.kind === "bar";
  return {
    Dimension: { Width: Math.round(width), Height: Math.round(height) },
    Format: {
      Name: title,
      AltText: textOption(chart, "description") || title,
      OffsetX: chart.anchor.offsetX,
      OffsetY: chart.anchor.offsetY,
    },
    Title: { Paragraph: [{ Text: title, Font: font(11, true) }] },
    Legend: { Position: textOption(chart, "legend.position") === "none" ? "none" : "bottom", Font: font(9) },
    VaryColors: false,
    ...axesOf(chart),
    PlotArea: isBar ? { ShowVal: true, ...(format ? { NumFmt: { CustomNumFmt: format } } : {}) } : {},
    GapWidth: 40,
    Border: { Fill: { Type: "pattern", Pattern: 1, Color: ["DADCE0"] }, Width: 0.75 },
  };
}

/** A combination's last series is a line, and the others are columns. */
function addChart(file: OpenFile, sheet: string, chart: SheetChart): void {
  const cell = cellName(chart.anchor.row, chart.anchor.column);
  const series = seriesOf(chart);
  const frame = frameOf(chart);
  if (chart.kind === "combo") {
    const line: Chart = { ...axesOf(chart), Type: LINE, Series: series.slice(-1) };
    checked(file.AddChart(sheet, cell, { ...frame, Type: COLUMN, Series: series.slice(0, -1) }, line));
    return;
  }
  if (chart.kind === "other") throw new Error("a chart that another program made can't be written anew");
  const types = { bar: BAR, column: COLUMN, line: LINE } as const;
  checked(file.AddChart(sheet, cell, { ...frame, Type: types[chart.kind], Series: series }));
}

export function writeCharts(file: OpenFile, sheet: SheetModel): void {
  for (const chart of sheet.charts) if (chart.origin === null) addChart(file, sheet.name, chart);
  writePage(file, sheet);
}
