// Tells whether an entry was saved a moment ago: a second press of Spara, or somebody who isn't sure that the first took.
import type { Activity } from "../../../domain/book/activity";
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
 * @param isTouched False when nobody has typed in the form since it was saved: then the page itself has emptied the place
 *   and the note, which tell nothing apart.
 */
export function isSameAgain(
  entries: readonly Activity[],
  saved: readonly SavedEntry[],
  now: number,
  isTouched: boolean,
): boolean {
  return saved.some(({ activity, at }) => {
    if (now - at > ASKED_WITHIN) return false;
    const told = isTouched ? {} : { place: activity.place, note: activity.note };
    return entries.some(
      (entry) => entry.id !== activity.id && differences({ ...entry, ...told }, activity).length === 0,
    );
  });
}
