// The tab Aktiviteter: the log. A row with an issue does not count and is in no list but the issues.
import type { Activity, ActivityState } from "../domain/activity";
import type { PlainDate } from "../domain/plain-date";
import type { IssueList } from "./issue-list";
import type { RawTab } from "./raw-tab";
import type { ReadingContext } from "./read-cell";
import { rowName } from "./row-name";
import { ACTIVITIES } from "./schema";
import { readTable } from "./table";

/** What an empty `Läge` means: held, or booked where the day is still to come. */
export function impliedState(date: PlainDate, today: PlainDate): ActivityState {
  return date > today ? "Planerad" : "Genomförd";
}

export function decodeActivities(
  tab: RawTab | undefined,
  today: PlainDate,
  context: ReadingContext,
  issues: IssueList,
): Activity[] {
  const { values, rows, has, flag, isFlagged } = readTable(ACTIVITIES, tab, context, issues);
  const hasTypes = has("type");
  const activities: Activity[] = [];
  for (const index of rows) {
    const date = values.date[index] ?? null;
    const type = values.type[index] ?? "";
    const commitments = values.commitments[index] ?? [];
    const typed = values.state[index] ?? null;
    if (date !== null && typed === "Genomförd" && date > today) flag(index, "state", "heldInFuture", date);
    if (type === "" && commitments.length === 0 && hasTypes && !isFlagged(index)) flag(index, "type", "valueMissing");
    if (date === null || isFlagged(index)) continue;
    const id = values.id[index] ?? "";
    activities.push({
      id: id === "" ? rowName(index) : id,
      date,
      type,
      commitments,
      amount: values.amount[index] ?? 1,
      placeType: values.placeType[index] ?? "",
      place: values.place[index] ?? "",
      parties: values.parties[index] ?? [],
      audiences: values.audiences[index] ?? [],
      requirementMet: values.requirementMet[index] ?? null,
      state: typed ?? impliedState(date, today),
      note: values.note[index] ?? "",
    });
  }
  return activities;
}
