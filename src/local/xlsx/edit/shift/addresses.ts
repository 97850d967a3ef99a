// Addresses as parts write them, after rows or columns moved.

import { GRID_LIMIT, parseRect, parseRects, rectName } from "../../../../workbook/cells/a1";
import { type Shift, shiftRect, shiftRects } from "../../../runtime/model/shift";

/** The address of a block; null when all of it is deleted. What is no address stays as it is. */
export function shiftAddress(address: string, shift: Shift): string | null {
  const rect = parseRect(address);
  if (!rect) return address;
  const moved = shiftRect(rect, shift);
  return moved && rectName(moved);
}

/** The addresses of several blocks; null when all of them are deleted. */
export function shiftAddresses(addresses: string, shift: Shift): string | null {
  const rects = parseRects(addresses);
  if (rects.length === 0) return addresses;
  const moved = shiftRects(rects, shift);
  return moved.length === 0 ? null : moved.map(rectName).join(" ");
}

/** A row or column counted from 0, as anchors write it; one that is deleted becomes the next that is left. */
export function shiftIndex(index: number, shift: Shift): { index: number; isGone: boolean } {
  const limit = shift.axis === "rows" ? GRID_LIMIT.rows : GRID_LIMIT.columns;
  const { at, count } = shift;
  const place = index + 1;
  if (place < at) return { index, isGone: false };
  if (count < 0 && place < at - count) return { index: at - 1, isGone: true };
  return { index: Math.min(place + count, limit) - 1, isGone: false };
}
