// Where each row of a sheet stands in its bytes. They are looked for once; from save to save only the rows that a save is
// about are read as text, and all others are copied.

import { joinedBytes } from "../../package/shared-bytes";
import { rootPrefix, sheetBytes } from "../sheet-bytes";

export interface RowPlaces {
  readonly prefix: string;
  /** The rows' numbers, which rise. */
  readonly rows: Uint32Array;
  /** Where each begins in the part. */
  readonly starts: Uint32Array;
  /** Where the first row may begin, and where the last one has ended. */
  readonly from: number;
  readonly to: number;
  readonly hasFormulas: boolean;
}

/** Null for rows that can't be changed one by one. */
const known = new WeakMap<Uint8Array, RowPlaces | null>();

/**
 * Formulas of these kinds are about other cells' formulas; texts in sections and instructions, and what other programs
 * add to a row, look like rows and cells.
 */
const ENTANGLED = [
  "<!",
  "<?",
  "extLst",
  ...["shared", "array", "dataTable"].flatMap((kind) => [`"${kind}"`, `'${kind}'`]),
];
/** A row's start tag as it must be written, its attributes after one another. */
const ROW_TAG = /^<\S+(?:\s+[^\s="'<>]+\s*=\s*(?:"[^"<>]*"|'[^'<>]*'))*\s*\/?>$/;
const ATTRIBUTE = /\s([^\s="'<>]+)\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)')/g;
const ENDS_NAME = new Set([" ", ">", "/", "\t", "\n", "\r"].map((sign) => sign.charCodeAt(0)));

/** The number that a row's start tag says; not a number where it says none, or is written as none is. */
function numberOf(tag: string): number {
  if (!ROW_TAG.test(tag)) return Number.NaN;
  for (const [, name, double, single] of tag.matchAll(ATTRIBUTE)) if (name === "r") return Number(double ?? single);
  return Number.NaN;
}

/** Whether an element of this name begins anywhere in the bytes. */
function hasElement(data: Buffer, name: string): boolean {
  const open = `<${name}`;
  for (let at = data.indexOf(open); at >= 0; at = data.indexOf(open, at + open.length)) {
    if (ENDS_NAME.has(data[at + open.length] ?? 0)) return true;
  }
  return false;
}

/** Whether rows of one more prefix stand among them: one name can stand for the same as another. */
const isMixed = (data: Buffer, prefix: string): boolean =>
  prefix === "" ? data.includes(":row") : data.includes("<row") || !/^[\w.-]+:$/.test(prefix);

/** The rows in a stretch of bytes; null where they don't all say their numbers, or don't rise, or hang together. */
function rowsIn(data: Buffer, prefix: string): Pick<RowPlaces, "rows" | "starts" | "hasFormulas"> | null {
  if (ENTANGLED.some((word) => data.includes(word)) || isMixed(data, prefix)) return null;
  const open = `<${prefix}row`;
  const rows: number[] = [];
  const starts: number[] = [];
  let last = 0;
  for (let at = data.indexOf(open); at >= 0; at = data.indexOf(open, at + open.length)) {
    if (!ENDS_NAME.has(data[at + open.length] ?? 0)) continue;
    const tag = data.toString("latin1", at, data.indexOf(">", at) + 1);
    const row = numberOf(tag);
    if (!(row > last)) return null;
    rows.push(row);
    starts.push(at);
    last = row;
  }
  return {
    rows: Uint32Array.from(rows),
    starts: Uint32Array.from(starts),
    hasFormulas: hasElement(data, `${prefix}f`),
  };
}

function found(part: Uint8Array): RowPlaces | null {
  const sheet = sheetBytes(part);
  if (!sheet || rootPrefix(sheet.opening) !== sheet.prefix) return null;
  const { prefix, data, close } = sheet;
  const rows = rowsIn(data, prefix);
  const from = close - data.length;
  return rows && { ...rows, prefix, from, to: close, starts: rows.starts.map((at) => at + from) };
}

/** Null for a sheet that must be read whole to be changed. */
export function rowPlaces(part: Uint8Array): RowPlaces | null {
  const places = known.get(part);
  if (places !== undefined) return places;
  const made = found(part);
  known.set(part, made);
  return made;
}

/** The first of the rows whose number is at least this one, as a place in the list. */
export function placeOf(rows: Uint32Array, row: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rows[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A stretch of a sheet's rows that are read as text. */
export interface RowWindow {
  readonly part: Uint8Array;
  readonly places: RowPlaces;
  /** The numbers from one to another of which all rows are in it. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** The first row of it and the first after it, as places in the list. */
  readonly first: number;
  readonly next: number;
  /** What stands around the rows, and the rows themselves, as they were read. */
  readonly around: string;
  readonly data: string;
}

const startOf = ({ starts, to }: RowPlaces, place: number): number => starts[place] ?? to;

/** The rows from one number to another; null for a sheet that must be read whole, or where most of it is read. */
export function rowWindow(part: Uint8Array, firstRow: number, lastRow: number): RowWindow | null {
  const places = rowPlaces(part);
  if (!places) return null;
  const [first, next] = [placeOf(places.rows, firstRow), placeOf(places.rows, lastRow + 1)];
  const [from, to] = [startOf(places, first), startOf(places, next)];
  if (to - from > (places.to - places.from) / 2) return null;
  const text = (start: number, end?: number): string => new TextDecoder().decode(part.subarray(start, end));
  return {
    part,
    places,
    firstRow,
    lastRow,
    first,
    next,
    around: text(0, places.from) + text(places.to),
    data: text(from, to),
  };
}

/** The sheet's bytes with the window's rows, and with what stands around all rows, as they are now. */
export function withWindow(window: RowWindow, around: string, data: string): Uint8Array {
  const { part, places, first, next } = window;
  const cut = around.indexOf(`</${places.prefix}sheetData`);
  const [opening, own, closing] = [around.slice(0, cut), data, around.slice(cut)].map((text) => Buffer.from(text));
  const [from, to] = [startOf(places, first), startOf(places, next)];
  const [before, after] = [part.subarray(places.from, from), part.subarray(to, places.to)];
  const pieces = [opening, before, own, after, closing].map((piece) => piece ?? Buffer.alloc(0));
  const whole = joinedBytes(pieces);
  const rows = own && rowsIn(own, places.prefix);
  if (!rows || !opening || !own) return whole;
  const start = opening.length + before.length;
  const [moved, later] = [opening.length - places.from, start + own.length - to];
  rememberPlaces(whole, {
    prefix: places.prefix,
    rows: joinedNumbers([places.rows.subarray(0, first), rows.rows, places.rows.subarray(next)]),
    starts: joinedNumbers([
      places.starts.subarray(0, first).map((at) => at + moved),
      rows.starts.map((at) => at + start),
      places.starts.subarray(next).map((at) => at + later),
    ]),
    from: opening.length,
    to: places.to + later,
    hasFormulas: places.hasFormulas || rows.hasFormulas,
  });
  return whole;
}

/** The lists one after another, in one. */
export function joinedNumbers(lists: readonly Uint32Array[]): Uint32Array {
  const joined = new Uint32Array(lists.reduce((length, list) => length + list.length, 0));
  let at = 0;
  for (const list of lists) {
    joined.set(list, at);
    at += list.length;
  }
  return joined;
}

/** Tells where the rows stand in bytes that were made here. */
export function rememberPlaces(part: Uint8Array, places: RowPlaces): void {
  known.set(part, places);
}
