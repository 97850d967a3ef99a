// Reads the file's numbered cell styles, and the looks of its conditional formats, from its part of styles (ECMA-376
// part 1, 18.8). A file may lack the part, and then every cell is plain.

import { limited } from "../../../xlsx/package/limits";
import type { WorkbookParts } from "../../../xlsx/package/parts";
import { isTrue } from "../../../xlsx/package/xml";
import { attributeOf, childOf, parseXml, type XmlElement } from "../../../xlsx/package/xml-tree";
import { countElements } from "../../../xlsx/read/elements";
import { numberFormatOf } from "../../../xlsx/read/number-formats";
import { type Border, PLAIN, type Style, styleKey } from "../../runtime/model/cell";
import type { RuleLook } from "../../runtime/model/conditional-format";
import type { SheetLocale } from "../../runtime/model/locale";
import { type ColorOf, colorReader } from "./colors";
import { plainEntry } from "./style-entries";

const VERTICAL: Readonly<Record<string, Style["verticalAlign"]>> = { top: "top", center: "middle", bottom: "bottom" };
const HORIZONTAL: Readonly<Record<string, Style["align"]>> = { left: "left", center: "center", right: "right" };
const SIDES = ["left", "right", "top", "bottom"] as const;
/** The theme's usual colour of text: a cell with it is as plain as one without. */
const USUAL_TEXT = "1";

/** The lists of a part of styles, which its cell styles refer to by number. */
export interface StyleLists {
  readonly codes: ReadonlyMap<number, string>;
  readonly fonts: readonly XmlElement[];
  readonly fills: readonly XmlElement[];
  readonly borders: readonly XmlElement[];
  readonly styles: readonly XmlElement[];
  readonly looks: readonly XmlElement[];
}

/** @throws NotAWorkbook where there are more cell styles than are read. */
export function readStyleLists({ styles: stylesXml }: WorkbookParts): StyleLists {
  // Counted before a tree is made of them.
  if (stylesXml !== null) limited("styles", countElements(stylesXml, "xf"));
  const root = stylesXml === null ? null : parseXml(stylesXml);
  const list = (name: string): XmlElement[] => {
    const entries = (root && childOf(root, name)?.children) ?? [];
    limited("styles", entries.length);
    return entries.map(plainEntry);
  };
  const codes = list("numFmts").map((format): [number, string] => [
    numberIn(format, "numFmtId"),
    attributeOf(format, "formatCode") ?? "",
  ]);
  return {
    codes: new Map(codes),
    fonts: list("fonts"),
    fills: list("fills"),
    borders: list("borders"),
    styles: list("cellXfs"),
    looks: list("dxfs"),
  };
}

function numberIn(element: XmlElement | undefined, attribute: string): number {
  return Number((element && attributeOf(element, attribute)) ?? 0);
}

/** Whether an element stands there that is true unless it says otherwise, as `<b/>` is. */
function isOn(parent: XmlElement | undefined, name: string): boolean | null {
  const element = parent && childOf(parent, name);
  return element ? isTrue(attributeOf(element, "val") ?? "1") : null;
}

function sizeOf(font: XmlElement | undefined): number | null {
  const size = font && childOf(font, "sz");
  return size ? numberIn(size, "val") || null : null;
}

function textColor(font: XmlElement | undefined, colorOf: ColorOf): string | null {
  const color = font && childOf(font, "color");
  return color && attributeOf(color, "theme") !== USUAL_TEXT ? colorOf(color) : null;
}

/** The colour of a solid fill; null for patterns, which aren't shown. */
function fillColor(fill: XmlElement | undefined, colorOf: ColorOf): string | null {
  const pattern = fill && childOf(fill, "patternFill");
  if (!pattern || attributeOf(pattern, "patternType") !== "solid") return null;
  return colorOf(childOf(pattern, "fgColor"));
}

function borderOf(border: XmlElement | undefined, colorOf: ColorOf): Border | null {
  const lines = SIDES.flatMap((side) => {
    const element = border && childOf(border, side);
    return element && !["none", null].includes(attributeOf(element, "style")) ? [{ side, element }] : [];
  });
  if (lines.length === 0) return null;
  const has = (wanted: (typeof SIDES)[number]): boolean => lines.some(({ side }) => side === wanted);
  const colors = lines.map(({ element }) => colorOf(childOf(element, "color")));
  return {
    top: has("top"),
    left: has("left"),
    bottom: has("bottom"),
    right: has("right"),
    color: colors.find((color) => color !== null) ?? "#000000",
  };
}

/**
 * Gives a style by its number in the file; one that the file lacks is plain. Each is worked out once, and its number is
 * noted in `numbers`.
 */
export function styleReader(
  workbook: WorkbookParts,
  lists: StyleLists,
  locale: SheetLocale,
  numbers: Map<string, number>,
): (number: number) => Style {
  const colorOf = colorReader(workbook);
  const known = new Map<number, Style>([[0, PLAIN]]);
  numbers.set(styleKey(PLAIN), 0);
  return (number) => {
    let style = known.get(number);
    if (!style) {
      style = readStyle(lists, number, colorOf, locale);
      known.set(number, style);
      if (style !== PLAIN) numbers.set(styleKey(style), number);
    }
    return style;
  };
}

function readStyle(lists: StyleLists, number: number, colorOf: ColorOf, locale: SheetLocale): Style {
  const { codes, fonts, fills, borders, styles } = lists;
  const style = styles[number];
  if (!style) return PLAIN;
  const font = fonts[numberIn(style, "fontId")];
  const alignment = childOf(style, "alignment");
  const format = numberIn(style, "numFmtId");
  const size = sizeOf(font);
  return {
    base: number,
    numberFormat: numberFormatOf(format, codes.get(format), locale.datePattern),
    background: fillColor(fills[numberIn(style, "fillId")], colorOf),
    color: textColor(font, colorOf),
    bold: isOn(font, "b") ?? false,
    italic: isOn(font, "i") ?? false,
    fontSize: size === sizeOf(fonts[numberIn(styles[0], "fontId")]) ? null : size,
    align: HORIZONTAL[(alignment && attributeOf(alignment, "horizontal")) ?? ""] ?? null,
    verticalAlign: VERTICAL[(alignment && attributeOf(alignment, "vertical")) ?? ""] ?? null,
    wrap: alignment !== null && isTrue(attributeOf(alignment, "wrapText") ?? undefined),
    border: borderOf(borders[numberIn(style, "borderId")], colorOf),
  };
}

/** The looks that conditional formats refer to by number (18.8.14: dxf). */
export function readRuleLooks(workbook: WorkbookParts, lists: StyleLists): RuleLook[] {
  const colorOf = colorReader(workbook);
  return lists.looks.map((look) => {
    const font = childOf(look, "font") ?? undefined;
    const fill = childOf(look, "fill");
    const pattern = fill && childOf(fill, "patternFill");
    const background = pattern && (colorOf(childOf(pattern, "bgColor")) ?? colorOf(childOf(pattern, "fgColor")));
    return { background, color: textColor(font, colorOf), bold: isOn(font, "b") };
  });
}
