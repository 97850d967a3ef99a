// The smaller tabs: action plan, communication, follow-ups and focus areas. Rows with an issue are left out.
import type { Action } from "../domain/activity";
import type { Communication, FocusArea, FollowUp } from "../domain/book";
import type { IssueList } from "./issue-list";
import type { RawTab } from "./raw-tab";
import type { ReadingContext } from "./read-cell";
import { rowName } from "./row-name";
import { ACTIONS, COMMUNICATIONS, FOCUS_AREAS, FOLLOW_UPS } from "./schema";
import { readTable } from "./table";

/** An action without a state hasn't begun. */
export function decodeActions(tab: RawTab | undefined, context: ReadingContext, issues: IssueList): Action[] {
  const { values, rows, isFlagged } = readTable(ACTIONS, tab, context, issues);
  return rows.flatMap((index): Action[] => {
    const commitment = values.commitment[index] ?? "";
    if (isFlagged(index) || commitment === "") return [];
    return [
      {
        id: values.id[index] || rowName(index),
        commitment,
        text: values.text[index] ?? "",
        owner: values.owner[index] ?? "",
        due: values.due[index] ?? null,
        state: values.state[index] ?? "Ej påbörjad",
        done: values.done[index] ?? null,
        comment: values.comment[index] ?? "",
      },
    ];
  });
}

export function decodeCommunications(
  tab: RawTab | undefined,
  context: ReadingContext,
  issues: IssueList,
): Communication[] {
  const { values, rows, isFlagged } = readTable(COMMUNICATIONS, tab, context, issues);
  return rows.flatMap((index): Communication[] => {
    const date = values.date[index] ?? null;
    if (isFlagged(index) || date === null) return [];
    return [
      {
        id: values.id[index] || rowName(index),
        date,
        channel: values.channel[index] ?? "",
        sender: values.sender[index] ?? "",
        title: values.title[index] ?? "",
        link: values.link[index] ?? "",
        commitments: values.commitments[index] ?? [],
      },
    ];
  });
}

export function decodeFollowUps(tab: RawTab | undefined, context: ReadingContext, issues: IssueList): FollowUp[] {
  const { values, rows, isFlagged } = readTable(FOLLOW_UPS, tab, context, issues);
  return rows.flatMap((index): FollowUp[] => {
    const date = values.date[index] ?? null;
    const type = values.type[index] ?? null;
    const asOf = values.asOf[index] ?? null;
    if (isFlagged(index) || date === null || type === null || asOf === null) return [];
    return [
      {
        id: values.id[index] || rowName(index),
        date,
        type,
        asOf,
        receivers: values.receivers[index] ?? [],
        document: values.document[index] ?? "",
        checksum: values.checksum[index] ?? "",
        createdBy: values.createdBy[index] ?? "",
      },
    ];
  });
}

/** Of two areas with one name the first is kept; the other is a row issue. */
export function decodeFocusAreas(tab: RawTab | undefined, context: ReadingContext, issues: IssueList): FocusArea[] {
  const { values, rows, isFlagged } = readTable(FOCUS_AREAS, tab, context, issues);
  return rows.flatMap((index): FocusArea[] => {
    const name = values.name[index] ?? "";
    if (isFlagged(index) || name === "") return [];
    return [{ name, problem: values.problem[index] ?? "", source: values.source[index] ?? "" }];
  });
}
