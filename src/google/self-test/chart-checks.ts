// Checks the summary's charts: places them as the summary does, and reads them back from the tab.
import type { Observation } from "../../contract/self-test";
import { cellName } from "../../workbook/cells/a1";
import { numberOf } from "../../workbook/cells/place-number";
import { blockRange } from "../cells/ranges";
import { FIGURES_COLUMN, type SummaryChart } from "../summary/chart-figures";
import { type ChartOptions, paceOptions, shareOptions } from "../summary/chart-options";
import { placeCharts } from "../summary/charts";
import type { Check, Checks } from "./check";

const ROWS = [
  ["Löfte", "Andel", "Mål"],
  ["1.1", 0.25, 1],
  ["2.1", 0.5, 1],
];
const HEADER_ROW = 1;
const CHART_ROW = 5;

/** The options by their full names, such as "series.1.type". A list is one option. */
function leavesOf(options: ChartOptions, above = ""): [name: string, value: unknown][] {
  return Object.entries(options).flatMap(([name, value]) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? leavesOf({ ...value }, `${above}${name}.`)
      : [[above + name, value] as [string, unknown]],
  );
}

const optionLine = (name: string, value: unknown): Observation => ["value", `${name}: ${JSON.stringify(value)}`];

function chartCheck(kind: SummaryChart["kind"], columns: number, options: ChartOptions, ranges: string): Check {
  const leaves = leavesOf(options);
  const plan = { kind, title: "", row: HEADER_ROW, column: FIGURES_COLUMN, rows: ROWS.length, columns, options };
  return {
    expected: [
      ["value", ranges],
      ["value", cellName(numberOf(CHART_ROW), 1)],
      ...leaves.map(([name, value]) => optionLine(name, value)),
    ],
    probe: ({ sheet }) => {
      blockRange(sheet, HEADER_ROW, FIGURES_COLUMN, ROWS.length, 3).setValues(ROWS);
      placeCharts(sheet, [plan], CHART_ROW, -1);
      SpreadsheetApp.flush();
      return sheet.getCharts().flatMap((chart): Observation[] => {
        const place = chart.getContainerInfo();
        const kept = chart.getOptions();
        const found: Observation[] = [
          [
            "value",
            chart
              .getRanges()
              .map((range) => range.getA1Notation())
              .join(),
          ],
          ["value", sheet.getRange(place.getAnchorRow(), place.getAnchorColumn()).getA1Notation()],
          ...leaves.map(([name]) => optionLine(name, kept.get(name) ?? null)),
        ];
        sheet.removeChart(chart);
        return found;
      });
    },
  };
}

export const chartChecks: Checks<"charts"> = {
  shareChart: chartCheck("share", 2, shareOptions("Andel"), "U2:V4"),
  paceChart: chartCheck("pace", 3, paceOptions("Takt"), "U2:W4"),
};
