// The logo as rows of its tab: a cell holds no more than so many characters, so that its text goes in parts.
import { KEPT_LIMIT } from "../../domain/book/limits";
import type { EntryOf } from "../schema/column";
import type { LOGO } from "../schema/tabs";

/** Room for an apostrophe. */
const MOST = KEPT_LIMIT - 1_000;

/** @param content The picture in base64; empty for no rows. */
export function logoRows(content: string): EntryOf<typeof LOGO>[] {
  return Array.from({ length: Math.ceil(content.length / MOST) }, (_, at) => ({
    part: at + 1,
    content: content.slice(at * MOST, (at + 1) * MOST),
  }));
}
