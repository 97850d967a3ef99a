// Pixels and the measures of the file: a column's width counts digits of the usual font (ECMA-376 part 1, 18.3.1.13), a
// row's height counts points (18.3.1.73). A digit of Calibri 11 is 7 pixels wide, with 5 for padding and grid line.

import type { SheetModel } from "../../runtime/model/sheet-model";

const CHARACTER_PIXELS = 7;
const CELL_PADDING_PIXELS = 5;
const PIXELS_PER_POINT = 96 / 72;
/** English metric units, in which drawings are measured (ECMA-376 part 1, 20.1.2.1). */
export const EMU_PER_PIXEL = 9525;

export const pixelsFromWidth = (characters: number): number =>
  Math.round(characters * CHARACTER_PIXELS + CELL_PADDING_PIXELS);
export const widthFromPixels = (pixels: number): number => Math.max(pixels - CELL_PADDING_PIXELS, 0) / CHARACTER_PIXELS;
/** Not rounded, so that a height that nobody has changed is written as it was. */
export const pixelsFromPoints = (points: number): number => points * PIXELS_PER_POINT;
export const pointsFromPixels = (pixels: number): number => Number((pixels / PIXELS_PER_POINT).toFixed(6));

/** Pixels of columns and rows that nobody has set, in a file. */
const USUAL_WIDTH_PIXELS = 64;
const USUAL_HEIGHT_PIXELS = 20;

export const columnPixels = (sheet: SheetModel, column: number): number =>
  sheet.columns.get(column)?.width ?? USUAL_WIDTH_PIXELS;
export const rowPixels = (sheet: SheetModel, row: number): number =>
  Math.round(sheet.rowHeights.get(row) ?? USUAL_HEIGHT_PIXELS);
