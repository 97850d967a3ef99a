// The model's styles as numbered styles of the file. Each is made of the one it was changed from, and differs from that
// only where the model says so.

import { decodeEntities, escapeAttribute } from "../../../../xlsx/package/xml";
import { attributeOf, type XmlElement } from "../../../../xlsx/package/xml-tree";
import { type Border, type Style, styleKey } from "../../../runtime/model/cell";
import type { RuleLook } from "../../../runtime/model/conditional-format";
import { writtenAttribute } from "../cells/spans";
import { childTexts, type StyleSheet } from "./style-sheet";

const VERTICAL = { top: "top", middle: "center", bottom: "bottom" } as const;
/** The first number of a format that a file names itself (ECMA-376 part 1, 18.8.30). */
const FIRST_OWN_FORMAT = 164;
const NUMBERED_FORMATS: Readonly<Record<string, number>> = { General: 0, "@": 49 };

/** Opaque, as the file writes colours (18.8.19: rgb). */
const argb = (color: string): string => `FF${color.slice(1).toUpperCase()}`;

/** The order of a font's properties that Excel writes and asks for (18.8.22). */
const FONT_ORDER = [
  "b",
  "i",
  "strike",
  "condense",
  "extend",
  "outline",
  "shadow",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
  "family",
  "charset",
  "scheme",
];

function inOrder(pieces: ReadonlyMap<string, string>, order: readonly string[]): string {
  const rank = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length);
  return [...pieces]
    .toSorted(([a], [b]) => rank(a) - rank(b))
    .map(([, text]) => text)
    .join("");
}

function set(pieces: Map<string, string>, name: string, text: string | null): void {
  if (text === null) pieces.delete(name);
  else pieces.set(name, text);
}

function fontFor(sheet: StyleSheet, id: number, style: Style, before: Style): number {
  const { prefix, xml } = sheet;
  const isSame =
    style.color === before.color &&
    style.bold === before.bold &&
    style.italic === before.italic &&
    style.fontSize === before.fontSize;
  if (isSame) return id;
  const pieces = childTexts(xml, sheet.element("fonts", id));
  const usual = childTexts(
    xml,
    sheet.element("fonts", Number(attributeNamed(sheet.element("cellXfs", 0), "fontId") ?? 0)),
  );
  if (style.bold !== before.bold) set(pieces, "b", style.bold ? `<${prefix}b/>` : null);
  if (style.italic !== before.italic) set(pieces, "i", style.italic ? `<${prefix}i/>` : null);
  if (style.color !== before.color) {
    set(pieces, "color", style.color === null ? null : `<${prefix}color rgb="${argb(style.color)}"/>`);
  }
  if (style.fontSize !== before.fontSize) {
    const size = style.fontSize === null ? usual.get("sz") : `<${prefix}sz val="${style.fontSize}"/>`;
    set(pieces, "sz", size ?? `<${prefix}sz val="11"/>`);
  }
  return sheet.numberOf("fonts", `<${prefix}font>${inOrder(pieces, FONT_ORDER)}</${prefix}font>`);
}

function attributeNamed(element: XmlElement | null, name: string): string | null {
  return element && attributeOf(element, name);
}

function fillFor(sheet: StyleSheet, id: number, style: Style, before: Style): number {
  if (style.background === before.background) return id;
  if (style.background === null) return 0;
  const { prefix } = sheet;
  const color = `<${prefix}fgColor rgb="${argb(style.background)}"/><${prefix}bgColor indexed="64"/>`;
  return sheet.numberOf(
    "fills",
    `<${prefix}fill><${prefix}patternFill patternType="solid">${color}</${prefix}patternFill></${prefix}fill>`,
  );
}

const SIDES = ["left", "right", "top", "bottom"] as const;

function borderFor(sheet: StyleSheet, id: number, border: Border | null, before: Border | null): number {
  if (JSON.stringify(border) === JSON.stringify(before)) return id;
  const { prefix } = sheet;
  const sides = SIDES.map((side) =>
    border?.[side]
      ? `<${prefix}${side} style="thin"><${prefix}color rgb="${argb(border.color)}"/></${prefix}${side}>`
      : `<${prefix}${side}/>`,
  );
  return sheet.numberOf("borders", `<${prefix}border>${sides.join("")}<${prefix}diagonal/></${prefix}border>`);
}

