// The workbook as the page holds it between answers from the server.
import type { Activity } from "../../domain/activity";
import type { Book } from "../../domain/book";

/** The book with the activity in it, once: one with the same ID gives way. */
export function withActivity(book: Book, activity: Activity): Book {
  return { ...book, activities: [...book.activities.filter(({ id }) => id !== activity.id), activity] };
}

/** Whether what was stored says what was sent: a first try that got no answer may have stored something older. */
export function isSameActivity(stored: Activity, sent: Activity): boolean {
  const content = ({ id, date, type, amount, placeType, place, requirementMet, state, note, ...lists }: Activity) =>
    JSON.stringify([
      [id, date, type, amount, placeType, place, requirementMet, state, note],
      [...lists.commitments].sort(),
      [...lists.parties].sort(),
      [...lists.audiences].sort(),
    ]);
  return content(stored) === content(sent);
}
