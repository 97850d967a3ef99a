// Widths and looks of columns (ECMA-376 part 1, 18.3.1.13). A file says them for spans of columns; a span is parted where
// one of its columns changes.

import { escapeAttribute, isTrue } from "../../../../xlsx/package/xml";
import { childrenOf, type XmlElement } from "../../../../xlsx/package/xml-tree";
import type { Style } from "../../../runtime/model/cell";
import type { ColumnLook } from "../../../runtime/model/sheet-model";
import { filled } from "../../package/splice";
import { pixelsFromWidth, widthFromPixels } from "../../units/measures";
import { editChild, type SheetText } from "../sheet-text";

interface Span {
  readonly min: number;
  readonly max: number;
  /** All other attributes, by name. */
  readonly read: ReadonlyMap<string, string>;
}

function spanOf(element: XmlElement): Span {
  const read = new Map(element.attributes.map(({ name, value }) => [name, value]));
  const [min, max] = [Number(read.get("min")), Number(read.get("max"))];
  read.delete("min");
  read.delete("max");
  return { min, max, read };
}

function isAs(read: ReadonlyMap<string, string>, width: number | null, style: number): boolean {
  const own = isTrue(read.get("customWidth")) && read.has("width") ? pixelsFromWidth(Number(read.get("width"))) : null;
  return own === width && Number(read.get("style") ?? 0) === style;
}

/** A width that nobody has set, in characters: programs want one wherever a column is named. */
const USUAL_WIDTH = 9.140625;

function changed(read: ReadonlyMap<string, string>, width: number | null, style: number): Map<string, string> {
  const next = new Map(read);
  if (width === null) {
    next.delete("customWidth");
    if (!next.has("width")) next.set("width", String(USUAL_WIDTH));
  } else {
    next.set("width", String(widthFromPixels(width)));
    next.set("customWidth", "1");
  }
  if (style === 0) next.delete("style");
  else next.set("style", String(style));
  return next;
}

function withColumn(spans: readonly Span[], column: number, width: number | null, style: number): Span[] {
  const own = spans.find(({ min, max }) => column >= min && column <= max);
  const read = own?.read ?? new Map<string, string>();
  if (own ? isAs(read, width, style) : width === null && style === 0) return [...spans];
  const single = { min: column, max: column, read: changed(read, width, style) };
  if (!own) return [...spans, single].toSorted((a, b) => a.min - b.min);
  const sides = [{ ...own, max: column - 1 }, single, { ...own, min: column + 1 }].filter(({ min, max }) => min <= max);
  return spans.flatMap((span) => (span === own ? sides : [span]));
}

/** The sheet with these columns; those that it has already keep their bytes. */
export function putColumns(
  sheet: SheetText,
  columns: ReadonlyMap<number, ColumnLook>,
  styleNumber: (style: Style) => number,
): SheetText {
  const { prefix } = sheet;
  const empty = `<${prefix}cols></${prefix}cols>`;
  const put = editChild(
    sheet,
    "cols",
    (cols, xml) => {
      const before = childrenOf(cols, "col").map(spanOf);
      const after = [...columns].reduce(
        (spans, [column, { width, style }]) =>
          withColumn(spans, column, width, style === null ? 0 : styleNumber(style)),
        before,
      );
      if (after.every((span, index) => span === before[index])) return [];
      return [filled(xml, cols, after.map((span) => columnXml(span, prefix)).join(""))];
    },
    empty,
  );
  return put.around.includes(empty) ? sheet : put;
}

function columnXml({ min, max, read }: Span, prefix: string): string {
  const others = [...read].map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`).join("");
  return `<${prefix}col min="${min}" max="${max}"${others}/>`;
}
