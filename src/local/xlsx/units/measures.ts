// Pixels against the measures of the file: widths in characters, heights in points.

import type { SheetModel } from "../../runtime/model/sheet-model";

const CHARACTER_PIXELS = 7;
const CELL_PADDING_PIXELS = 5;
const PIXELS_PER_POINT = 96 / 72;

export const pixelsFromWidth = (characters: number): number =>
  Math.round(characters * CHARACTER_PIXELS + CELL_PADDING_PIXELS);
export const widthFromPixels = (pixels: number): number => Math.max(pixels - CELL_PADDING_PIXELS, 0) / CHARACTER_PIXELS;
export const pixelsFromPoints = (points: number): number => Math.round(points * PIXELS_PER_POINT);
export const pointsFromPixels = (pixels: number): number => pixels / PIXELS_PER_POINT;

/** Of columns and rows that nobody has set, as files mean it. */
const USUAL_WIDTH_PIXELS = 64;
const USUAL_HEIGHT_PIXELS = 20;

export const columnPixels = (sheet: SheetModel, column: number): number =>
  sheet.columns.get(column)?.width ?? USUAL_WIDTH_PIXELS;
export const rowPixels = (sheet: SheetModel, row: number): number => sheet.rowHeights.get(row) ?? USUAL_HEIGHT_PIXELS;
