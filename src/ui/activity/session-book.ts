// The workbook as the page holds it between answers from the server.
import { type Activity, type ActivityFields, type ActivityState, stateOn } from "../../domain/book/activity";
import type { Book } from "../../domain/book/book";
import type { PlainDate } from "../../domain/calendar/plain-date";

/** Puts activities into the book. One with an ID that the book has takes the place of the old row. */
export function withActivities(book: Book, fresh: readonly Activity[]): Book {
  const byId = new Map(fresh.map((activity) => [activity.id, activity]));
  const kept = book.activities.map((activity) => {
    const newer = byId.get(activity.id);
    byId.delete(activity.id);
    return newer ?? activity;
  });
  return { ...book, activities: [...kept, ...byId.values()] };
}

/** The fields of a row without its ID, with the state that it has today. */
export function contentOf(
  { id: _id, ...content }: Activity,
  today: PlainDate,
): ActivityFields & { readonly state: ActivityState } {
  return { ...content, state: stateOn(content, today) };
}

export type ContentName = keyof ActivityFields;

/** In the order of the form. */
export const CONTENT_NAMES = [
  "type",
  "date",
  "state",
  "placeType",
  "place",
  "parties",
  "performers",
  "audiences",
  "requirementMet",
  "amount",
  "commitments",
  "note",
] as const satisfies readonly ContentName[];

/** The fields in which two rows differ. The order of the words in a list makes no difference. */
export function differences(a: Activity, b: Activity): ContentName[] {
  const plain = (value: Activity[ContentName]) => JSON.stringify(Array.isArray(value) ? [...value].sort() : value);
  return CONTENT_NAMES.filter((name) => plain(a[name]) !== plain(b[name]));
}

/**
 * Whether the stored row says what was sent. It may not: a first try that got no answer may have stored an earlier
 * version of the entry.
 */
export function isSameActivity(stored: Activity, sent: Activity): boolean {
  return stored.id === sent.id && differences(stored, sent).length === 0;
}

/** Puts one person's changes on the row as it now stands, so that what others wrote in the other fields stays. */
export function rebased(mine: Activity, seen: Activity, current: Activity): Activity {
  const own = differences(mine, seen);
  return { ...current, ...Object.fromEntries(own.map((name) => [name, mine[name]])) };
}
