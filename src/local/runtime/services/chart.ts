// SpreadsheetApp.EmbeddedChart and its builder, and a tab's members for charts. A built chart is not drawn until the
// tab inserts or updates it:
// https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart-builder#build

import type { Execution } from "../execution";
import type { ChartAnchor, ChartKind, ChartRange, SheetChart } from "../model/chart";
import { type SheetModel, touch } from "../model/sheet-model";
import { sheetNamed } from "../model/workbook-model";
import { ServiceError } from "../service-error";
import type { Range, Sheet } from "../workbook-objects";
import { placeOf } from "./range/range-context";

export type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type ChartOptions = GoogleAppsScript.Charts.ChartOptions;
type ContainerInfo = GoogleAppsScript.Spreadsheet.ContainerInfo;

/** A chart as a script builds it; `id` is null until a tab has it. */
type ChartDraft = Omit<SheetChart, "id" | "origin"> & { readonly id: number | null };

const drafts = new WeakMap<object, ChartDraft>();

function draftOf(chart: unknown): ChartDraft {
  const draft = typeof chart === "object" && chart !== null ? drafts.get(chart) : undefined;
  if (!draft) throw new ServiceError("The parameters don't match the method signature: an EmbeddedChart is needed.");
  return draft;
}

const NEW_CHART: ChartDraft = {
  id: null,
  kind: "column",
  ranges: [],
  anchor: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
  options: {},
};

const samePlace = (a: ChartRange, b: ChartRange): boolean =>
  a.sheet === b.sheet && JSON.stringify(a.rect) === JSON.stringify(b.rect);

function rangesOf(execution: Execution, { ranges }: ChartDraft): Range[] {
  return ranges.flatMap(({ sheet: name, rect }) => {
    const sheet = sheetNamed(execution.book, name);
    return sheet ? [execution.range(sheet, rect)] : [];
  });
}

function makeContainer(execution: Execution, anchor: ChartAnchor): ContainerInfo {
  return execution.service<ContainerInfo>("ContainerInfo", {
    getAnchorRow: () => anchor.row,
    getAnchorColumn: () => anchor.column,
    getOffsetX: () => anchor.offsetX,
    getOffsetY: () => anchor.offsetY,
  });
}

/** An option as it was set, or a part of one: "series.1.type" when `series` was set. */
function optionAt(options: unknown, path: string): unknown {
  if (typeof options !== "object" || options === null) return null;
  if (Object.hasOwn(options, path)) return Reflect.get(options, path);
  const inner = Object.keys(options).find((name) => path.startsWith(`${name}.`));
  return inner === undefined ? null : optionAt(Reflect.get(options, inner), path.slice(inner.length + 1));
}

function makeChart(execution: Execution, draft: ChartDraft): EmbeddedChart {
  const chart = execution.service<EmbeddedChart>("EmbeddedChart", {
    getChartId: () => draft.id,
    getRanges: () => rangesOf(execution, draft),
    getContainerInfo: () => makeContainer(execution, draft.anchor),
    getOptions: () =>
      execution.service<ChartOptions>("ChartOptions", { get: (option: string) => optionAt(draft.options, option) }),
    modify: () => makeBuilder(execution, draft),
  });
  drafts.set(chart, draft);
  return chart;
}

function makeBuilder(execution: Execution, from: ChartDraft): Builder {
  let draft = from;
  const change = (part: Partial<ChartDraft>): Builder => {
    draft = { ...draft, ...part };
    return builder;
  };
  /**
   * asBarChart and the like: Google answers with another builder; the members that only such a builder has are missing.
   */
  const as = <T>(kind: ChartKind): T => change({ kind }) as unknown as T;
  const builder: Builder = execution.service<Builder>("EmbeddedChartBuilder", {
    addRange: (range: Range) => {
      const { sheet, rect } = placeOf(range);
      const added = { sheet: sheet.name, rect };
      return draft.ranges.some((own) => samePlace(own, added)) ? builder : change({ ranges: [...draft.ranges, added] });
    },
    removeRange: (range: Range) => {
      const { sheet, rect } = placeOf(range);
      return change({ ranges: draft.ranges.filter((own) => !samePlace(own, { sheet: sheet.name, rect })) });
    },
    clearRanges: () => change({ ranges: [] }),
    getRanges: () => rangesOf(execution, draft),
    asBarChart: () => as("bar"),
    asColumnChart: () => as("column"),
    asLineChart: () => as("line"),
    asComboChart: () => as("combo"),
    setNumHeaders: (headers: number) => {
      if (headers !== 1) throw new ServiceError("not in the local runtime: charts without one row of headers");
      return builder;
    },
    setOption: (option: string, value: unknown) => {
      const plain: unknown = JSON.parse(JSON.stringify(value));
      return change({ options: { ...draft.options, [option]: plain } });
    },
    setPosition: (row: number, column: number, offsetX: number, offsetY: number) => {
      if (![row, column, offsetX, offsetY].every(Number.isInteger) || row < 1 || column < 1) {
        throw new ServiceError("The parameters don't match the method signature: a position counts from 1.");
      }
      return change({ anchor: { row, column, offsetX, offsetY } });
    },
    getContainer: () => makeContainer(execution, draft.anchor),
    build: () => makeChart(execution, draft),
  });
  return builder;
}

export function sheetChartMembers(execution: Execution, model: SheetModel): Partial<Sheet> {
  const { book } = execution;
  const indexOf = (chart: EmbeddedChart): number => {
    const { id } = draftOf(chart);
    const index = model.charts.findIndex((own) => own.id === id);
    if (index === -1) throw new ServiceError("The chart is not on this sheet.");
    return index;
  };
  const drop = (index: number): void => {
    const [gone] = model.charts.splice(index, 1);
    if (gone?.origin) model.droppedCharts.push(gone.origin);
    touch(model, "charts");
  };
  return {
    newChart: () => makeBuilder(execution, NEW_CHART),
    getCharts: () => model.charts.map((chart) => makeChart(execution, chart)),
    insertChart: (chart: EmbeddedChart) => {
      const id = Math.max(0, ...book.sheets.flatMap((sheet) => sheet.charts.map((own) => own.id))) + 1;
      model.charts.push({ ...draftOf(chart), id, origin: null });
      touch(model, "charts");
    },
    updateChart: (chart: EmbeddedChart) => {
      const index = indexOf(chart);
      const { id } = model.charts[index] ?? { id: 0 };
      drop(index);
      model.charts.push({ ...draftOf(chart), id, origin: null });
    },
    removeChart: (chart: EmbeddedChart) => drop(indexOf(chart)),
  };
}
