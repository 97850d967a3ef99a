// The note beside a row of Aktiviteter, which says what the row does for the promises.
import { type Activity, stateOn } from "../../domain/book/activity";
import type { Book, Language } from "../../domain/book/book";
import type { RowIssue } from "../../domain/book/row-issue";
import type { PlainDate } from "../../domain/calendar/plain-date";
import { draftEffects } from "../../domain/judging/explained/draft-effect";
import { rowNote as rowNoteEn } from "../en/row-note";
import { type RowNoteWords, rowNote as rowNoteSv } from "../sv/row-note";
import { judgementWords } from "./judgement";
import { describeIssue } from "./row-issues";

const wordsIn = (language: Language): RowNoteWords => ({ sv: rowNoteSv, en: rowNoteEn })[language];

/** Whether the add-on wrote the note, in either language. A note that a person wrote must not be touched. */
export function isRowNote(note: string): boolean {
  return [rowNoteSv, rowNoteEn].some(({ heading }) => note.startsWith(`${heading}:`));
}

function effectLines(activity: Activity, book: Book, today: PlainDate): string[] {
  const { language } = book.settings;
  const words = wordsIn(language);
  const { nearMisses, unresolved } = judgementWords(language);
  const reasonWords: Readonly<Record<string, string>> = { ...nearMisses, ...unresolved };
  const state = stateOn(activity, today);
  if (state === "Struken") return [];
  if (state === "Inställd") return [words.cancelled];
  const lines = draftEffects(activity, book.commitments, book.settings, today).flatMap((effect): string[] => {
    const { outcome, obstacles, commitment } = effect;
    if (outcome === "notChosen" || outcome === "cancelled" || outcome === "struck") return [];
    return [words[outcome](commitment.id, obstacles.map(({ code }) => reasonWords[code] ?? code).join(", "))];
  });
  return lines.length > 0 ? lines : [words.none];
}

/** The note of a row. A row that can't be read has its issues there; the note is empty when there is nothing to say. */
export function rowNote(
  activity: Activity | undefined,
  issues: readonly RowIssue[],
  book: Book,
  today: PlainDate,
): string {
  const { language } = book.settings;
  const lines = activity ? effectLines(activity, book, today) : issues.map((issue) => describeIssue(issue, language));
  return lines.length > 0 ? [`${wordsIn(language).heading}:`, ...lines].join("\n") : "";
}
