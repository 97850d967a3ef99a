// Moves the rows of a large sheet in its bytes: most of them are copied with another number, and none is made a text.

import { GRID_LIMIT } from "../../../../workbook/cells/a1";
import type { Shift } from "../../../runtime/model/shift";
import { joinedBytes } from "../../package/shared-bytes";
import { placeOf, type RowPlaces, rememberPlaces, rowPlaces } from "../cells/row-places";
import { renumbered } from "./shift-rows";

const LESS = 60;
const MORE = 62;
const QUOTES = [34, 39];
const EQUALS = 61;
const R = 114;
const ZERO = 48;

const isWhite = (sign: number | undefined): boolean => sign === 32 || sign === 10 || sign === 9 || sign === 13;
const isFigure = (sign: number): boolean => sign >= ZERO && sign <= ZERO + 9;

/** Whether a tag of this name begins at a place. */
function isTag(bytes: Buffer, at: number, name: Buffer): boolean {
  for (let index = 0; index < name.length; index++) if (bytes[at + 1 + index] !== name[index]) return false;
  return isWhite(bytes[at + 1 + name.length]);
}

/** The first place from here on without white space. */
function afterWhite(bytes: Buffer, from: number): number {
  let at = from;
  while (isWhite(bytes[at])) at += 1;
  return at;
}

/** Where the number of the address in a tag begins, which its `r` holds; -1 where there is none. */
function numberIn(bytes: Buffer, tag: number): number {
  let quote = 0;
  for (let at = tag + 1; at < bytes.length; at++) {
    const sign = bytes[at] ?? 0;
    if (quote !== 0) quote = sign === quote ? 0 : quote;
    else if (sign === MORE) return -1;
    else if (QUOTES.includes(sign)) quote = sign;
    else if (sign === R && isWhite(bytes[at - 1]) && bytes[afterWhite(bytes, at + 1)] === EQUALS) {
      // Past the equals sign and the quotation mark.
      at = afterWhite(bytes, afterWhite(bytes, at + 1) + 1) + 1;
      while (at < bytes.length && !isFigure(bytes[at] ?? 0) && !QUOTES.includes(bytes[at] ?? 0)) at += 1;
      return at;
    }
  }
  return -1;
}

/** Writes a number of as many figures over the one at a place; false where another stands there. */
function renumber(bytes: Buffer, at: number, before: string, after: string): boolean {
  for (let index = 0; index < before.length; index++) if (bytes[at + index] !== before.charCodeAt(index)) return false;
  if (isFigure(bytes[at + before.length] ?? 0)) return false;
  for (let index = 0; index < after.length; index++) bytes[at + index] = after.charCodeAt(index);
  return true;
}

/** One row with another number; null where its cells say other numbers than it does. */
function moveRow(row: Buffer, tags: readonly Buffer[], prefix: string, number: number, by: number): Buffer | null {
  const [before, after] = [String(number), String(number + by)];
  if (before.length !== after.length) return Buffer.from(renumbered(row.toString("latin1"), prefix, by), "latin1");
  for (let at = row.indexOf(LESS); at >= 0; at = row.indexOf(LESS, at + 1)) {
    if (!tags.some((tag) => isTag(row, at, tag))) continue;
    const place = numberIn(row, at);
    if (place >= 0 && !renumber(row, place, before, after)) return null;
  }
  return row;
}

/** The rows from a place in the list on, with other numbers. */
function movedRows(part: Uint8Array, places: RowPlaces, first: number, by: number): Buffer[] | null {
  const { prefix, rows, starts, to } = places;
  const from = starts[first] ?? to;
  const bytes = Buffer.from(part.subarray(from, to));
  const tags = ["row", "c"].map((name) => Buffer.from(prefix + name));
  const pieces: Buffer[] = [];
  for (let index = first; index < rows.length; index++) {
    const row = bytes.subarray((starts[index] ?? to) - from, (starts[index + 1] ?? to) - from);
    const moved = moveRow(row, tags, prefix, rows[index] ?? 0, by);
    if (!moved) return null;
    pieces.push(moved);
  }
  return pieces;
}

/**
 * The sheet's part with rows inserted or deleted; what stands around the rows is as it was. Null for a sheet that must be
 * read whole: one with formulas, or whose rows would be pushed past its edge.
 */
export function withMovedRows(part: Uint8Array, { axis, at, count }: Shift): Uint8Array | null {
  const places = axis === "rows" ? rowPlaces(part) : null;
  if (!places || places.hasFormulas) return null;
  const { rows, starts, from, to } = places;
  if ((rows.at(-1) ?? 0) + count > GRID_LIMIT.rows) return null;
  const kept = placeOf(rows, at);
  const first = count < 0 ? placeOf(rows, at - count) : kept;
  const pieces = movedRows(part, places, first, count);
  if (!pieces) return null;
  const end = starts[kept] ?? to;
  const moved = joinedBytes([part.subarray(0, end), ...pieces, part.subarray(to)]);
  let start = end;
  const later = pieces.map(({ length }) => {
    start += length;
    return start - length;
  });
  rememberPlaces(moved, {
    ...places,
    rows: Uint32Array.from([...rows.slice(0, kept), ...rows.slice(first).map((row) => row + count)]),
    starts: Uint32Array.from([...starts.slice(0, kept), ...later]),
    from,
    to: start,
  });
  return moved;
}
