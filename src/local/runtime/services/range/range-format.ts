// The format of a Range's cells. Getters answer what was set, not what a conditional format shows.
// https://developers.google.com/apps-script/reference/spreadsheet/range

import { type Border, PLAIN, type Style, sameStyle, styleWith } from "../../model/cell";
import { cellsIn, ensureCell, lastContentRow, styleAt, touch } from "../../model/sheet-model";
import { ServiceError } from "../../service-error";
import type { Range } from "../../workbook-objects";
import { colorOf, colorShown } from "../color";
import { cellCount, eachCell, eachGiven, mapRect, type RangeContext } from "./range-context";

type Change = (style: Style) => Style;

const ALIGNMENTS = { left: "left", center: "center", right: "right", normal: null } as const;

export function formatMembers(context: RangeContext): Partial<Range> {
  const { sheet, rect, self } = context;

  const restyle = (row: number, column: number, change: Change): void => {
    const before = styleAt(sheet, row, column);
    const style = change(before);
    // A cell that looks so already is left alone: a new row is formatted together with those above it.
    if (style === before || sameStyle(style, before)) return;
    ensureCell(sheet, row, column).style = style;
    touch(sheet);
  };
  /** A format given down to the end of the grid becomes the column's own, so that rows added later have it too. */
  const restyleColumns = (change: Change): void => {
    for (let column = rect.column; column <= rect.lastColumn; column++) {
      const look = sheet.columns.get(column);
      const style = change(look?.style ?? PLAIN);
      if (look?.style && sameStyle(look.style, style)) continue;
      sheet.columns.set(column, { width: look?.width ?? null, style });
      touch(sheet, "columns");
    }
    for (const { row, column } of cellsIn(sheet, rect)) restyle(row, column, change);
  };
  const restyleAll = (change: Change): Range => {
    const isToTheEnd = rect.lastRow >= sheet.maxRows && cellCount(rect) > 100;
    if (isToTheEnd && rect.row > 2) {
      // The empty cells below all content get no format of their own: a file would have to hold each of them.
      const lastRow = Math.min(rect.lastRow, lastContentRow(sheet));
      eachCell({ ...rect, lastRow }, (row, column) => restyle(row, column, change));
      for (const { row, column } of cellsIn(sheet, { ...rect, row: lastRow + 1 })) restyle(row, column, change);
    } else if (isToTheEnd) {
      for (let row = 1; row < rect.row; row++) {
        for (let column = rect.column; column <= rect.lastColumn; column++) ensureCell(sheet, row, column);
      }
      restyleColumns(change);
    } else eachCell(rect, (row, column) => restyle(row, column, change));
    return self();
  };
  const restyleEach = <T>(given: readonly (readonly T[])[], change: (value: T) => Change): Range => {
    eachGiven(rect, given, (row, column, value) => restyle(row, column, change(value)));
    return self();
  };
  const first = (): Style => styleAt(sheet, rect.row, rect.column);
  const all = <T>(answer: (style: Style) => T): T[][] => {
    return mapRect(rect, (row, column) => answer(styleAt(sheet, row, column)));
  };

  const background = (value: unknown) => styleWith({ background: colorOf(value) });
  const color = (value: unknown) => styleWith({ color: colorOf(value) });
  const weight = (value: unknown) => styleWith({ bold: value === "bold" });
  const slant = (value: unknown) => styleWith({ italic: value === "italic" });
  const size = (value: unknown) => styleWith({ fontSize: Number(value) });
  const numberFormat = (value: unknown) => styleWith({ numberFormat: String(value) });
  const wrap = (value: boolean) => styleWith({ wrap: value });

  return {
    setNumberFormat: (format: string) => restyleAll(numberFormat(format)),
    setNumberFormats: (formats: string[][]) => restyleEach(formats, numberFormat),
    getNumberFormat: () => first().numberFormat,
    getNumberFormats: () => all((style) => style.numberFormat),
    setBackground: (value: string | null) => restyleAll(background(value)),
    setBackgrounds: (values: (string | null)[][]) => restyleEach(values, background),
    getBackground: () => colorShown(first().background, "#ffffff"),
    getBackgrounds: () => all((style) => colorShown(style.background, "#ffffff")),
    setFontColor: (value: string | null) => restyleAll(color(value)),
    setFontColors: (values: (string | null)[][]) => restyleEach(values, color),
    setFontWeight: (value: string | null) => restyleAll(weight(value)),
    setFontWeights: (values: (string | null)[][]) => restyleEach(values, weight),
    setFontStyle: (value: string | null) => restyleAll(slant(value)),
    setFontStyles: (values: (string | null)[][]) => restyleEach(values, slant),
    setFontSize: (value: number) => restyleAll(size(value)),
    setFontSizes: (values: number[][]) => restyleEach(values, size),
    setWrap: (value: boolean) => restyleAll(wrap(value)),
    setWraps: (values: boolean[][]) => restyleEach(values, wrap),
    setWrapStrategy: (strategy: unknown) => restyleAll(wrap(strategy === "WRAP")),
    setHorizontalAlignment: (value: string | null) => {
      const align = ALIGNMENTS[(value ?? "normal") as keyof typeof ALIGNMENTS];
      if (align === undefined) throw new ServiceError(`Invalid argument: ${value}`);
      return restyleAll(styleWith({ align }));
    },
    setVerticalAlignment: (value: string | null) => {
      if (value !== "top" && value !== "middle" && value !== "bottom")
        throw new ServiceError(`Invalid argument: ${value}`);
      return restyleAll(styleWith({ verticalAlign: value }));
    },
    setBorder: (
      top: boolean | null,
      left: boolean | null,
      bottom: boolean | null,
      right: boolean | null,
      vertical: boolean | null,
      horizontal: boolean | null,
      lineColor?: string | null,
    ) => {
      const edge = (own: boolean | null, before: boolean | undefined): boolean => own ?? before ?? false;
      eachCell(rect, (row, column) =>
        restyle(row, column, (style) => {
          const border: Border = {
            top: edge(row === rect.row ? top : horizontal, style.border?.top),
            bottom: edge(row === rect.lastRow ? bottom : horizontal, style.border?.bottom),
            left: edge(column === rect.column ? left : vertical, style.border?.left),
            right: edge(column === rect.lastColumn ? right : vertical, style.border?.right),
            color: colorOf(lineColor) ?? style.border?.color ?? "#000000",
          };
          return { ...style, border };
        }),
      );
      return self();
    },
    clearFormat: () => restyleAll(() => PLAIN),
  };
}
