// The far corners of charts in the file (ECMA-376 part 1, 20.5.2.33: twoCellAnchor). The library guesses the pixels of
// columns and rows, which would leave a chart a tenth too narrow and too high.

import { strToU8 } from "fflate";
import type { ChartOrigin, SheetChart } from "../../runtime/model/chart";
import type { SheetModel } from "../../runtime/model/sheet-model";
import type { WorkbookModel } from "../../runtime/model/workbook-model";
import { openParts, type WorkbookParts } from "../package/parts";
import { partText, withParts } from "../package/zip";
import { ANCHOR, chartRelationOf, EMU_PER_PIXEL, readCharts } from "../read/charts";
import { columnPixels, rowPixels } from "../units/measures";

/** Pixels of a chart that nobody has sized, as Google makes it (seen in Sheets, not documented). */
const USUAL_SIZE = { width: 600, height: 371 };

export function sizeOf({ options }: SheetChart): { width: number; height: number } {
  const { width, height } = options;
  return {
    width: typeof width === "number" ? width : USUAL_SIZE.width,
    height: typeof height === "number" ? height : USUAL_SIZE.height,
  };
}

export interface FarCorner {
  readonly row: number;
  readonly column: number;
  /** Pixels from the cell's own corner. */
  readonly x: number;
  readonly y: number;
}

function walk(from: number, length: number, pixelsOf: (at: number) => number): { at: number; rest: number } {
  let at = from;
  let rest = length;
  for (let size = pixelsOf(at); rest > size; size = pixelsOf(at)) {
    rest -= size;
    at += 1;
  }
  return { at, rest };
}

export function farCornerOf(sheet: SheetModel, chart: SheetChart): FarCorner {
  const { row, column, offsetX, offsetY } = chart.anchor;
  const { width, height } = sizeOf(chart);
  const across = walk(column, width + offsetX, (at) => columnPixels(sheet, at));
  const down = walk(row, height + offsetY, (at) => rowPixels(sheet, at));
  return { row: down.at, column: across.at, x: across.rest, y: down.rest };
}

interface FreshSheet {
  readonly sheet: SheetModel;
  readonly fresh: readonly SheetChart[];
  /** Where the file holds the fresh ones, in the same order. */
  readonly origins: readonly ChartOrigin[];
}

/** The tabs with new charts. In the file those come after the ones it had, in the order they were added. */
function freshSheets({ parts, sheets }: WorkbookParts, book: WorkbookModel): FreshSheet[] {
  return book.sheets
    .filter((sheet) => sheet.dirtyParts.has("charts"))
    .flatMap((sheet) => {
      const part = sheets.find((candidate) => candidate.name === sheet.name);
      const known = new Set(sheet.charts.map(({ origin }) => JSON.stringify(origin)));
      const origins = (part ? readCharts(parts, part, sheet, 0) : []).flatMap(({ origin }) =>
        origin && !known.has(JSON.stringify(origin)) ? [origin] : [],
      );
      return [{ sheet, fresh: sheet.charts.filter(({ origin }) => origin === null), origins }];
    });
}

function withCorner(anchor: string, { row, column, x, y }: FarCorner): string {
  return anchor.replace(/<((?:\w+:)?)to>[\s\S]*?<\/\1to>/, (_corner, prefix: string) => {
    const part = (name: string, value: number): string => `<${prefix}${name}>${Math.round(value)}</${prefix}${name}>`;
    const across = part("col", column - 1) + part("colOff", x * EMU_PER_PIXEL);
    return `<${prefix}to>${across}${part("row", row - 1)}${part("rowOff", y * EMU_PER_PIXEL)}</${prefix}to>`;
  });
}

/** The bytes that the library wrote, with new charts as large as they were asked to be. */
export function sizeNewCharts(bytes: Uint8Array, book: WorkbookModel): Uint8Array {
  if (!book.sheets.some((sheet) => sheet.dirtyParts.has("charts"))) return bytes;
  const workbook = openParts(bytes);
  const changed: Record<string, string> = {};
  for (const { sheet, fresh, origins } of freshSheets(workbook, book)) {
    for (const [index, { drawing, relation }] of origins.entries()) {
      const chart = fresh[index];
      const xml = changed[drawing] ?? partText(workbook.parts, drawing);
      if (!chart || xml === null) continue;
      const corner = farCornerOf(sheet, chart);
      changed[drawing] = xml.replace(ANCHOR, (anchor) =>
        chartRelationOf(anchor) === relation ? withCorner(anchor, corner) : anchor,
      );
    }
  }
  const parts = Object.fromEntries(Object.entries(changed).map(([path, xml]) => [path, strToU8(xml)]));
  return withParts(bytes, parts);
}

/** Notes after a save where the file holds the new charts. */
export function adoptCharts(bytes: Uint8Array, book: WorkbookModel): void {
  if (!book.sheets.some((sheet) => sheet.dirtyParts.has("charts"))) return;
  for (const { sheet, fresh, origins } of freshSheets(openParts(bytes), book)) {
    sheet.charts = sheet.charts.map((chart) => {
      const index = fresh.indexOf(chart);
      return index === -1 ? chart : { ...chart, origin: origins[index] ?? null };
    });
    sheet.droppedCharts = [];
  }
}
