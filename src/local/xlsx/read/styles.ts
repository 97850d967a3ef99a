// Reads the file's numbered cell styles, and the looks of its conditional formats.

import { PLAIN, type Style, styleKey } from "../../runtime/model/cell";
import type { RuleLook } from "../../runtime/model/conditional-format";
import type { SheetLocale } from "../../runtime/model/locale";
import { checked, type OpenFile } from "../library/open-file";
import { attributes, elements } from "../package/xml";

/** Number formats that files name by number alone (ECMA-376 part 1, 18.8.30). 14 and 22 follow the reader's locale. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm am/pm",
  19: "h:mm:ss am/pm",
  20: "hh:mm",
  21: "hh:mm:ss",
  37: "#,##0;-#,##0",
  38: "#,##0;-#,##0",
  39: "#,##0.00;-#,##0.00",
  40: "#,##0.00;-#,##0.00",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss",
  49: "@",
};

const VERTICAL = { top: "top", center: "middle", bottom: "bottom" } as const;
const HORIZONTAL = { left: "left", center: "center", right: "right" } as const;

const colorFrom = (hex: string | undefined): string | null => (hex ? `#${hex.slice(-6).toLowerCase()}` : null);

function numberFormatOf(id: number, custom: string | undefined, locale: SheetLocale): string {
  if (custom) return custom;
  if (id === 14) return locale.datePattern;
  if (id === 22) return `${locale.datePattern} hh:mm`;
  return BUILT_IN[id] ?? "General";
}

/** Gives a style by its number in the file. Each is worked out once, and its number is noted in `numbers`. */
export function styleReader(
  file: OpenFile,
  locale: SheetLocale,
  stylesXml: string | null,
  numbers: Map<string, number>,
): (number: number) => Style {
  const fills = readFills(stylesXml ?? "");
  const known = new Map<number, Style>([[0, PLAIN]]);
  numbers.set(styleKey(PLAIN), 0);
  const usual = checked(file.GetStyle(0)).style.Font?.Size;
  return (number) => {
    let style = known.get(number);
    if (!style) {
      style = readStyle(file, number, usual, fills, locale);
      known.set(number, style);
      numbers.set(styleKey(style), number);
    }
    return style;
  };
}

/** Plain solid fills by cell style, which the library loses in files without a theme. */
function readFills(stylesXml: string): (string | null)[] {
  const [fillList] = elements(stylesXml, "fills");
  const fills = elements(fillList?.body ?? "", "fill").map(({ body }) => rgbOf(body, "fgColor"));
  const [styles] = elements(stylesXml, "cellXfs");
  return elements(styles?.body ?? "", "xf").map(({ tag }) => fills[Number(attributes(tag)["fillId"])] ?? null);
}

function readStyle(
  file: OpenFile,
  base: number,
  usualSize: number | undefined,
  fills: readonly (string | null)[],
  locale: SheetLocale,
): Style {
  const { Font, Fill, Alignment, Border, NumFmt, CustomNumFmt } = checked(file.GetStyle(base)).style;
  const isFilled = Fill?.Type === "pattern" && Fill.Pattern === 1;
  const sides = new Set(Border?.filter((side) => side.Style).map((side) => side.Type));
  const vertical = Alignment?.Vertical as keyof typeof VERTICAL | undefined;
  const horizontal = Alignment?.Horizontal as keyof typeof HORIZONTAL | undefined;
  return {
    base,
    numberFormat: numberFormatOf(NumFmt ?? 0, CustomNumFmt, locale),
    background: isFilled ? (colorFrom(Fill.Color?.[0]) ?? fills[base] ?? null) : null,
    color: colorFrom(Font?.Color),
    bold: Font?.Bold ?? false,
    italic: Font?.Italic ?? false,
    fontSize: Font?.Size && Font.Size !== usualSize ? Font.Size : null,
    align: (horizontal && HORIZONTAL[horizontal]) ?? null,
    verticalAlign: (vertical && VERTICAL[vertical]) ?? null,
    wrap: Alignment?.WrapText ?? false,
    border:
      sides.size === 0
        ? null
        : {
            top: sides.has("top"),
            left: sides.has("left"),
            bottom: sides.has("bottom"),
            right: sides.has("right"),
            color: colorFrom(Border?.[0]?.Color) ?? "#000000",
          },
  };
}

/** The looks that conditional formats refer to by number (18.8.14: dxf). A theme's colours are not worked out. */
export function readRuleLooks(stylesXml: string | null): RuleLook[] {
  const [list] = stylesXml === null ? [] : elements(stylesXml, "dxfs");
  return elements(list?.body ?? "", "dxf").map(({ body }) => {
    const font = elements(body, "font")[0]?.body ?? "";
    const fill = elements(body, "fill")[0]?.body ?? "";
    const [bold] = elements(font, "b");
    return {
      background: rgbOf(fill, "bgColor") ?? rgbOf(fill, "fgColor"),
      color: rgbOf(font, "color"),
      bold: bold ? attributes(bold.tag)["val"] !== "0" : null,
    };
  });
}

function rgbOf(xml: string, name: string): string | null {
  const [element] = elements(xml, name);
  return element ? colorFrom(attributes(element.tag)["rgb"]) : null;
}
