// The rows of a sheet that a save changed: what lies between the bytes that are the same at the beginning and at the end.

import type { SheetText } from "../edit/sheet-text";

const STEP = 65_536;

/** How many signs two texts have in common from their beginning. */
function sharedStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at < most && a.slice(at, at + STEP) === b.slice(at, at + STEP)) at += STEP;
  at = Math.min(at, most);
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  return at;
}

function sharedEnd(a: string, b: string, most: number): number {
  let count = 0;
  const piece = (text: string, size: number): string => text.slice(text.length - count - size, text.length - count);
  while (count + STEP <= most && piece(a, STEP) === piece(b, STEP)) count += STEP;
  while (count < most && a.charCodeAt(a.length - 1 - count) === b.charCodeAt(b.length - 1 - count)) count += 1;
  return count;
}

/** The rows of `after` that aren't in `before`, whole, with the rows around them that the change touches. */
export function changedRows(before: SheetText, after: SheetText): string {
  const [a, b] = [before.data, after.data];
  if (a === b) return "";
  const start = sharedStart(a, b);
  const end = b.length - sharedEnd(a, b, Math.min(a.length, b.length) - start);
  const open = `<${after.prefix}row`;
  const close = `</${after.prefix}row`;
  // The rows beside it as well: what was cut from the end of one shows at the beginning of the next.
  const own = b.lastIndexOf(open, start);
  const from = own > 0 ? b.lastIndexOf(open, own - 1) : own;
  const closing = b.indexOf(close, end);
  const next = closing < 0 ? -1 : b.indexOf(close, closing + 1);
  const to = next < 0 ? b.length : b.indexOf(">", next) + 1;
  return b.slice(Math.max(from, 0), to);
}
