// What a promise says of itself before it is a row: what people read, change and agree on.
import type { PlainDate } from "../calendar/plain-date";
import type { Commitment } from "./commitment";

/** The rule and the words of a promise. Its own days are null where it holds as long as all of them. */
export type PromiseFields = Omit<Commitment, "id" | "period" | "assessment" | "analysis"> & {
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
};

/** The fields that say how a promise is counted. */
export type PromiseRule = Omit<PromiseFields, "interpretation" | "agreed">;

/** All that people say of a promise: its row of Löften without the ID. */
export type PromiseContent = PromiseFields & Pick<Commitment, "assessment" | "analysis">;
export type PromiseField = keyof PromiseContent;

/** A row of Löften as it is changed: what it was read as, and what its cells say. */
export interface PromiseRow {
  /** Its ID; "rad 7" where it has none. */
  readonly id: string;
  /** What each cell says, by the field; empty where the field has no column. */
  readonly seen: Readonly<Record<string, string>> & { readonly id: string };
  /** Where a field can't be read it holds what an empty cell is read as; `kind`, which has no such value, is then Antal. */
  readonly content: PromiseContent;
  readonly unread: readonly PromiseField[];
}

/** The fields that a change really changes: the row says something else there, or its cell can't be read. */
export function fieldsChanged(
  { content, unread }: Pick<PromiseRow, "content" | "unread">,
  changes: { readonly [F in PromiseField]?: unknown },
): PromiseField[] {
  const fields = Object.keys(changes) as PromiseField[];
  return fields.filter(
    (field) => unread.includes(field) || JSON.stringify(content[field]) !== JSON.stringify(changes[field]),
  );
}
