// Colours as a file names them: by their value, by a number of the old palette, or by the theme's name for them, made
// lighter or darker (ECMA-376 part 1, 18.8.3, 18.8.27 and 20.1.6.2).

import type { WorkbookParts } from "../../../xlsx/package/parts";
import { relationOfKind, relationsOf } from "../../../xlsx/package/relations";
import { partText } from "../../../xlsx/package/unzip";
import { attributeOf, childOf, parseXml, type XmlElement } from "../../../xlsx/package/xml-tree";

/** "#rrggbb", or null where the element names no colour that is known. */
export type ColorOf = (color: XmlElement | null) => string | null;

/** The first sixteen of the old palette, which begins with its first eight twice. */
const PALETTE =
  "000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff 000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff " +
  "800000 008000 000080 808000 800080 008080 c0c0c0 808080 9999ff 993366 ffffcc ccffff 660066 ff8080 0066cc ccccff " +
  "000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff 00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99 " +
  "3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333";
const INDEXED = PALETTE.split(" ").map((hex) => `#${hex}`);

/** In the order that cells count them: light before dark, unlike in the theme itself. */
const THEME_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

const hexOf = (value: string): string | null =>
  /^[0-9a-f]{6,8}$/i.test(value) ? `#${value.slice(-6).toLowerCase()}` : null;

/** The theme's colours; none where the file has no theme, or one that can't be read. */
function themeColors({ parts, path }: WorkbookParts): readonly (string | null)[] {
  const xml = partText(parts, relationOfKind(relationsOf(parts, path), "theme")?.target ?? "");
  if (xml === null) return [];
  const elements = childOf(parseXml(xml), "themeElements");
  const scheme = elements && childOf(elements, "clrScheme");
  return THEME_ORDER.map((name) => {
    const [color] = (scheme && childOf(scheme, name)?.children) ?? [];
    return color ? hexOf(attributeOf(color, "lastClr") ?? attributeOf(color, "val") ?? "") : null;
  });
}

/** `tint` is from -1, black, to 1, white. */
function tinted(color: string, tint: number): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  const mixed = parts.map((part) => (tint < 0 ? part * (1 + tint) : part + (255 - part) * tint));
  return `#${mixed.map((part) => Math.round(part).toString(16).padStart(2, "0")).join("")}`;
}

export function colorReader(workbook: WorkbookParts): ColorOf {
  let theme: readonly (string | null)[] | null = null;
  return (color) => {
    if (color === null) return null;
    const rgb = hexOf(attributeOf(color, "rgb") ?? "");
    if (rgb !== null) return rgb;
    const indexed = attributeOf(color, "indexed");
    if (indexed !== null) return INDEXED[Number(indexed)] ?? null;
    const named = attributeOf(color, "theme");
    if (named === null) return null;
    theme ??= themeColors(workbook);
    const base = theme[Number(named)] ?? null;
    const tint = Number(attributeOf(color, "tint") ?? 0);
    return base === null || !(tint >= -1 && tint <= 1) ? base : tinted(base, tint);
  };
}
