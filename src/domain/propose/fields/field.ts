// A field of a proposal: what it says, the words it rests on, and how sure that is.
import type { Span } from "../text/mapped-text";

/** `said`: the text says so. `assumed`: a reading that people must confirm. `open`: the text doesn't say. */
export type Sureness = "said" | "assumed" | "open";

export interface Field<T> {
  readonly value: T;
  /** The words it rests on; null where it rests on none. */
  readonly span: Span | null;
  readonly sure: Sureness;
}

export const said = <T>(value: T, span: Span): Field<T> => ({ value, span, sure: "said" });
export const assumed = <T>(value: T, span: Span | null = null): Field<T> => ({ value, span, sure: "assumed" });
export const open = <T>(value: T): Field<T> => ({ value, span: null, sure: "open" });

/** The field with its place moved: from a place in a sentence to one in the whole text. */
export function moved<T>(field: Field<T>, by: number): Field<T> {
  if (field.span === null) return field;
  return { ...field, span: { start: field.span.start + by, end: field.span.end + by } };
}
