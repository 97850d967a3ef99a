// PNGs made by code: of any size and colour, with chunks that no logo needs, or damaged.
import { deflateSync } from "node:zlib";

/** CRC-32, bit by bit. */
function sumOf(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
  }
  return (rest ^ 0xffffffff) >>> 0;
}

function chunk(type: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(sumOf(named));
  return Buffer.concat([length, named, sum]);
}

interface PngOptions {
  readonly width?: number;
  readonly height?: number;
  /** Chunks beside those of the picture, by their type. */
  readonly more?: Readonly<Record<string, string>>;
  /** Bits of a sample, colour type, compression, filter and interlacing, as IHDR has them. */
  readonly kind?: readonly number[];
  /** What IEND holds. */
  readonly end?: string;
}

/** A picture in one dark blue. */
export function aPng({
  width = 60,
  height = 20,
  more = {},
  kind = [8, 2, 0, 0, 0],
  end = "",
}: PngOptions = {}): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set(kind, 8);
  const line = Buffer.concat([Buffer.from([0]), Buffer.alloc(width * 3, Buffer.from([0x12, 0x35, 0x5b]))]);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", head),
    ...Object.entries(more).map(([type, text]) => chunk(type, Buffer.from(text, "latin1"))),
    chunk("IDAT", deflateSync(Buffer.alloc(line.length * height, line))),
    chunk("IEND", Buffer.from(end, "latin1")),
  ]);
}

/** The same as the workbook keeps it. */
export const aLogo = (options?: PngOptions): string => Buffer.from(aPng(options)).toString("base64");
