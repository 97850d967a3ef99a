// The texts that weren't saved when the dialog closed, as they are kept, and how they are taken up again.
import type { AnalysesInput } from "../../contract/inputs";
import type { Book } from "../../domain/book/book";
import { keptDraft } from "../shared/use-kept-draft";
import { keyOf, LESSONS, type Place, PROPOSALS, savedText, type Texts, unsavedIn } from "./texts";

export const FOLLOW_UP_DRAFT = "lofteskollen-follow-up-1";

/** Each text with what its cell said when it was written. */
export type KeptTexts = Omit<AnalysesInput, "by">;

/** Texts to go on with. */
export interface Resumed {
  readonly texts: Texts;
  /** Keys of those whose cell says something else than when they were written, with what it says now. */
  readonly changed: ReadonlyMap<string, string>;
}

export const NOTHING_RESUMED: Resumed = { texts: new Map(), changed: new Map() };

export function keptTexts(): KeptTexts | null {
  return keptDraft<KeptTexts>(FOLLOW_UP_DRAFT, ({ reasons }) => Array.isArray(reasons));
}

/** What is to be kept while it isn't saved; null where all is. */
export function textsToKeep(book: Book, texts: Texts): KeptTexts | null {
  const unsaved = unsavedIn(book, texts, "");
  if (unsaved === null) return null;
  const { by: _by, ...kept } = unsaved;
  return kept;
}

/** Leaves out texts that the workbook has by now, and those of promises that are gone from it. */
export function resumed(book: Book, { reasons, lessons, proposals }: KeptTexts): Resumed {
  const ids = new Set(book.commitments.map(({ id }) => id));
  const kept: { readonly place: Place; readonly text: string; readonly seen: string }[] = [
    ...reasons
      .filter(({ id }) => ids.has(id))
      .map(({ id, text, seen }) => ({ place: { kind: "reason", id } as const, text, seen })),
    ...(lessons ? [{ place: LESSONS, ...lessons }] : []),
    ...(proposals ? [{ place: PROPOSALS, ...proposals }] : []),
  ];
  const texts = new Map<string, string>();
  const changed = new Map<string, string>();
  for (const { place, text, seen } of kept) {
    const current = savedText(book, place);
    if (text === current.trim()) continue;
    texts.set(keyOf(place), text);
    if (current !== seen) changed.set(keyOf(place), current);
  }
  return { texts, changed };
}
