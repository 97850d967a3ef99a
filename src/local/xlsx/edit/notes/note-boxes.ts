// The boxes that notes show in: VML, in a part that a sheet's form controls share (ECMA-376 part 4, 19.4: x:ClientData).

import { cellName, GRID_LIMIT } from "../../../../workbook/cells/a1";
import { SPACES } from "../../../../xlsx/package/namespaces";
import {
  attributeOf,
  childOf,
  descendantsOf,
  parseXml,
  prefixFor,
  textIn,
  type XmlElement,
} from "../../../../xlsx/package/xml-tree";
import { appended, removed, spliced } from "../../package/splice";
import { UNCLOSED } from "../shift/package-formulas";
import type { NotePatch } from "./note-texts";

export const EMPTY_BOXES = `<xml xmlns:v="${SPACES.vml}" xmlns:o="${SPACES.vmlOffice}" xmlns:x="${SPACES.vmlExcel}"></xml>`;

const TYPE_ID = "_x0000_t202";
const FIRST_ID = 1024;
const LINE_LENGTH = 34;

/**
 * A box to the right of the cell, two columns wide and high enough for its lines: from column and row to column and row,
 * counted from 0. At the sheet's edges it lies to the left, and further up, so that no corner is outside the sheet.
 */
function anchor({ row, column, note }: NotePatch): string {
  const lines = (note ?? "").split("\n").reduce((sum, line) => sum + Math.ceil((line.length + 1) / LINE_LENGTH), 0);
  const height = 1 + Math.max(2, lines);
  const left = column + 2 < GRID_LIMIT.columns ? column : column - 4;
  const top = Math.max(Math.min(row - 1, GRID_LIMIT.rows - 1 - height), 0);
  return [left, 15, top, 2, left + 2, 15, top + height, 4].join(", ");
}

interface Prefixes {
  readonly v: string;
  readonly o: string;
  readonly x: string;
  /** Declarations that the part's root lacks. */
  readonly declared: string;
}

function prefixesOf(root: XmlElement): Prefixes {
  const lacking: string[] = [];
  const own = (space: string, usual: string): string => {
    const known = prefixFor(root, space);
    if (known !== null && known !== "") return known;
    lacking.push(` xmlns:${usual}="${space}"`);
    return `${usual}:`;
  };
  const v = own(SPACES.vml, "v");
  const o = own(SPACES.vmlOffice, "o");
  const x = own(SPACES.vmlExcel, "x");
  return { v, o, x, declared: lacking.join("") };
}

/** The kind of box that notes show in, which their boxes refer to. */
function typeXml({ v, o, declared }: Prefixes): string {
  return [
    `<${v}shapetype${declared} id="${TYPE_ID}" coordsize="21600,21600" ${o}spt="202" path="m,l,21600r21600,l21600,xe">`,
    `<${v}stroke joinstyle="miter"/><${v}path gradientshapeok="t" ${o}connecttype="rect"/></${v}shapetype>`,
  ].join("");
}

function boxXml(patch: NotePatch, id: number, { v, o, x, declared }: Prefixes): string {
  const look = `style="position:absolute;visibility:hidden" fillcolor="#FBF6D6" strokecolor="#EDEAA1"`;
  return [
    `<${v}shape${declared} id="_x0000_s${id}" type="#${TYPE_ID}" ${look}>`,
    `<${v}shadow on="t" color="black" obscured="t"/><${v}path ${o}connecttype="none"/>`,
    `<${v}textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></${v}textbox>`,
    `<${x}ClientData ObjectType="Note"><${x}MoveWithCells/><${x}SizeWithCells/><${x}Anchor>${anchor(patch)}</${x}Anchor>`,
    `<${x}AutoFill>False</${x}AutoFill><${x}Row>${patch.row - 1}</${x}Row><${x}Column>${patch.column - 1}</${x}Column>`,
    `</${x}ClientData></${v}shape>`,
  ].join("");
}

/** The number of a shape in its sheet; 0 for what is no shape. A named shape has it beside its name. */
export function shapeNumber(shape: XmlElement): number {
  const id = attributeOf(shape, "spid", SPACES.vmlOffice) ?? attributeOf(shape, "id") ?? "";
  return Number(/_s(\d+)$/.exec(id)?.[1] ?? 0);
}

/** The name of the cell whose note a shape shows; null for a control. */
function cellOfBox(xml: string, shape: XmlElement): string | null {
  const data = childOf(shape, "ClientData", SPACES.vmlExcel);
  if (!data || attributeOf(data, "ObjectType") !== "Note") return null;
  const [row, column] = [childOf(data, "Row"), childOf(data, "Column")];
  if (!row || !column) return null;
  return cellName(Number(textIn(xml, row)) + 1, Number(textIn(xml, column)) + 1);
}

/** The part with a box for each note that has come, and without those of notes that went. */
export function patchNoteBoxes(xml: string, patches: readonly NotePatch[]): string {
  const root = parseXml(xml, UNCLOSED);
  const elements = [...descendantsOf(root)];
  const boxes = elements.flatMap((shape) => {
    const cell = cellOfBox(xml, shape);
    return cell === null ? [] : [{ shape, cell }];
  });
  const notes = new Map(patches.map((patch) => [cellName(patch.row, patch.column), patch.note]));
  const there = new Set(boxes.map(({ cell }) => cell));
  const lacking = patches.filter(({ row, column, note }) => note !== null && !there.has(cellName(row, column)));
  const numbers = elements.map(shapeNumber);
  const first = Math.max(FIRST_ID, ...numbers) + 1;
  const prefixes = prefixesOf(root);
  const hasType = elements.some((one) => one.local === "shapetype" && attributeOf(one, "id") === TYPE_ID);
  const type = lacking.length > 0 && !hasType ? typeXml(prefixes) : "";
  const come = lacking.map((patch, index) => boxXml(patch, first + index, prefixes)).join("");
  const gone = boxes.filter(({ cell }) => notes.get(cell) === null).map(({ shape }) => removed(shape));
  return spliced(xml, [...gone, appended(xml, root, type + come)]);
}
