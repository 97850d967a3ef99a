// Reads the charts of a sheet from its drawing (ECMA-376 part 1, 20.5 and 21.2): which cells they draw, where they lie,
// and how to find them again in the file.

import { parseRect, type Rect, splitReference } from "../../../workbook/cells/a1";
import { SPACES } from "../../../xlsx/package/namespaces";
import type { SheetPart } from "../../../xlsx/package/parts";
import { relationsOf } from "../../../xlsx/package/relations";
import { type Parts, partText } from "../../../xlsx/package/unzip";
import { attributeOf, childOf, descendantsOf, textIn, type XmlElement } from "../../../xlsx/package/xml-tree";
import type { Budget } from "../../../xlsx/read/budget";
import type { ChartAnchor, ChartKind, ChartRange, SheetChart } from "../../runtime/model/chart";
import type { SheetModel } from "../../runtime/model/sheet-model";
import { columnPixels, EMU_PER_PIXEL, rowPixels } from "../units/measures";
import { readableTree } from "./readable-tree";

const named = (element: XmlElement, local: string): XmlElement[] =>
  [...descendantsOf(element)].filter((one) => one.local === local);

/** The relation of the chart in an anchor; null when the anchor holds something else. */
function chartRelationOf(anchor: XmlElement): string | null {
  const [chart] = named(anchor, "chart");
  return chart ? attributeOf(chart, "id", SPACES.relation) : null;
}

function kindOf(root: XmlElement): ChartKind {
  const drawn = [...descendantsOf(root)].map(({ local }) => local).filter((local) => /.Chart$/.test(local));
  const isOnly = (...kinds: string[]): boolean => drawn.length > 0 && drawn.every((kind) => kinds.includes(kind));
  if (isOnly("lineChart")) return "line";
  if (drawn.includes("barChart") && drawn.includes("lineChart") && isOnly("barChart", "lineChart")) return "combo";
  if (!isOnly("barChart")) return "other";
  const [direction] = named(root, "barDir");
  return direction && attributeOf(direction, "val") === "bar" ? "bar" : "column";
}

function boundsOf(rects: readonly Rect[]): Rect {
  return {
    row: Math.min(...rects.map((rect) => rect.row)),
    column: Math.min(...rects.map((rect) => rect.column)),
    lastRow: Math.max(...rects.map((rect) => rect.lastRow)),
    lastColumn: Math.max(...rects.map((rect) => rect.lastColumn)),
  };
}

const areaOf = (rect: Rect): number => (rect.lastRow - rect.row + 1) * (rect.lastColumn - rect.column + 1);

/**
 * The blocks that a chart draws. The file names headers, categories and values apart; together they may be one block.
 */
function rangesOf(xml: string, root: XmlElement, ownSheet: string): ChartRange[] {
  const bySheet = new Map<string, Map<string, Rect>>();
  for (const formula of named(root, "f")) {
    const { sheet, address } = splitReference(textIn(xml, formula));
    const rect = parseRect(address);
    const name = sheet ?? ownSheet;
    if (!rect) continue;
    bySheet.set(name, (bySheet.get(name) ?? new Map<string, Rect>()).set(JSON.stringify(rect), rect));
  }
  return [...bySheet].flatMap(([sheet, found]) => {
    const rects = [...found.values()];
    const bounds = boundsOf(rects);
    const filled = rects.reduce((sum, rect) => sum + areaOf(rect), 0);
    // No series refers to the cell above the categories.
    const isBlock = filled === areaOf(bounds) || filled === areaOf(bounds) - 1;
    return isBlock ? [{ sheet, rect: bounds }] : rects.map((rect) => ({ sheet, rect }));
  });
}

interface Corner {
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

function cornerOf(xml: string, anchor: XmlElement, name: "from" | "to"): Corner | null {
  const corner = childOf(anchor, name);
  if (!corner) return null;
  const number = (part: string): number => {
    const own = childOf(corner, part);
    const read = own ? Number(textIn(xml, own)) : 0;
    return Number.isFinite(read) ? read : 0;
  };
  const pixels = (part: string): number => Math.round(number(part) / EMU_PER_PIXEL);
  return { row: number("row") + 1, column: number("col") + 1, x: pixels("colOff"), y: pixels("rowOff") };
}

/** A chart over more rows or columns is shown as if it ended here. */
const MOST_SPANNED = 2_000;

function sizeOf(xml: string, anchor: XmlElement, from: Corner, sheet: SheetModel): { width: number; height: number } {
  const to = cornerOf(xml, anchor, "to");
  if (!to) {
    const extent = childOf(anchor, "ext");
    const pixels = (name: string): number => Number((extent && attributeOf(extent, name)) ?? 0) / EMU_PER_PIXEL;
    return { width: pixels("cx"), height: pixels("cy") };
  }
  let width = to.x - from.x;
  for (let column = from.column; column < Math.min(to.column, from.column + MOST_SPANNED); column++)
    width += columnPixels(sheet, column);
  let height = to.y - from.y;
  for (let row = from.row; row < Math.min(to.row, from.row + MOST_SPANNED); row++) height += rowPixels(sheet, row);
  return { width, height };
}

/** The chart's own title; its axes may have others. */
function titleOf(xml: string, root: XmlElement): string {
  const chart = childOf(root, "chart");
  const title = chart && childOf(chart, "title");
  const runs = title ? named(title, "t") : [];
  return runs.map((run) => textIn(xml, run)).join("");
}

/** The charts from the lowest to the one on top. The first gets the number `firstId`. */
export function readCharts(
  parts: Parts,
  part: SheetPart,
  sheet: SheetModel,
  firstId: number,
  budget: Budget,
): SheetChart[] {
  const drawing = [...part.relations.values()].find((relation) => relation.kind === "drawing")?.target;
  const xml = drawing === undefined ? null : partText(parts, drawing);
  if (drawing === undefined || xml === null) return [];
  const root = readableTree(xml);
  const relations = relationsOf(parts, drawing);
  const anchors = root ? [...descendantsOf(root)].filter(({ local }) => /^(?:two|one)CellAnchor$/.test(local)) : [];
  const charts = anchors.flatMap((anchor): Omit<SheetChart, "id">[] => {
    const relation = chartRelationOf(anchor);
    const target = relation === null ? undefined : relations.get(relation)?.target;
    const chart = target === undefined ? null : partText(parts, target);
    // Anchors may share a chart, which is read for each of them.
    budget.spend("unpacked", chart?.length ?? 0);
    const tree = chart === null ? null : readableTree(chart);
    const from = cornerOf(xml, anchor, "from");
    if (relation === null || chart === null || !tree || !from) return [];
    const place: ChartAnchor = { row: from.row, column: from.column, offsetX: from.x, offsetY: from.y };
    return [
      {
        kind: kindOf(tree),
        ranges: rangesOf(chart, tree, part.name),
        anchor: place,
        options: { title: titleOf(chart, tree), ...sizeOf(xml, anchor, from, sheet) },
        origin: { drawing, relation },
      },
    ];
  });
  return charts.map((chart, index) => ({ id: firstId + index, ...chart }));
}
