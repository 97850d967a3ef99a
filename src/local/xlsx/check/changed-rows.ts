// What a save changed of a sheet, found by its bytes: a large sheet is mostly as it was, and that much need not be read.

import { sheetBytes } from "../edit/sheet-bytes";
import { splitSheet } from "../edit/sheet-text";
import { joinedBytes, sharedEnd, sharedStart } from "../package/shared-bytes";

export interface ChangedSheet {
  /** The sheet with those of its rows that differ from what they were, and the rows beside them. */
  readonly bytes: Uint8Array;
  /** What stands around its rows. */
  readonly around: string;
  /** Those rows alone. */
  readonly rows: Uint8Array;
  /** The prefix of the sheet's own elements, with its colon. */
  readonly prefix: string;
}

/** What may hold texts that look like rows. */
const HIDING = ["<!", "<?", "extLst"];

/** The sheet as it is now, without rows that are byte for byte as they were; all of it where it wasn't there before. */
export function changedSheet(before: Uint8Array | null, after: Uint8Array): ChangedSheet {
  const now = sheetBytes(after);
  if (!now) {
    const { around } = splitSheet(new TextDecoder().decode(after));
    return { bytes: after, around, rows: new Uint8Array(), prefix: "" };
  }
  const { all, data, close, prefix } = now;
  const was = before && sheetBytes(before);
  const isPlain = !HIDING.some((word) => data.includes(word));
  const rows = was && isPlain ? changedRows(was.data, data, prefix) : data;
  const [opening, closing] = [all.subarray(0, close - data.length), all.subarray(close)];
  // Most of a sheet is looked at where it lies.
  const bytes = rows.length > data.length / 2 ? all : joinedBytes([opening, rows, closing]);
  return { bytes, around: now.opening + closing.toString("utf8"), rows, prefix };
}

/** From the row before the first difference to the row after the last one: what was cut from one shows in the next. */
function changedRows(a: Buffer, b: Buffer, prefix: string): Buffer {
  const start = sharedStart(a, b);
  if (start === a.length && start === b.length) return b.subarray(0, 0);
  const end = b.length - sharedEnd(a, b, Math.min(a.length, b.length) - start);
  const open = `<${prefix}row`;
  const own = b.lastIndexOf(open, Math.min(start, b.length - 1));
  const from = own > 0 ? b.lastIndexOf(open, own - 1) : own;
  const ending = `</${prefix}row`;
  const closing = b.indexOf(ending, end);
  const next = closing < 0 ? -1 : b.indexOf(ending, closing + 1);
  return b.subarray(Math.max(from, 0), next < 0 ? b.length : b.indexOf(">", next) + 1);
}
