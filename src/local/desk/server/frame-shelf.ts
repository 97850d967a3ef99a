// The pages that the add-on has asked to show. Each has an address that only the desk's page is told.
import { randomBytes } from "node:crypto";
import { type KeptTexts, keptJson } from "../../session/text-store";
import { type FramePage, framePage } from "./frame-page";

/** Pages that are kept: a sidebar, a dialog, and some that open while others close. */
const KEPT = 8;

export interface FrameShelf {
  /** Takes a page in and answers with the path that it is now served at. */
  put(html: string): string;
  get(path: string): FramePage | null;
}

/** A page is made ready when it is asked for, so that its storage holds what is kept at that moment. */
export function createFrameShelf(shim: string, { texts }: KeptTexts, makesPdf = false): FrameShelf {
  const pages = new Map<string, string>();
  return {
    put(html) {
      const path = `/frame/${randomBytes(16).toString("hex")}`;
      pages.set(path, html);
      const oldest = pages.keys().next();
      if (pages.size > KEPT && !oldest.done) pages.delete(oldest.value);
      return path;
    },
    get(path) {
      const html = pages.get(path);
      return html === undefined ? null : framePage(html, shim, keptJson(texts), makesPdf);
    },
  };
}
