// Unpacks the zip that an .xlsx is. A save looks into the same bytes many times, so they are unpacked once.
import { type UnzipFileInfo, unzipSync } from "fflate";
import { limited } from "./limits";

/** Parts by path without a leading slash: "xl/workbook.xml". */
export type Parts = Readonly<Record<string, Uint8Array>>;

const known = new WeakMap<Uint8Array, Parts>();

/** Unpacks no more than is read; what a zip says of its parts' sizes is as much as they are given room for. */
function unzipped(bytes: Uint8Array): Parts {
  limited("packed", bytes.length);
  let count = 0;
  let size = 0;
  const filter = ({ originalSize }: UnzipFileInfo): boolean => {
    count += 1;
    size += originalSize;
    limited("parts", count);
    limited("unpacked", size);
    return true;
  };
  return unzipSync(bytes, { filter });
}

/** @throws NotAWorkbook for a zip that is too large, Error for bytes that are no zip. */
export function unzipParts(bytes: Uint8Array): Parts {
  const parts = known.get(bytes) ?? unzipped(bytes);
  known.set(bytes, parts);
  return parts;
}

/** Tells what is in bytes that were packed here, so that nobody needs to unpack them. */
export function rememberParts(bytes: Uint8Array, parts: Parts): void {
  known.set(bytes, parts);
}

/** Whether it is known what is in the bytes. */
export const isKnown = (bytes: Uint8Array): boolean => known.has(bytes);

/** A part's text; null when there is no such part. XML is UTF-8 or UTF-16 (ECMA-376 part 2, "XML usage"). */
export function partText(parts: Parts, path: string): string | null {
  const bytes = parts[path];
  if (!bytes) return null;
  const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  const encoding = mark === 0xfffe ? "utf-16le" : mark === 0xfeff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}
