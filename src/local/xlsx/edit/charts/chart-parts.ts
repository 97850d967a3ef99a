// The parts of new charts, as the spreadsheet program's own charts, which a person can change there. The library makes
// them in a workbook of their own; nothing else of that is used.

import { columnName, quotedSheetName } from "../../../../workbook/cells/a1";
import { relationsOf } from "../../../../xlsx/package/relations";
import { partText, unzipParts } from "../../../../xlsx/package/unzip";
import type { SheetChart } from "../../../runtime/model/chart";
import {
  bytesOf,
  type Chart,
  type ChartAxis,
  type ChartSeries,
  checked,
  type Font,
  newFile,
  type OpenFile,
} from "../../library/open-file";

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
  const format = textOption(chart, chart.kind === "bar" ? "hAxis.format" : "vAxis.format");
  const isBar = chart.kind === "bar";
  return {
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
  const series = seriesOf(chart);
  const frame = frameOf(chart);
  if (chart.kind === "combo") {
    const line: Chart = { ...axesOf(chart), Type: LINE, Series: series.slice(-1) };
    checked(file.AddChart(sheet, "A1", { ...frame, Type: COLUMN, Series: series.slice(0, -1) }, line));
    return;
  }
  if (chart.kind === "other") throw new Error("a chart that another program made can't be written anew");
  const types = { bar: BAR, column: COLUMN, line: LINE } as const;
  checked(file.AddChart(sheet, "A1", { ...frame, Type: types[chart.kind], Series: series }));
}

const DRAWING = "xl/drawings/drawing1.xml";

function makeParts(charts: readonly SheetChart[]): string[] {
  const file = newFile();
  const [sheet = ""] = file.GetSheetList().list;
  for (const chart of charts) addChart(file, sheet, chart);
  const parts = unzipParts(bytesOf(file));
  const drawn = [...relationsOf(parts, DRAWING).values()].filter(({ kind }) => kind === "chart");
  const texts = drawn.map(({ target }) => partText(parts, target));
  const made = texts.filter((text) => text !== null);
  if (made.length !== charts.length) throw new Error("the library made other charts than it was asked for");
  return made;
}

/** The summary is drawn anew at each refresh, mostly with the charts that it had, and the library is slow to make one. */
const madeBefore = new Map<string, string>();
const MOST_KEPT = 100;

/** All that a chart's part rests on; its place stands in the drawing. */
const lookOf = ({ kind, ranges, options }: SheetChart): string => JSON.stringify([kind, ranges, options]);

/** The part of each chart, in the order given. */
export function chartParts(charts: readonly SheetChart[]): string[] {
  const isKnown = (chart: SheetChart): boolean => madeBefore.has(lookOf(chart));
  if (!charts.every(isKnown)) {
    if (madeBefore.size + charts.length > MOST_KEPT) madeBefore.clear();
    for (const [index, part] of makeParts(charts).entries()) {
      const chart = charts[index];
      if (chart) madeBefore.set(lookOf(chart), part);
    }
  }
  return charts.map((chart) => madeBefore.get(lookOf(chart)) ?? "");
}

/** What a chart says to those who can't see it, beside its title. */
export function chartWords(chart: SheetChart): { title: string; description: string } {
  const title = textOption(chart, "title");
  return { title, description: textOption(chart, "description") || title };
}
