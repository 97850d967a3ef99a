// The rows of one tab as the page knows them, and the calls that log or correct one.
import { useRef, useState } from "preact/hooks";
import type { Reply, ReplyError } from "../../contract/reply";
import type { RowCorrection } from "../../contract/server-api";
import { makeId } from "../../domain/book/ids";

interface WithId {
  readonly id: string;
}

/** How the latest save is going or went. */
export type RowSaving<T> =
  | { readonly kind: "nothing" | "saving" }
  | { readonly kind: "saved"; readonly row: T }
  | { readonly kind: "failed"; readonly error: ReplyError }
  | { readonly kind: "conflict"; readonly reason: "changed" | "gone" | "unreadable" };

export interface RowCalls<T> {
  log(input: Omit<T, "id"> & WithId & { readonly by: string; readonly isRetry: boolean }): Promise<Reply<T>>;
  correct(
    input: WithId & { readonly seen: Omit<T, "id">; readonly changed: Omit<T, "id">; readonly by: string },
  ): Promise<Reply<RowCorrection<T>>>;
}

export interface Rows<T> {
  readonly rows: readonly T[];
  readonly saving: RowSaving<T>;
  /** Logs a new row, and answers whether it is stored. A row that is sent again is stored once. */
  add(fields: Omit<T, "id">, by: string): Promise<boolean>;
  /** Answers with the row as it now is, or null when nothing could be stored or shown. */
  change(row: T, fields: Omit<T, "id">, by: string): Promise<{ readonly row: T; readonly isStored: boolean } | null>;
}

function replaced<T extends WithId>(rows: readonly T[], row: T): T[] {
  return rows.map((old) => (old.id === row.id ? row : old));
}

export function useRows<T extends WithId>(initial: readonly T[], prefix: string, calls: RowCalls<T>): Rows<T> {
  const [rows, setRows] = useState(initial);
  const [saving, setSaving] = useState<RowSaving<T>>({ kind: "nothing" });
  /** The new row's ID, kept until it is stored. */
  const draftId = useRef<string | null>(null);
  const isBusy = useRef(false);

  async function alone<R>(work: () => Promise<R>, otherwise: R): Promise<R> {
    if (isBusy.current) return otherwise;
    isBusy.current = true;
    setSaving({ kind: "saving" });
    const result = await work();
    isBusy.current = false;
    return result;
  }

  const add: Rows<T>["add"] = (fields, by) =>
    alone(async () => {
      const isRetry = draftId.current !== null;
      const id = draftId.current ?? makeId(prefix, Math.random);
      draftId.current = id;
      const reply = await calls.log({ id, ...fields, by, isRetry });
      if (!reply.ok) {
        setSaving({ kind: "failed", error: reply.error });
        return false;
      }
      draftId.current = null;
      setRows((before) => [...before, reply.value]);
      setSaving({ kind: "saved", row: reply.value });
      return true;
    }, false);

  const change: Rows<T>["change"] = (row, changed, by) =>
    alone(async () => {
      const { id, ...seen } = row;
      const reply = await calls.correct({ id, seen, changed, by });
      if (!reply.ok) {
        setSaving({ kind: "failed", error: reply.error });
        return null;
      }
      const correction = reply.value;
      if (correction.kind === "stored") {
        setRows((before) => replaced(before, correction.row));
        setSaving({ kind: "saved", row: correction.row });
        return { row: correction.row, isStored: true };
      }
      setSaving({ kind: "conflict", reason: correction.reason });
      const { current } = correction;
      if (current === null) return null;
      setRows((before) => replaced(before, current));
      return { row: current, isStored: false };
    }, null);

  return { rows, saving, add, change };
}
