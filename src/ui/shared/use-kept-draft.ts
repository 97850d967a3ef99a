// Keeps what is typed in a dialog until it is saved: a dialog closes at Escape, and Google's own button can't be stopped.
import { useLayoutEffect, useState } from "preact/hooks";
import { keepText, readKept } from "./page-storage";

/** The number in a key goes up when the shape of what is kept changes. */
export type DraftKey =
  | "lofteskollen-import-1"
  | "lofteskollen-new-promise-1"
  | "lofteskollen-change-promise-1"
  | "lofteskollen-follow-up-1"
  | "lofteskollen-guide-1"
  | "lofteskollen-review-1";

/**
 * @param draft What JSON can hold; null while nothing has been typed.
 * @returns Whether the draft would be lost with the page, since the browser's storage is blocked or full.
 */
export function useKeptDraft(key: DraftKey, draft: object | null): boolean {
  const [isAtRisk, setAtRisk] = useState(false);
  const text = draft === null ? null : JSON.stringify(draft);
  // A layout effect runs before the paint, so that a dialog closed right after a key press has kept the text.
  useLayoutEffect(() => {
    const isKept = keepText(key, text);
    setAtRisk(text !== null && !isKept);
  }, [key, text]);
  return isAtRisk;
}

/** What was typed when the dialog last closed; null where that was saved. A few marks of the shape are enough to ask. */
export function keptDraft<T extends object>(
  key: DraftKey,
  isDraft: (kept: Record<string, unknown>) => boolean,
): T | null {
  const kept = readKept(key);
  if (typeof kept !== "object" || kept === null) return null;
  return isDraft(kept as Record<string, unknown>) ? (kept as T) : null;
}

export function dropKeptDraft(key: DraftKey): void {
  keepText(key, null);
}
