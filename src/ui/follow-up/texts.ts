// What the coordinator writes in the dialog: reasons for promises, lessons and proposals. The texts are kept apart from
// the workbook until they are saved there, but the document shows them at once.
import type { AnalysesInput } from "../../contract/inputs";
import type { SavedAnalyses, SavedText } from "../../contract/server-api";
import type { Book } from "../../domain/book/book";
import { ANALYSIS_LIMIT } from "../../domain/book/limits";

/** Where a text belongs: a promise's ID, or one of the two texts about the whole. */
export type Place =
  | { readonly kind: "reason"; readonly id: string }
  | { readonly kind: "lessons" }
  | { readonly kind: "proposals" };

/** Texts that have been edited, by the key of their place; all others are as the workbook has them. */
export type Texts = ReadonlyMap<string, string>;

export const LESSONS: Place = { kind: "lessons" };
export const PROPOSALS: Place = { kind: "proposals" };

export function keyOf(place: Place): string {
  return place.kind === "reason" ? `reason ${place.id}` : place.kind;
}

/** What the workbook says in the place. */
export function savedText({ commitments, settings }: Book, place: Place): string {
  if (place.kind !== "reason") return settings[place.kind];
  return commitments.find(({ id }) => id === place.id)?.analysis ?? "";
}

export function textIn(book: Book, texts: Texts, place: Place): string {
  return texts.get(keyOf(place)) ?? savedText(book, place);
}

/** The workbook as it will be once the texts are saved; the same object where nothing is edited. */
export function withTexts(book: Book, texts: Texts): Book {
  if (texts.size === 0) return book;
  const written = (place: Place) => textIn(book, texts, place).trim();
  return {
    ...book,
    commitments: book.commitments.map((commitment) => {
      const analysis = written({ kind: "reason", id: commitment.id });
      return analysis === commitment.analysis ? commitment : { ...commitment, analysis };
    }),
    settings: { ...book.settings, lessons: written(LESSONS), proposals: written(PROPOSALS) },
  };
}

/** Keys of the texts that are longer than ANALYSIS_LIMIT. */
export function tooLong(texts: Texts): string[] {
  return [...texts].flatMap(([key, text]) => (text.trim().length > ANALYSIS_LIMIT ? [key] : []));
}

/** The texts that differ from the workbook, each with what its cell said; null where none does. */
export function unsavedIn(book: Book, texts: Texts, by: string): AnalysesInput | null {
  const differing = (place: Place) => {
    const seen = savedText(book, place);
    const text = textIn(book, texts, place).trim();
    return text === seen.trim() ? null : { text, seen };
  };
  const reasons = [...new Set(book.commitments.map(({ id }) => id))].flatMap((id) => {
    const written = differing({ kind: "reason", id });
    return written ? [{ id, ...written }] : [];
  });
  const lessons = differing(LESSONS);
  const proposals = differing(PROPOSALS);
  if (reasons.length === 0 && !lessons && !proposals) return null;
  return { reasons, ...(lessons && { lessons }), ...(proposals && { proposals }), by };
}

export interface Saving {
  /** The workbook as the server says it is. */
  readonly book: Book;
  /** Texts that are not saved: someone else has changed the cell meanwhile, or the promise is gone. */
  readonly texts: Texts;
  /** Keys of the texts that were refused, with what their cell says now; null where the promise is gone. */
  readonly refused: ReadonlyMap<string, string | null>;
}

/**
 * What the dialog holds after a save: stored texts belong to the workbook, and refused ones stay in their fields. The
 * book then has what the refused texts' cells say, so that a second save replaces a text that its writer has seen.
 */
export function afterSaving(book: Book, texts: Texts, saved: SavedAnalyses): Saving {
  const outcomes: [Place, SavedText][] = [
    ...saved.reasons.map((text): [Place, SavedText] => [{ kind: "reason", id: text.id }, text]),
    ...(saved.lessons ? [[LESSONS, saved.lessons] satisfies [Place, SavedText]] : []),
    ...(saved.proposals ? [[PROPOSALS, saved.proposals] satisfies [Place, SavedText]] : []),
  ];
  const current: Texts = new Map(outcomes.map(([place, { current: text }]) => [keyOf(place), text]));
  const refused = new Map(
    outcomes.flatMap(([place, { kind, current: text }]): [string, string | null][] =>
      kind === "stored" ? [] : [[keyOf(place), kind === "gone" ? null : text]],
    ),
  );
  return {
    book: withTexts(book, current),
    texts: new Map([...texts].filter(([key]) => refused.has(key))),
    refused,
  };
}
