// What a PNG says of itself: its size, and that it is whole (W3C, "Portable Network Graphics (PNG) Specification (Third
// Edition)", sections 5 and 11).

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

export interface PictureSize {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

interface Chunk {
  readonly type: string;
  /** Where its data begin. */
  readonly at: number;
  readonly length: number;
}

export function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

const REMAINDERS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
  return rest;
});

/** The CRC-32 of the bytes, as annex D of the specification has it. */
function sumOf(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) rest = (REMAINDERS[(rest ^ byte) & 0xff] ?? 0) ^ (rest >>> 8);
  return (rest ^ 0xffffffff) >>> 0;
}

/** The chunks in their order; null where the file ends too soon, goes on after its end, or has a damaged chunk. */
function chunksOf(bytes: Uint8Array): Chunk[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE.length; at < bytes.length; ) {
    if (at + 12 > bytes.length) return null;
    const length = view.getUint32(at);
    const end = at + 12 + length;
    if (end > bytes.length || sumOf(bytes.subarray(at + 4, end - 4)) !== view.getUint32(end - 4)) return null;
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    chunks.push({ type, at: at + 8, length });
    at = end;
  }
  // The end holds nothing, and nothing comes after it (11.2.5).
  const last = chunks[chunks.length - 1];
  const isEnded = last?.type === "IEND" && last.length === 0;
  return isEnded && chunks.filter(({ type }) => type === "IEND").length === 1 ? chunks : null;
}

export interface Png extends PictureSize {
  /** Its chunks in their order, from IHDR to IEND. `length`: bytes of data. */
  readonly chunks: readonly Pick<Chunk, "type" | "length">[];
}

/** The bits of a sample that each colour type may have (table 11.1). */
const DEPTHS: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};
const PALETTE = 3;
const MOST_COLOURS = 256;

/** Whether the head says what a decoder knows, and the palette is one, where there is to be one (11.2). */
function isLegal(head: Uint8Array, chunks: readonly Chunk[]): boolean {
  const [depth = 0, colour = 0, compression, filter, interlace = 0] = head.subarray(8);
  if (!DEPTHS[colour]?.includes(depth) || compression !== 0 || filter !== 0 || interlace > 1) return false;
  const palettes = chunks.filter(({ type }) => type === "PLTE");
  const isWhole = palettes.every(({ length }) => length > 0 && length <= 3 * MOST_COLOURS && length % 3 === 0);
  return isWhole && palettes.length <= 1 && (colour !== PALETTE || palettes.length === 1);
}

/** Whether the pixels' chunks follow one another, after the palette, and begin as a packed stream does (5.6, 10.1). */
function holdsPixels(bytes: Uint8Array, chunks: readonly Chunk[]): boolean {
  const order = chunks.map(({ type }) => (type === "IDAT" ? "d" : type === "PLTE" ? "p" : ".")).join("");
  const at = chunks.find(({ type, length }) => type === "IDAT" && length > 0)?.at ?? -1;
  const [method = 0, flags = 0] = at < 0 ? [] : bytes.subarray(at, at + 2);
  return /^[^d]*d+\.*$/.test(order) && (method & 15) === 8 && (method * 256 + flags) % 31 === 0;
}

/** Null for bytes that are no whole PNG. */
export function readPng(bytes: Uint8Array): Png | null {
  if (!isPng(bytes)) return null;
  const chunks = chunksOf(bytes);
  const [head] = chunks ?? [];
  if (chunks === null || head?.type !== "IHDR" || head.length !== 13) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [width, height] = [view.getUint32(head.at), view.getUint32(head.at + 4)];
  const hasPixels = holdsPixels(bytes, chunks);
  const isDrawable = width > 0 && height > 0 && hasPixels && isLegal(bytes.subarray(head.at, head.at + 13), chunks);
  return isDrawable ? { width, height, chunks } : null;
}