function formatFor(sheet: StyleSheet, id: number, format: string, before: string): number {
  if (format === before) return id;
  const numbered = NUMBERED_FORMATS[format];
  if (numbered !== undefined) return numbered;
  const known = sheet.texts("numFmts").map((text) => ({
    code: decodeEntities(writtenAttribute(text, "formatCode") ?? ""),
    number: Number(writtenAttribute(text, "numFmtId") ?? 0),
  }));
  const same = known.find(({ code }) => code === format);
  if (same) return same.number;
  const number = Math.max(FIRST_OWN_FORMAT - 1, ...known.map((one) => one.number)) + 1;
  const code = escapeAttribute(format);
  sheet.numberOf("numFmts", `<${sheet.prefix}numFmt numFmtId="${number}" formatCode="${code}"/>`);
  return number;
}

function alignmentFor(sheet: StyleSheet, xf: XmlElement | null, style: Style, before: Style): string {
  const own = xf?.children.find(({ local }) => local === "alignment") ?? null;
  const text = own ? sheet.xml.slice(own.start, own.end) : "";
  const isSame =
    style.align === before.align && style.verticalAlign === before.verticalAlign && style.wrap === before.wrap;
  if (isSame) return text;
  const read = new Map((own?.attributes ?? []).map(({ name, value }) => [name, value]));
  if (style.align !== before.align) setOrDelete(read, "horizontal", style.align);
  if (style.verticalAlign !== before.verticalAlign) {
    setOrDelete(read, "vertical", style.verticalAlign === null ? null : VERTICAL[style.verticalAlign]);
  }
  if (style.wrap !== before.wrap) setOrDelete(read, "wrapText", style.wrap ? "1" : null);
  return read.size === 0 ? "" : `<${sheet.prefix}alignment${attributesXml(read)}/>`;
}

function setOrDelete(read: Map<string, string>, name: string, value: string | null): void {
  if (value === null) read.delete(name);
  else read.set(name, value);
}

const attributesXml = (read: ReadonlyMap<string, string>): string =>
  [...read].map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`).join("");

/** Makes a style that differs from its base only where the model says so. */
function makeStyle(sheet: StyleSheet, style: Style, before: Style): number {
  const xf = sheet.element("cellXfs", style.base);
  const read = new Map((xf?.attributes ?? []).map(({ name, value }) => [name, value]));
  const id = (name: string): number => Number(read.get(name) ?? 0);
  const ids: readonly (readonly [attribute: string, applies: string, number: number])[] = [
    ["numFmtId", "applyNumberFormat", formatFor(sheet, id("numFmtId"), style.numberFormat, before.numberFormat)],
    ["fontId", "applyFont", fontFor(sheet, id("fontId"), style, before)],
    ["fillId", "applyFill", fillFor(sheet, id("fillId"), style, before)],
    ["borderId", "applyBorder", borderFor(sheet, id("borderId"), style.border, before.border)],
  ];
  for (const [attribute, applies, number] of ids) {
    if (String(number) !== read.get(attribute)) read.set(applies, "1");
    read.set(attribute, String(number));
  }
  if (!read.has("xfId")) read.set("xfId", "0");
  const alignment = alignmentFor(sheet, xf, style, before);
  if (alignment !== "") read.set("applyAlignment", "1");
  const others = (xf?.children ?? []).filter(({ local }) => local !== "alignment");
  const inside = alignment + others.map(({ start, end }) => sheet.xml.slice(start, end)).join("");
  const name = `${sheet.prefix}xf`;
  const open = `<${name}${attributesXml(read)}`;
  return sheet.numberOf("cellXfs", inside === "" ? `${open}/>` : `${open}>${inside}</${name}>`);
}

/** Gives the file's number for a style. One that the file lacks is made, and noted in `numbers`. */
export function styleWriter(
  sheet: StyleSheet,
  readBack: (number: number) => Style,
  numbers: Map<string, number>,
): (style: Style) => number {
  return (style) => {
    const key = styleKey(style);
    const number = numbers.get(key) ?? makeStyle(sheet, style, readBack(style.base));
    numbers.set(key, number);
    return number;
  };
}

/** The number of a look that conditional formats refer to (18.8.14: dxf), made where the file lacks it. */
export function ruleLookNumber(sheet: StyleSheet, { background, color, bold }: RuleLook): number {
  const { prefix } = sheet;
  const weight = bold === null ? "" : `<${prefix}b${bold ? "" : ' val="0"'}/>`;
  const ink = color === null ? "" : `<${prefix}color rgb="${argb(color)}"/>`;
  const font = weight + ink === "" ? "" : `<${prefix}font>${weight}${ink}</${prefix}font>`;
  const paper = background === null ? "" : `<${prefix}bgColor rgb="${argb(background)}"/>`;
  const fill =
    paper === "" ? "" : `<${prefix}fill><${prefix}patternFill>${paper}</${prefix}patternFill></${prefix}fill>`;
  return sheet.numberOf("dxfs", `<${prefix}dxf>${font}${fill}</${prefix}dxf>`);
}
