// The logo that stands at the top of every document. The workbook keeps it as a small PNG that was drawn anew from what
// somebody chose: nothing that a camera or a program wrote beside the picture, such as where it was taken, is in it.
import { base64Bytes } from "./base64-bytes";
import type { PictureSize } from "./png";
import { readPng } from "./png";

export interface Logo extends PictureSize {
  /** The PNG in base64. */
  readonly content: string;
}

/** Pixels: 300 to an inch in print. */
export const LOGO_BOX = { width: 640, height: 240 } as const;

/** Characters of base64: six cells of a workbook. */
export const LOGO_LIMIT = 180_000;

/** The chunks that a picture needs. Those for texts, times and what a camera knows (tEXt, tIME, eXIf) aren't among them. */
const NEEDED = ["IHDR", "PLTE", "tRNS", "sRGB", "gAMA", "cHRM", "sBIT", "pHYs", "IDAT", "IEND"];
/** Bytes that those of them hold at most that aren't the picture itself, so that nothing is hidden in them. */
const MOST_BYTES: Readonly<Record<string, number>> = { tRNS: 256, sRGB: 1, gAMA: 4, cHRM: 32, sBIT: 4, pHYs: 9 };

/** The logo; null for a text that is no whole PNG, is too large, or has more in it than the picture. */
export function readLogo(content: string): Logo | null {
  const bytes = content.length <= LOGO_LIMIT ? base64Bytes(content) : null;
  const png = bytes && readPng(bytes);
  if (png === null) return null;
  const { width, height, chunks } = png;
  const fits = width <= LOGO_BOX.width && height <= LOGO_BOX.height;
  const isPlain = chunks.every(({ type, length }) => NEEDED.includes(type) && length <= (MOST_BYTES[type] ?? Infinity));
  return fits && isPlain ? { content, width, height } : null;
}

/** The largest size in the box with the same shape. What is smaller stays as it is. */
export function fitted({ width, height }: PictureSize, box: PictureSize): PictureSize {
  const scale = Math.min(1, box.width / width, box.height / height);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
