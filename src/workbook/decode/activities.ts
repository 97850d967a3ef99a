// Decodes the tab Aktiviteter, the log of what was done. A row with an issue is left out: it does not count.
import type { Activity, ActivityState } from "../../domain/book/activity";
import type { PlainDate } from "../../domain/calendar/plain-date";
import { rowName } from "../cells/place-number";
import type { ReadingContext } from "../cells/read-cell";
import type { Tab } from "../cells/tab";
import { ACTIVITIES } from "../schema/tabs";
import type { IssueList } from "./issue-list";
import { openTable } from "./table";

/**
 * What an empty `Läge` means: held, or booked where the day is still to come.
 *
 * @example
 * impliedState(plainDate("2022-07-01"), plainDate("2022-06-30")) // "Planerad"
 */
export function impliedState(date: PlainDate, today: PlainDate): ActivityState {
  return date > today ? "Planerad" : "Genomförd";
}

export function decodeActivities(
  tab: Tab<typeof ACTIVITIES> | undefined,
  today: PlainDate,
  context: ReadingContext,
  issues: IssueList,
): Activity[] {
  const { read, rows, has, flag, isFlagged } = openTable(ACTIVITIES, tab, context, issues);
  const hasTypes = has("type");
  const activities: Activity[] = [];
  for (const index of rows) {
    const id = read.id(index);
    const date = read.date(index);
    const type = read.type(index);
    const commitments = read.commitments(index);
    const amount = read.amount(index) ?? 1;
    const placeType = read.placeType(index);
    const place = read.place(index);
    const parties = read.parties(index);
    const audiences = read.audiences(index);
    const requirementMet = read.requirementMet(index);
    const state = read.state(index);
    const note = read.note(index);
    if (date !== null && state === "Genomförd" && date > today) flag(index, "state", "heldInFuture", date);
    if (isFlagged(index) || date === null) continue;
    if (type === "" && commitments.length === 0) {
      if (hasTypes) flag(index, "type", "valueMissing");
      continue;
    }
    activities.push({
      id: id === "" ? rowName(index) : id,
      date,
      type,
      commitments,
      amount,
      placeType,
      place,
      parties,
      audiences,
      requirementMet,
      state: state ?? impliedState(date, today),
      note,
    });
  }
  return activities;
}
