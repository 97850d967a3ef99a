// A status file as rows of its tab: a cell holds no more than so many characters, so that its text goes in parts.
import { KEPT_LIMIT } from "../../domain/book/limits";
import type { Period } from "../../domain/calendar/periods";
import type { PlainDate } from "../../domain/calendar/plain-date";
import type { EntryOf } from "../schema/column";
import type { STATUSES } from "../schema/tabs";

/** A status file as a workbook keeps it. */
export interface KeptStatus {
  readonly municipality: string;
  readonly period: Period | null;
  readonly asOf: PlainDate;
  /** SHA-256 of the content that was signed. */
  readonly checksum: string;
  /** The file's text. */
  readonly text: string;
}

/** Room for an apostrophe, and for the signs that keep blanks at a part's ends from being taken off. */
const MOST = KEPT_LIMIT - 1_000;
export const EDGE = "|";

/** @param taken When it was taken in, as `yyyy-MM-dd HH:mm`. */
export function statusRows({ period, text, ...said }: KeptStatus, taken: string): EntryOf<typeof STATUSES>[] {
  const parts = Array.from({ length: Math.ceil(text.length / MOST) }, (_, at) =>
    text.slice(at * MOST, (at + 1) * MOST),
  );
  return parts.map((content, at) => ({
    ...said,
    from: period?.from ?? null,
    to: period?.to ?? null,
    taken,
    part: at + 1,
    content: EDGE + content + EDGE,
  }));
}
