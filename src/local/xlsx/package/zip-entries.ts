// The entries of a zip as they are packed, so that those that don't change are copied without being unpacked (PKWARE's
// APPNOTE, 4.3).

import { joinedBytes } from "./shared-bytes";

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const CENTRAL_LENGTH = 46;
const LOCAL_LENGTH = 30;
const LONGEST_COMMENT = 0xffff;
/** A size or place that is told elsewhere, for files of more than four gigabytes (4.5.3). */
const ELSEWHERE = 0xffffffff;
const UTF8_NAMES = 0x0800;
/** The sizes stand after the data (4.4.4, bit 3); here they are written before it. */
const SIZES_AFTER = 0x0008;

export interface ZipEntry {
  readonly name: string;
  /** The entry in the zip's directory, from its signature to its comment. */
  readonly central: Uint8Array;
  /** The packed bytes. */
  readonly data: Uint8Array;
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function endOf(bytes: Uint8Array): number | null {
  const view = viewOf(bytes);
  const lowest = Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT);
  for (let at = bytes.length - END_LENGTH; at >= lowest; at--) if (view.getUint32(at, true) === END) return at;
  return null;
}

function nameIn(central: Uint8Array): string {
  const view = viewOf(central);
  const name = central.subarray(CENTRAL_LENGTH, CENTRAL_LENGTH + view.getUint16(28, true));
  return new TextDecoder((view.getUint16(8, true) & UTF8_NAMES) === 0 ? "latin1" : "utf-8").decode(name);
}

/** The entries in the order of the directory; null for a zip of a kind that isn't copied here. */
export function zipEntries(bytes: Uint8Array): ZipEntry[] | null {
  const end = endOf(bytes);
  if (end === null) return null;
  const view = viewOf(bytes);
  const count = view.getUint16(end + 10, true);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = count; left > 0; left--) {
    if (at + CENTRAL_LENGTH > bytes.length || view.getUint32(at, true) !== CENTRAL) return null;
    const length = [28, 30, 32].reduce((sum, field) => sum + view.getUint16(at + field, true), CENTRAL_LENGTH);
    const size = view.getUint32(at + 20, true);
    const local = view.getUint32(at + 42, true);
    if (size === ELSEWHERE || local === ELSEWHERE || local + LOCAL_LENGTH > bytes.length) return null;
    if (view.getUint32(local, true) !== LOCAL) return null;
    const start = local + LOCAL_LENGTH + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (start + size > bytes.length) return null;
    const central = bytes.subarray(at, at + length);
    entries.push({ name: nameIn(central), central, data: bytes.subarray(start, start + size) });
    at += length;
  }
  return entries;
}

/** A version of the format that knows deflated entries (4.4.3), and the number of that method (4.4.5). */
const VERSION = 20;
const DEFLATED = 8;
/** The first day that the format knows, which Excel gives all entries (4.4.6): a save says the same whenever it is made. */
const FIRST_DAY = 0x0021;

/** An entry of packed bytes. */
export function newEntry(
  name: string,
  { data, crc, size }: { readonly data: Uint8Array; readonly crc: number; readonly size: number },
): ZipEntry {
  const named = new TextEncoder().encode(name);
  const central = new Uint8Array(CENTRAL_LENGTH + named.length);
  const view = viewOf(central);
  view.setUint32(0, CENTRAL, true);
  view.setUint16(4, VERSION, true);
  view.setUint16(6, VERSION, true);
  view.setUint16(8, named.length === name.length ? 0 : UTF8_NAMES, true);
  view.setUint16(10, DEFLATED, true);
  view.setUint16(14, FIRST_DAY, true);
  view.setUint32(16, crc, true);
  view.setUint32(20, data.length, true);
  view.setUint32(24, size, true);
  view.setUint16(28, named.length, true);
  central.set(named, CENTRAL_LENGTH);
  return { name, central, data };
}

/** What the directory says of an entry's content: its sum, and its size before it was packed (4.4.7, 4.4.9). */
export function contentSaid({ central }: ZipEntry): { readonly crc: number; readonly size: number } {
  return { crc: viewOf(central).getUint32(16, true), size: viewOf(central).getUint32(24, true) };
}

/** Whether two entries hold the same bytes, packed in the same way. */
export function sameEntry(a: ZipEntry, b: ZipEntry): boolean {
  const [said, other] = [contentSaid(a), contentSaid(b)];
  const isSameKind = isPacked(a.central) === isPacked(b.central) && said.crc === other.crc && said.size === other.size;
  return isSameKind && Buffer.compare(a.data, b.data) === 0;
}

/** Whether an entry is deflated, by its entry in the directory; else it is stored as it is (4.4.5). */
export function isPacked(central: Uint8Array): boolean {
  return viewOf(central).getUint16(10, true) !== 0;
}

/** The header before an entry's data, with what the directory says of it and without the directory's extra fields. */
function localHeader(central: Uint8Array): Uint8Array {
  const nameLength = viewOf(central).getUint16(28, true);
  const header = new Uint8Array(LOCAL_LENGTH + nameLength);
  const view = viewOf(header);
  view.setUint32(0, LOCAL, true);
  // From the version that is needed to the length of the name the two are the same, two bytes apart.
  header.set(central.subarray(6, 30), 4);
  view.setUint16(6, view.getUint16(6, true) & ~SIZES_AFTER, true);
  view.setUint16(28, 0, true);
  header.set(central.subarray(CENTRAL_LENGTH, CENTRAL_LENGTH + nameLength), LOCAL_LENGTH);
  return header;
}

/** A zip of these entries. */
export function zipFrom(entries: readonly ZipEntry[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const { central, data } of entries) {
    const header = localHeader(central);
    // A Buffer's own slice() would be the same bytes, not a copy.
    const listed = new Uint8Array(central);
    viewOf(listed).setUint16(8, viewOf(listed).getUint16(8, true) & ~SIZES_AFTER, true);
    viewOf(listed).setUint32(42, at, true);
    pieces.push(header, data);
    directory.push(listed);
    at += header.length + data.length;
  }
  const end = new Uint8Array(END_LENGTH);
  const view = viewOf(end);
  view.setUint32(0, END, true);
  view.setUint16(8, entries.length, true);
  view.setUint16(10, entries.length, true);
  view.setUint32(
    12,
    directory.reduce((sum, { length }) => sum + length, 0),
    true,
  );
  view.setUint32(16, at, true);
  return joinedBytes([...pieces, ...directory, end]);
}
