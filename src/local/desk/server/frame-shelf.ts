// The pages the add-on has asked to show, each under an address of its own that only the desk's page is told.
import { randomBytes } from "node:crypto";
import { type KeptTexts, keptJson } from "../../session/text-store";
import { type FramePage, framePage } from "./frame-page";

/** A sidebar and a dialog can be open at once; a few more cover a page that is loading while another is closed. */
const KEPT = 8;

export interface FrameShelf {
  /** The path the page is now served at. */
  put(html: string): string;
  get(path: string): FramePage | null;
}

/** A page is made when it is asked for, with what is kept at that moment. */
export function createFrameShelf(shim: string, { texts }: KeptTexts): FrameShelf {
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
      return html === undefined ? null : framePage(html, shim, keptJson(texts));
    },
  };
}
