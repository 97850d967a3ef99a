// Tells whether an entry was saved a moment ago: a second press of Spara, or somebody who isn't sure that the first took.
import type { SidebarData } from "../../../contract/server-api";
import { type Activity, fingerprintOf } from "../../../domain/book/activity";
import { differences } from "../session-book";

/** Milliseconds within which the same entry is asked about. */
export const ASKED_WITHIN = 60_000;

export interface SavedEntry {
  readonly activity: Activity;
  /** Milliseconds, by the same clock as `now`. */
  readonly at: number;
}

/**
 * Whether one of the entries says the same as one saved within the last minute.
 *
 * @param isTouched False when nobody has typed in the form since it was saved: then the page itself has emptied most of it,
 *   and the same type is enough.
 */
export function isSameAgain(
  entries: readonly Activity[],
  saved: readonly SavedEntry[],
  now: number,
  isTouched: boolean,
): boolean {
  return saved.some(({ activity, at }) => {
    if (now - at > ASKED_WITHIN) return false;
    return entries.some(
      (entry) =>
        entry.id !== activity.id &&
        (isTouched ? differences(entry, activity).length === 0 : entry.type === activity.type),
    );
  });
}

/**
 * Whether the person has logged the same occasion from somewhere else: from another device, or from this page before it
 * was opened anew.
 *
 * @param here IDs of the entries saved from this page, whose own question is `isSameAgain`.
 */
export function isLoggedElsewhere(
  entries: readonly Activity[],
  { latest, book }: Pick<SidebarData, "latest" | "book">,
  here: ReadonlySet<string>,
): boolean {
  const mine = book.activities.filter(({ id, state }) => latest.includes(id) && !here.has(id) && state !== "Struken");
  const known = new Set(mine.map(fingerprintOf));
  return entries.some((entry) => !latest.includes(entry.id) && known.has(fingerprintOf(entry)));
}
