// The sidebar's data as they were a while ago. They are small enough to be sent inside the page, which shows them until the
// tabs have been read.
import type { Book } from "../domain/book/book";
import { type PackedRows, packRows, unpackRows } from "./packed-rows";
import type { SidebarData } from "./server-api";

/** A book with its rows packed, and without the tabs that the sidebar doesn't show. */
export interface PackedBook {
  /** When the tabs were read: `yyyy-MM-dd HH:mm`. */
  readonly readAt: string;
  readonly book: Book;
  readonly rows: PackedRows;
}

export type Snapshot = PackedBook & Omit<SidebarData, "book">;

export function packBook(book: Book, readAt: string): PackedBook {
  const shown = { ...book, activities: [], focusAreas: [], communications: [] };
  return { readAt, book: shown, rows: packRows(book.activities) };
}

export function unpackSnapshot({ readAt, book, rows, ...rest }: Snapshot): SidebarData {
  return { ...rest, book: { ...book, activities: unpackRows(rows) } };
}

/**
 * JSON in ASCII, where every character is one byte, and without `<`, so that no text in it can end the script element it
 * lies in (https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements). Without
 * `/` too: HtmlService would take the rest of a link for a comment.
 */
export function plainJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[</\u0080-\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
