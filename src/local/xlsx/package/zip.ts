// Packs the zip that an .xlsx is. Node's own zlib packs in a tenth of the time that one in JavaScript needs.

import { inflateRawSync } from "node:zlib";
import { LIMITS, limited, NotAWorkbook } from "../../../xlsx/package/limits";
import { isKnown, type Parts, rememberParts, unzipParts } from "../../../xlsx/package/unzip";
import { crc32 } from "./crc32";
import { holdsInBlocks, packPart } from "./packed-part";
import { unpackingFault } from "./unpacking-fault";
import { contentSaid, isPacked, newEntry, sameEntry, type ZipEntry, zipEntries, zipFrom } from "./zip-entries";

/** An entry's bytes. Some programs say "deflated" of a part that holds nothing at all. */
function unpacked(central: Uint8Array, data: Uint8Array, room: number): Uint8Array {
  if (!isPacked(central) || data.length === 0) return data;
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(room, 1) });
  } catch (error) {
    const isTooLong = error instanceof RangeError && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
    throw isTooLong ? new NotAWorkbook({ code: "tooLarge", limit: "unpacked" }) : error;
  }
}

/**
 * The parts as they stand in the bytes, whatever was known of them. What a zip says of their sizes isn't relied on.
 *
 * @throws NotAWorkbook for a zip that is too large, Error for bytes that are no zip.
 */
export function unzipAnew(bytes: Uint8Array): Parts {
  limited("packed", bytes.length);
  const entries = zipEntries(bytes);
  if (!entries) return unzipParts(bytes);
  limited("parts", entries.length);
  let size = 0;
  const parts = entries.map(({ name, central, data }): [string, Uint8Array] => {
    const part = unpacked(central, data, LIMITS.unpacked - size);
    size += part.length;
    limited("unpacked", size);
    return [name, part];
  });
  return Object.fromEntries(parts);
}

/**
 * Unpacks the bytes, unless it is known what is in them; `unzipParts` then knows.
 *
 * @throws NotAWorkbook for bytes that are no zip, or for one that is too large.
 */
export function unpack(bytes: Uint8Array): void {
  if (isKnown(bytes)) return;
  try {
    rememberParts(bytes, unzipAnew(bytes));
  } catch (error) {
    throw unpackingFault(error, bytes);
  }
}

const entryOf = (name: string, part: Uint8Array, before?: Uint8Array): ZipEntry =>
  newEntry(name, { ...packPart(part, before), size: part.length });

/** Packs the parts. */
export function zipOf(parts: Parts): Uint8Array {
  const bytes = zipFrom(Object.entries(parts).map(([name, part]) => entryOf(name, part)));
  rememberParts(bytes, parts);
  return bytes;
}

/**
 * The zip with some parts written anew or added, and without others. What doesn't change is copied as it is packed, in
 * the place where it stands.
 */
export function replaceParts(
  bytes: Uint8Array,
  { written, gone }: { readonly written: Parts; readonly gone: ReadonlySet<string> },
): Uint8Array {
  if (Object.keys(written).length === 0 && gone.size === 0) return bytes;
  const old = unzipParts(bytes);
  const left = Object.entries({ ...old, ...written }).filter(([path]) => !gone.has(path));
  const parts = Object.fromEntries(left);
  const before = zipEntries(bytes);
  if (!before) return zipOf(parts);
  const fresh = Object.entries(written).map(([name, part]) => entryOf(name, part, old[name]));
  const anew = new Map(fresh.map((entry) => [entry.name, entry]));
  const kept = before.filter(({ name }) => !gone.has(name)).map((entry) => anew.get(entry.name) ?? entry);
  const names = new Set(before.map(({ name }) => name));
  const next = zipFrom([...kept, ...fresh.filter(({ name }) => !names.has(name))]);
  rememberParts(next, parts);
  return next;
}

/**
 * The parts as they stand in the new bytes of a file, whatever was known of them. Those that are packed byte for byte as
 * in the old bytes are the old parts themselves; all others are unpacked, and their sums looked at.
 *
 * @throws as `unzipAnew`; Error for a part that isn't what the zip says of it.
 */
export function unzipAgain(bytes: Uint8Array, before: Uint8Array, written: Parts): Parts {
  const [entries, known] = [zipEntries(bytes), zipEntries(before)];
  if (!entries || !known) return unzipAnew(bytes);
  limited("packed", bytes.length);
  limited("parts", entries.length);
  const old = unzipParts(before);
  const knownByName = new Map(known.map((entry) => [entry.name, entry]));
  let size = 0;
  const parts = entries.map((entry): [string, Uint8Array] => {
    const { name } = entry;
    const [same, there] = [knownByName.get(name), old[name]];
    const part = same && there && sameEntry(same, entry) ? there : unpackedAgain(entry, written[name], size);
    size += part.length;
    limited("unpacked", size);
    return [name, part];
  });
  return Object.fromEntries(parts);
}

function unpackedAgain(entry: ZipEntry, written: Uint8Array | undefined, before: number): Uint8Array {
  const { crc, size } = contentSaid(entry);
  const isWritten = written ? holdsInBlocks(entry.data, written) : null;
  const part = isWritten && written ? written : unpacked(entry.central, entry.data, LIMITS.unpacked - before);
  const sum = isWritten && written ? packPart(written).crc : crc32(part);
  if (part.length !== size || sum !== crc) throw new Error(`${entry.name} is not what the zip says of it`);
  return part;
}
