// The cells of a promise that can't be read: what each says, and the line under its field.
import type { PromiseRule } from "../../domain/book/promise-rule";
import { usePromiseWords } from "./words";

/** What the cell of each field says that can't be read. */
export type Unread = ReadonlyMap<keyof PromiseRule, string>;

export const ALL_READ: Unread = new Map();

/** The line under a field whose cell can't be read. */
export function useStands(unread: Unread) {
  const { words } = usePromiseWords();
  return (field: keyof PromiseRule) => {
    const said = unread.get(field);
    return said === undefined ? undefined : words.stands(said);
  };
}
