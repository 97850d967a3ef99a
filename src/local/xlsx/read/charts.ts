// Reads the charts of a sheet from its drawing (ECMA-376 part 1, 20.5 and 21.2): which cells they draw, where they lie,
// and how to find them again in the file.

import { parseRect, type Rect, splitReference } from "../../../workbook/cells/a1";
import type { SheetPart } from "../../../xlsx/package/parts";
import { relationsOf } from "../../../xlsx/package/relations";
import { type Parts, partText } from "../../../xlsx/package/unzip";
import { attributes, decodeXml, elements, elementText } from "../../../xlsx/package/xml";
import type { ChartAnchor, ChartKind, ChartRange, SheetChart } from "../../runtime/model/chart";
import type { SheetModel } from "../../runtime/model/sheet-model";
import { columnPixels, EMU_PER_PIXEL, rowPixels } from "../units/measures";

/** An anchor of a drawing, whatever it holds (20.5.2.33 and 20.5.2.24). */
export const ANCHOR = /<((?:\w+:)?(?:two|one)CellAnchor)(?=[\s>])[\s\S]*?<\/\1\s*>/g;

/** The relation of the chart in an anchor; null when the anchor holds something else. */
export function chartRelationOf(anchor: string): string | null {
  const [chart] = elements(anchor, "chart");
  return chart ? (attributes(chart.tag)["id"] ?? null) : null;
}

function kindOf(xml: string): ChartKind {
  const drawn = [...xml.matchAll(/<(?:\w+:)?(\w+Chart)(?=[\s>])/g)].map((match) => match[1] ?? "");
  const isOnly = (...kinds: string[]): boolean => drawn.length > 0 && drawn.every((kind) => kinds.includes(kind));
  if (isOnly("lineChart")) return "line";
  if (drawn.includes("barChart") && drawn.includes("lineChart") && isOnly("barChart", "lineChart")) return "combo";
  if (!isOnly("barChart")) return "other";
  const [direction] = elements(xml, "barDir");
  return direction && attributes(direction.tag)["val"] === "bar" ? "bar" : "column";
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
function rangesOf(xml: string, ownSheet: string): ChartRange[] {
  const bySheet = new Map<string, Map<string, Rect>>();
  for (const { body } of elements(xml, "f")) {
    const { sheet, address } = splitReference(decodeXml(body));
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

function cornerOf(anchor: string, name: "from" | "to"): Corner | null {
  const [corner] = elements(anchor, name);
  if (!corner) return null;
  const number = (part: string): number => Number(elementText(corner.body, part) ?? 0);
  const pixels = (part: string): number => Math.round(number(part) / EMU_PER_PIXEL);
  return { row: number("row") + 1, column: number("col") + 1, x: pixels("colOff"), y: pixels("rowOff") };
}

function sizeOf(anchor: string, from: Corner, sheet: SheetModel): { width: number; height: number } {
  const to = cornerOf(anchor, "to");
  const [extent] = elements(anchor, "ext");
  if (!to) {
    const read = extent ? attributes(extent.tag) : {};
    return { width: Number(read["cx"] ?? 0) / EMU_PER_PIXEL, height: Number(read["cy"] ?? 0) / EMU_PER_PIXEL };
  }
  let width = to.x - from.x;
  for (let column = from.column; column < to.column; column++) width += columnPixels(sheet, column);
  let height = to.y - from.y;
  for (let row = from.row; row < to.row; row++) height += rowPixels(sheet, row);
  return { width, height };
}

function titleOf(xml: string): string {
  const [title] = elements(xml, "title");
  return title
    ? elements(title.body, "t")
        .map(({ body }) => decodeXml(body))
        .join("")
    : "";
}

/** The charts from the lowest to the one on top. The first gets the number `firstId`. */
export function readCharts(parts: Parts, part: SheetPart, sheet: SheetModel, firstId: number): SheetChart[] {
  const drawing = [...part.relations.values()].find((relation) => relation.kind === "drawing")?.target;
  const xml = drawing === undefined ? null : partText(parts, drawing);
  if (drawing === undefined || xml === null) return [];
  const relations = relationsOf(parts, drawing);
  const charts = Array.from(xml.matchAll(ANCHOR), ([anchor]) => anchor).flatMap((anchor): Omit<SheetChart, "id">[] => {
    const relation = chartRelationOf(anchor);
    const target = relation === null ? undefined : relations.get(relation)?.target;
    const chart = target === undefined ? null : partText(parts, target);
    const from = cornerOf(anchor, "from");
    if (relation === null || chart === null || !from) return [];
    const place: ChartAnchor = { row: from.row, column: from.column, offsetX: from.x, offsetY: from.y };
    return [
      {
        kind: kindOf(chart),
        ranges: rangesOf(chart, part.name),
        anchor: place,
        options: { title: titleOf(chart), ...sizeOf(anchor, from, sheet) },
        origin: { drawing, relation },
      },
    ];
  });
  return charts.map((chart, index) => ({ id: firstId + index, ...chart }));
}
