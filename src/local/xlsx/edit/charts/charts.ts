// Charts of ours that come and go, in the drawing that a tab has or in a new one. Charts that people have made are never
// touched.

import { SPACES } from "../../../../xlsx/package/namespaces";
import { escapeAttribute } from "../../../../xlsx/package/xml";
import {
  attributeOf,
  childOf,
  descendantsOf,
  parseXml,
  prefixFor,
  type XmlElement,
} from "../../../../xlsx/package/xml-tree";
import type { ChartOrigin, SheetChart } from "../../../runtime/model/chart";
import type { SheetModel } from "../../../runtime/model/sheet-model";
import { appended, removed, spliced } from "../../package/splice";
import { EMU_PER_PIXEL } from "../../units/measures";
import type { Edit } from "../open-edit";
import { editAround, sheetChild } from "../sheet-text";
import { reachableParts, removeUnreachable } from "../tabs/unreachable";
import { chartParts, chartWords } from "./chart-parts";
import { farCornerOf } from "./place-charts";

const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const EMPTY_DRAWING = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<xdr:wsDr xmlns:xdr="${SPACES.drawing}" xmlns:a="${SPACES.shapes}"></xdr:wsDr>`;

interface Corner {
  readonly row: number;
  readonly column: number;
  /** Pixels from the cell's own corner. */
  readonly x: number;
  readonly y: number;
}

function cornerXml(name: "from" | "to", { row, column, x, y }: Corner): string {
  const part = (own: string, value: number): string => `<xdr:${own}>${Math.round(value)}</xdr:${own}>`;
  const across = part("col", column - 1) + part("colOff", x * EMU_PER_PIXEL);
  return `<xdr:${name}>${across}${part("row", row - 1)}${part("rowOff", y * EMU_PER_PIXEL)}</xdr:${name}>`;
}

/** Declares the names it uses, whatever prefixes the drawing has. */
function anchorXml(sheet: SheetModel, chart: SheetChart, relation: string, id: number): string {
  const { anchor } = chart;
  const { title, description } = chartWords(chart);
  const from = { row: anchor.row, column: anchor.column, x: anchor.offsetX, y: anchor.offsetY };
  const words = `name="${escapeAttribute(title)}" descr="${escapeAttribute(description)}"`;
  return [
    `<xdr:twoCellAnchor xmlns:xdr="${SPACES.drawing}" xmlns:a="${SPACES.shapes}">`,
    cornerXml("from", from) + cornerXml("to", farCornerOf(sheet, chart)),
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" ${words}/><xdr:cNvGraphicFramePr/>`,
    `</xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>`,
    `<a:graphicData uri="${SPACES.chart}"><c:chart xmlns:c="${SPACES.chart}" xmlns:r="${SPACES.relation}" `,
    `r:id="${relation}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`,
  ].join("");
}

/** The drawing of a tab, which is made where there is none. */
function drawingPath(edit: Edit, sheetPath: string): string {
  const { draft, sheets, workbook } = edit;
  const sheet = sheets.read(sheetPath);
  const own = childOf(parseXml(sheet.around), "drawing");
  const known = own && draft.relations(sheetPath).get(attributeOf(own, "id", SPACES.relation) ?? "");
  if (known && draft.text(known.target) !== null) return known.target;
  const folder = workbook.slice(0, workbook.lastIndexOf("/") + 1);
  const path = draft.add(`${folder}drawings/drawing1.xml`, draft.inOwnNames(EMPTY_DRAWING), DRAWING_TYPE);
  const id = draft.relate(sheetPath, "drawing", path);
  const next = editAround(sheet, (root, xml) => {
    const prefix = prefixFor(root, SPACES.relation);
    const declared = prefix === null ? draft.inOwnNames(` xmlns:r="${SPACES.relation}"`) : "";
    const text = `<${sheet.prefix}drawing${declared} ${prefix ?? "r:"}id="${id}"/>`;
    const broken = childOf(root, "drawing");
    return broken ? [{ start: broken.start, end: broken.end, text }] : [sheetChild(xml, root, "drawing", text)];
  });
  sheets.write(sheetPath, next);
  return path;
}

function isOf(anchor: XmlElement, relation: string): boolean {
  const charts = [...descendantsOf(anchor)].filter(({ local, space }) => local === "chart" && space === SPACES.chart);
  return charts.some((chart) => attributeOf(chart, "id", SPACES.relation) === relation);
}

/** Takes charts out with all that belongs to them. */
export function dropCharts(edit: Edit, dropped: readonly ChartOrigin[]): void {
  if (dropped.length === 0) return;
  const { draft } = edit;
  const before = reachableParts(draft.parts);
  for (const { drawing, relation } of dropped) {
    const xml = draft.text(drawing);
    if (xml === null) continue;
    const anchors = parseXml(xml).children.filter((anchor) => isOf(anchor, relation));
    draft.write(drawing, spliced(xml, anchors.map(removed)));
    draft.unrelate(drawing, relation);
  }
  removeUnreachable(draft, before);
}

/** Puts the tab's new charts in, on top of those that are there; answers with where the file holds each. */
export function putCharts(edit: Edit, sheetPath: string, sheet: SheetModel): Map<SheetChart, ChartOrigin> {
  const fresh = sheet.charts.filter(({ origin }) => origin === null);
  const origins = new Map<SheetChart, ChartOrigin>();
  if (fresh.length === 0) return origins;
  const { draft, workbook } = edit;
  const drawing = drawingPath(edit, sheetPath);
  const folder = workbook.slice(0, workbook.lastIndexOf("/") + 1);
  const parts = chartParts(fresh);
  for (const [index, chart] of fresh.entries()) {
    const path = draft.add(`${folder}charts/chart1.xml`, draft.inOwnNames(parts[index] ?? ""), CHART_TYPE);
    const relation = draft.relate(drawing, "chart", path);
    const xml = draft.text(drawing) ?? EMPTY_DRAWING;
    const root = parseXml(xml);
    const numbers = [...descendantsOf(root)].map((one) => (one.local === "cNvPr" ? Number(attributeOf(one, "id")) : 0));
    const id = Math.max(1, ...numbers.filter(Number.isInteger)) + 1;
    const anchor = draft.inOwnNames(anchorXml(sheet, chart, relation, id));
    draft.write(drawing, spliced(xml, [appended(xml, root, anchor)]));
    origins.set(chart, { drawing, relation });
  }
  return origins;
}
