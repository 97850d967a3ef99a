// The row of the log that an answer seems to have been changed from, though neither its time nor its place tells: people
// have sorted the tab, and the form has written a new time.
import type { Activity } from "../../book/activity";
import { partsOf } from "./answer-ids";
import type { SortedAnswers } from "./sort-answers";

/** What people say of an occasion, its day and kind first. */
const TOLD = ["date", "type", "place", "placeType", "parties", "audiences", "amount", "note"] as const;
type Told = readonly string[];

const toldOf = (activity: Activity): Told => TOLD.map((field) => JSON.stringify(activity[field]));

/** What is done every week looks alike but for its day and kind: so many of the other fields may differ. */
const MOST_CHANGED = 2;

/** How many fields say something else. A row that can't be read says nothing that is the same. */
const unlikeness = (row: Told | undefined, own: Told) => own.filter((text, at) => text !== row?.[at]).length;

const areAlike = (row: Told | undefined, own: Told) =>
  row?.[0] === own[0] && row?.[1] === own[1] && unlikeness(row, own) <= MOST_CHANGED;

/**
 * Finds the row for one answer after another, and gives each row once.
 *
 * @param key The form's letters.
 */
export function formerRows(
  { left, lastRow }: Pick<SortedAnswers, "left" | "lastRow">,
  key: string,
  activities: readonly Activity[],
): (answeredIn: number, activity: Activity) => string | null {
  const ids = new Set(left.filter((id) => partsOf(id).key === key));
  const rows = new Map(activities.flatMap((row) => (ids.has(row.id) ? [[row.id, toldOf(row)]] : [])));
  return (answeredIn, activity) => {
    if (ids.size === 0) return null;
    const own = toldOf(activity);
    const [first = "", ...others] = ids;
    const likest = others.reduce(
      (best, id) => (unlikeness(rows.get(id), own) < unlikeness(rows.get(best), own) ? id : best),
      first,
    );
    // A new answer comes below the others; one among them was there before.
    if (answeredIn > lastRow && !areAlike(rows.get(likest), own)) return null;
    ids.delete(likest);
    return likest;
  };
}
