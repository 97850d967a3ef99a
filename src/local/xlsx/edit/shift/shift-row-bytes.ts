// Moves the rows of a large sheet in its bytes: most of them are copied with another number, and none is made a text.

import { GRID_LIMIT } from "../../../../workbook/cells/a1";
import type { Shift } from "../../../runtime/model/shift";
import { joinedBytes } from "../../package/shared-bytes";
import { joinedNumbers, placeOf, type RowPlaces, rememberPlaces, rowPlaces } from "../cells/row-places";
import { renumbered } from "./shift-rows";

const LESS = 60;
const MORE = 62;
const SLASH = 47;
const EQUALS = 61;
const R = 114;
const ZERO = 48;

const isWhite = (sign: number | undefined): boolean => sign === 32 || sign === 10 || sign === 9 || sign === 13;
const isQuote = (sign: number): boolean => sign === 34 || sign === 39;
const isFigure = (sign: number): boolean => sign >= ZERO && sign <= ZERO + 9;

/** Whether a tag of this name begins at a place. */
function isTag(bytes: Uint8Array, at: number, name: Uint8Array): boolean {
  for (let index = 0; index < name.length; index++) if (bytes[at + 1 + index] !== name[index]) return false;
  return isWhite(bytes[at + 1 + name.length]);
}

/** The first place from here on without white space. */
function afterWhite(bytes: Uint8Array, from: number): number {
  let at = from;
  while (isWhite(bytes[at])) at += 1;
  return at;
}

/** Where the number of the address in a tag begins, which its `r` holds; -1 where there is none. */
function numberIn(bytes: Uint8Array, tag: number): number {
  let quote = 0;
  for (let at = tag + 1; at < bytes.length; at++) {
    const sign = bytes[at] ?? 0;
    if (quote !== 0) quote = sign === quote ? 0 : quote;
    else if (sign === MORE) return -1;
    else if (isQuote(sign)) quote = sign;
    else if (sign === R && isWhite(bytes[at - 1]) && bytes[afterWhite(bytes, at + 1)] === EQUALS) {
      // Past the equals sign and the quotation mark.
      at = afterWhite(bytes, afterWhite(bytes, at + 1) + 1) + 1;
      while (at < bytes.length && !isFigure(bytes[at] ?? 0) && !isQuote(bytes[at] ?? 0)) at += 1;
      return at;
    }
  }
  return -1;
}

/** Writes a number of as many figures over the one at a place; false where another stands there. */
function renumber(bytes: Uint8Array, at: number, before: string, after: string): boolean {
  for (let index = 0; index < before.length; index++) if (bytes[at + index] !== before.charCodeAt(index)) return false;
  if (isFigure(bytes[at + before.length] ?? 0)) return false;
  for (let index = 0; index < after.length; index++) bytes[at + index] = after.charCodeAt(index);
  return true;
}

/** The names of the tags that say a row's number. */
interface RowTags {
  readonly row: Uint8Array;
  readonly cell: Uint8Array;
}

/** Writes another number of as many figures over a row's own, from one place to another; false where its cells say others. */
function moveRow(
  bytes: Uint8Array,
  from: number,
  to: number,
  { cell, row }: RowTags,
  [before, after]: readonly [string, string],
): boolean {
  for (let at = from; at < to; at++) {
    if (bytes[at] !== LESS || bytes[at + 1] === SLASH) continue;
    if (!isTag(bytes, at, cell) && !isTag(bytes, at, row)) continue;
    const place = numberIn(bytes, at);
    if (place >= 0 && !renumber(bytes, place, before, after)) return false;
  }
  return true;
}

interface MovedRows {
  /** The rows, one after another. */
  readonly pieces: readonly Uint8Array[];
  /** Where each of them begins, from the first. */
  readonly starts: Uint32Array;
}

/** The rows from a place in the list on, with other numbers; null where cells say other numbers than their rows do. */
function movedRows(part: Uint8Array, places: RowPlaces, first: number, by: number): MovedRows | null {
  const { prefix, rows, to } = places;
  const from = places.starts[first] ?? to;
  const bytes = Buffer.from(part.subarray(from, to));
  const tags: RowTags = { row: Buffer.from(`${prefix}row`), cell: Buffer.from(`${prefix}c`) };
  const pieces: Uint8Array[] = [];
  const starts = places.starts.slice(first);
  let [copied, grown] = [0, 0];
  for (let index = first; index < rows.length; index++) {
    const [start, end] = [(places.starts[index] ?? to) - from, (places.starts[index + 1] ?? to) - from];
    const number = rows[index] ?? 0;
    const [before, after] = [String(number), String(number + by)];
    starts[index - first] = start + grown;
    if (before.length === after.length) {
      if (!moveRow(bytes, start, end, tags, [before, after])) return null;
      continue;
    }
    const moved = Buffer.from(renumbered(bytes.toString("latin1", start, end), prefix, by), "latin1");
    pieces.push(bytes.subarray(copied, start), moved);
    copied = end;
    grown += moved.length - (end - start);
  }
  return { pieces: [...pieces, bytes.subarray(copied)], starts };
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
  const later = movedRows(part, places, first, count);
  if (!later) return null;
  const end = starts[kept] ?? to;
  const moved = joinedBytes([part.subarray(0, end), ...later.pieces, part.subarray(to)]);
  rememberPlaces(moved, {
    ...places,
    rows: joinedNumbers([rows.subarray(0, kept), rows.subarray(first).map((row) => row + count)]),
    starts: joinedNumbers([starts.subarray(0, kept), later.starts.map((start) => start + end)]),
    from,
    to: end + later.pieces.reduce((length, piece) => length + piece.length, 0),
  });
  return moved;
}
