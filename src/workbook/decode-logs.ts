// The smaller tabs: action plan, communication, follow-ups and focus areas. Rows with an issue are left out.
import type { Action } from "../domain/activity";
import type { Communication, FocusArea, FollowUp, Indicator } from "../domain/book";
import type { IssueList } from "./issue-list";
import type { RawTab } from "./raw-tab";
import type { ReadingContext } from "./read-cell";
import { rowName } from "./row-name";
import { ACTIONS, COMMUNICATIONS, FOCUS_AREAS, FOLLOW_UPS, INDICATORS } from "./schema";
import { openTable } from "./table";

/** An action without a state hasn't begun. */
export function decodeActions(tab: RawTab | undefined, context: ReadingContext, issues: IssueList): Action[] {
  const { read, rows, isFlagged } = openTable(ACTIONS, tab, context, issues);
  return rows.flatMap((index): Action[] => {
    const action: Action = {
      id: read.id(index) || rowName(index),
      commitment: read.commitment(index),
      text: read.text(index),
      owner: read.owner(index),
      due: read.due(index),
      state: read.state(index) ?? "Ej påbörjad",
      done: read.done(index),
      comment: read.comment(index),
    };
    return isFlagged(index) || action.commitment === "" ? [] : [action];
  });
}

export function decodeCommunications(
  tab: RawTab | undefined,
  context: ReadingContext,
  issues: IssueList,
): Communication[] {
  const { read, rows, isFlagged } = openTable(COMMUNICATIONS, tab, context, issues);
  return rows.flatMap((index): Communication[] => {
    const date = read.date(index);
    const said = {
      id: read.id(index) || rowName(index),
      channel: read.channel(index),
      sender: read.sender(index),
      title: read.title(index),
      link: read.link(index),
      commitments: read.commitments(index),
    };
    return isFlagged(index) || date === null ? [] : [{ ...said, date }];
  });
}

export function decodeFollowUps(tab: RawTab | undefined, context: ReadingContext, issues: IssueList): FollowUp[] {
  const { read, rows, isFlagged } = openTable(FOLLOW_UPS, tab, context, issues);
  return rows.flatMap((index): FollowUp[] => {
    const date = read.date(index);
    const type = read.type(index);
    const asOf = read.asOf(index);
    const made = {
      id: read.id(index) || rowName(index),
      receivers: read.receivers(index),
      document: read.document(index),
      checksum: read.checksum(index),
      createdBy: read.createdBy(index),
    };
    return isFlagged(index) || date === null || type === null || asOf === null ? [] : [{ ...made, date, type, asOf }];
  });
}

export function decodeIndicators(tab: RawTab | undefined, context: ReadingContext, issues: IssueList): Indicator[] {
  const { read, rows, isFlagged } = openTable(INDICATORS, tab, context, issues);
  return rows.flatMap((index): Indicator[] => {
    const date = read.date(index);
    const value = read.value(index);
    const said = {
      measure: read.measure(index),
      source: read.source(index),
      unit: read.unit(index),
      comment: read.comment(index),
    };
    return isFlagged(index) || date === null || value === null ? [] : [{ ...said, date, value }];
  });
}

/** Of two areas with one name the first is kept; the other is a row issue. */
export function decodeFocusAreas(tab: RawTab | undefined, context: ReadingContext, issues: IssueList): FocusArea[] {
  const { read, rows, isFlagged } = openTable(FOCUS_AREAS, tab, context, issues);
  return rows.flatMap((index): FocusArea[] => {
    const area = { name: read.name(index), problem: read.problem(index), source: read.source(index) };
    return isFlagged(index) || area.name === "" ? [] : [area];
  });
}
