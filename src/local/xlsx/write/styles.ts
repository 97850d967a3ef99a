// Writes the model's styles as numbered styles of the file, and keeps what the model doesn't know of them.

import { type Style, styleKey } from "../../runtime/model/cell";
import { checked, type LibraryStyle, type OpenFile } from "../library/open-file";

const VERTICAL = { top: "top", middle: "center", bottom: "bottom" } as const;
const SOLID = 1;
const THIN = 1;

const hex = (color: string): string => color.slice(1).toUpperCase();

/** Gives the file's number for a style. One that the file lacks is made, and noted in `numbers`. */
export function styleWriter(
  file: OpenFile,
  readBack: (number: number) => Style,
  numbers: Map<string, number>,
): (style: Style) => number {
  return (style) => {
    const key = styleKey(style);
    let number = numbers.get(key);
    if (number === undefined) {
      number = makeStyle(file, style, readBack(style.base));
      numbers.set(key, number);
    }
    return number;
  };
}

/** Makes a style that differs from its base only where the model says so. */
function makeStyle(file: OpenFile, style: Style, before: Style): number {
  const next: LibraryStyle = { ...checked(file.GetStyle(style.base)).style };
  if (style.numberFormat !== before.numberFormat) {
    delete next.CustomNumFmt;
    next.NumFmt = 0;
    if (style.numberFormat === "@") next.NumFmt = 49;
    else if (style.numberFormat !== "General") next.CustomNumFmt = style.numberFormat;
  }
  // The fill is written even if it is the same as before: the library doesn't read every fill that it can write.
  if (style.background !== null) next.Fill = { Type: "pattern", Pattern: SOLID, Color: [hex(style.background)] };
  else if (before.background !== null) next.Fill = {};
  next.Font = { ...next.Font };
  if (style.color !== before.color) {
    delete next.Font.ColorTheme;
    next.Font.Color = style.color === null ? "" : hex(style.color);
  }
  next.Font.Bold = style.bold;
  next.Font.Italic = style.italic;
  if (style.fontSize !== before.fontSize)
    next.Font.Size = style.fontSize ?? checked(file.GetStyle(0)).style.Font?.Size ?? 11;
  if (style.align !== before.align || style.verticalAlign !== before.verticalAlign || style.wrap !== before.wrap) {
    next.Alignment = {
      ...next.Alignment,
      Horizontal: style.align ?? "",
      Vertical: style.verticalAlign === null ? "" : VERTICAL[style.verticalAlign],
      WrapText: style.wrap,
    };
  }
  if (JSON.stringify(style.border) !== JSON.stringify(before.border)) {
    const { border } = style;
    const sides = (["top", "left", "bottom", "right"] as const).filter((side) => border?.[side]);
    next.Border = sides.map((side) => ({ Type: side, Color: hex(border?.color ?? "#000000"), Style: THIN }));
  }
  return checked(file.NewStyle(next)).style;
}
