// The file that somebody chooses as a logo, looked at before anything is drawn of it.
import { isJpeg, readJpeg } from "./jpeg";
import { isPng, readPng } from "./png";

/** Why a file can't be the logo. */
export type PictureProblem = "drawing" | "noPicture" | "damaged" | "tooLarge";

/** Bytes. */
export const FILE_LIMIT = 10 * 1024 * 1024;
/** Pixels in all: a picture of some bytes may unfold to more than a browser holds. */
const MOST_PIXELS = 40_000_000;

const startOf = (bytes: Uint8Array) => String.fromCharCode(...bytes.subarray(0, 1000));

/** Null for a whole PNG or JPEG of a size that can be drawn. */
export function problemOfPicture(bytes: Uint8Array): PictureProblem | null {
  if (bytes.length > FILE_LIMIT) return "tooLarge";
  if (!isPng(bytes) && !isJpeg(bytes)) return /<svg|<\?xml/i.test(startOf(bytes)) ? "drawing" : "noPicture";
  const size = isPng(bytes) ? readPng(bytes) : readJpeg(bytes);
  if (size === null) return "damaged";
  return size.width * size.height > MOST_PIXELS ? "tooLarge" : null;
}
