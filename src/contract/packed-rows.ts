// Activities as they cross in one call: without the names of their fields, and with each word of a field once. A log of
// 50,000 rows is then within what a call may carry.
import type { Activity } from "../domain/book/activity";
import type { Reply } from "./reply";

export interface PackedRows {
  readonly fields: readonly string[];
  /** In the order of the fields. */
  readonly columns: readonly PackedColumn[];
}

interface PackedColumn {
  readonly words: readonly unknown[];
  /** For each row which of the words it has; absent where every row has its own. */
  readonly at?: readonly number[];
}

/** From this many rows on a book is packed when it crosses. */
const MANY = 1_000;

function packColumn(values: readonly unknown[]): PackedColumn {
  const places = new Map<unknown, number>();
  const words: unknown[] = [];
  const at = values.map((value) => {
    const key = typeof value === "object" ? JSON.stringify(value) : value;
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, words.length);
    return words.push(value) - 1;
  });
  return words.length === values.length ? { words } : { words, at };
}

export function packRows(rows: readonly Activity[]): PackedRows {
  const fields = Object.keys(rows[0] ?? {}) as (keyof Activity)[];
  return { fields, columns: fields.map((field) => packColumn(rows.map((row) => row[field]))) };
}

export function unpackRows({ fields, columns }: PackedRows): Activity[] {
  const values = columns.map(({ words, at }) => (at ? at.map((place) => words[place]) : words));
  const count = values[0]?.length ?? 0;
  const rowAt = (row: number) => Object.fromEntries(fields.map((field, place) => [field, values[place]?.[row]]));
  return Array.from({ length: count }, (_, row) => rowAt(row) as unknown as Activity);
}

interface WithBook {
  readonly book: { readonly activities: readonly Activity[]; readonly packed?: PackedRows };
}

function hasBook(value: unknown): value is WithBook {
  const { book } = Object(value) as { readonly book?: { readonly activities?: unknown } };
  return Array.isArray(book?.activities);
}

/** A function's answer as it crosses: the rows of a large book packed, all else as it is. */
export function packReply<T>(reply: Reply<T>): Reply<T> {
  if (!reply.ok || !hasBook(reply.value) || reply.value.book.activities.length < MANY) return reply;
  const { book } = reply.value;
  return { ok: true, value: { ...reply.value, book: { ...book, activities: [], packed: packRows(book.activities) } } };
}

/** The answer as the function gave it. */
export function unpackReply<T>(reply: Reply<T>): Reply<T> {
  if (!reply.ok || !hasBook(reply.value) || !reply.value.book.packed) return reply;
  const { packed, ...book } = reply.value.book;
  return { ok: true, value: { ...reply.value, book: { ...book, activities: unpackRows(packed) } } };
}
