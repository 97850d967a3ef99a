// Decodes the smaller tabs: action plan, communication, follow-ups, outcome measures and focus areas. A row with an
// issue is left out.

import type { Book, Communication, FocusArea, Indicator } from "../../domain/book/book";
import type { FollowUp } from "../../domain/book/follow-ups";
import type { Action } from "../../domain/book/plan-actions";
import { distinctNames } from "../../domain/book/words";
import { rowName } from "../cells/place-number";
import type { ReadingContext } from "../cells/read-cell";
import type { Tab } from "../cells/tab";
import { spellerOf, vocabularyOf } from "../cells/vocabulary";
import { ACTIONS, COMMUNICATIONS, FOCUS_AREAS, FOLLOW_UPS, INDICATORS } from "../schema/tabs";
import type { IssueList } from "./issue-list";
import { openTable } from "./table";

/** An action without a state has not been started. */
export function decodeActions(
  tab: Tab<typeof ACTIONS> | undefined,
  context: ReadingContext,
  issues: IssueList,
): Action[] {
  const { readAll, rows, isFlagged } = openTable(ACTIONS, tab, context, issues);
  return rows.flatMap((index): Action[] => {
    const { id, state, ...said } = readAll(index);
    if (isFlagged(index) || said.commitment === "") return [];
    return [{ ...said, id: id || rowName(index), state: state ?? "Ej påbörjad" }];
  });
}

export function decodeCommunications(
  tab: Tab<typeof COMMUNICATIONS> | undefined,
  context: ReadingContext,
  issues: IssueList,
): Communication[] {
  const { readAll, rows, isFlagged } = openTable(COMMUNICATIONS, tab, context, issues);
  return rows.flatMap((index): Communication[] => {
    const { id, date, ...said } = readAll(index);
    return isFlagged(index) || date === null ? [] : [{ ...said, id: id || rowName(index), date }];
  });
}

export function decodeFollowUps(
  tab: Tab<typeof FOLLOW_UPS> | undefined,
  context: ReadingContext,
  issues: IssueList,
): FollowUp[] {
  const { readAll, rows, isFlagged } = openTable(FOLLOW_UPS, tab, context, issues);
  return rows.flatMap((index): FollowUp[] => {
    const { id, date, type, asOf, ...made } = readAll(index);
    if (isFlagged(index) || date === null || type === null || asOf === null) return [];
    return [{ ...made, id: id || rowName(index), date, type, asOf }];
  });
}

/** A row with its measure alone names the measure; one that lacks only its day, or only its value, is a row issue. */
export function decodeIndicators(
  tab: Tab<typeof INDICATORS> | undefined,
  context: ReadingContext,
  issues: IssueList,
): Pick<Book, "indicators" | "measures"> {
  const { readAll, rows, has, flag, isFlagged } = openTable(INDICATORS, tab, context, issues);
  const indicators: Indicator[] = [];
  const measures: string[] = [];
  const spell = spellerOf(vocabularyOf([]));
  for (const index of rows) {
    const { date, value, measure, ...rest } = readAll(index);
    const said = { ...rest, measure: spell([measure])[0] ?? "" };
    if (said.measure !== "") measures.push(said.measure);
    if (isFlagged(index)) continue;
    if (date !== null && value !== null) indicators.push({ ...said, date, value });
    else if (date !== null && has("value")) flag(index, "value", "valueMissing");
    else if (value !== null && has("date")) flag(index, "date", "valueMissing");
  }
  return { indicators, measures: distinctNames(measures) };
}

/** Of two areas with the same name the first is kept, and the other is a row issue. */
export function decodeFocusAreas(
  tab: Tab<typeof FOCUS_AREAS> | undefined,
  context: ReadingContext,
  issues: IssueList,
): FocusArea[] {
  const { readAll, rows, isFlagged } = openTable(FOCUS_AREAS, tab, context, issues);
  return rows.flatMap((index): FocusArea[] => {
    const area = readAll(index);
    return isFlagged(index) || area.name === "" ? [] : [area];
  });
}
