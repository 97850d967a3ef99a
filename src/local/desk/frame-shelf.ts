// The pages the add-on has asked to show, each under an address of its own that only the desk's page is told.
import { randomBytes } from "node:crypto";
import { type FramePage, framePage } from "./frame-page";

/** A sidebar and a dialog can be open at once; a few more cover a page that is loading while another is closed. */
const KEPT = 8;

export interface FrameShelf {
  /** The path the page is now served at. */
  put(html: string): string;
  get(path: string): FramePage | null;
}

export function createFrameShelf(shim: string): FrameShelf {
  const pages = new Map<string, FramePage>();
  return {
    put(html) {
      const path = `/frame/${randomBytes(16).toString("hex")}`;
      pages.set(path, framePage(html, shim));
      const oldest = pages.keys().next();
      if (pages.size > KEPT && !oldest.done) pages.delete(oldest.value);
      return path;
    },
    get: (path) => pages.get(path) ?? null,
  };
}
