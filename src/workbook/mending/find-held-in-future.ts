// Finds rows that are held on a day that hasn't come. They count when it has, but it is more likely a slip.

import type { PlainDate } from "../../domain/calendar/plain-date";
import type { Finding } from "../../domain/checks/findings";
import { numberOf } from "../cells/place-number";
import { OPEN_CONTEXT } from "../cells/read-cell";
import { findTab, type Tabs } from "../cells/tab";
import { issueList } from "../decode/issue-list";
import { openTable } from "../decode/table";
import { ACTIVITIES } from "../schema/tabs";

export function findHeldInFuture(tabs: Tabs, today: PlainDate): Finding[] {
  const { rows, read } = openTable(ACTIVITIES, findTab(tabs, ACTIVITIES), OPEN_CONTEXT, issueList());
  return rows.flatMap((index): Finding[] => {
    const date = read.date(index);
    if (date === null || date <= today || read.state(index) !== "Genomförd") return [];
    const { header: column } = ACTIVITIES.columns.state;
    return [{ kind: "heldInFuture", tab: ACTIVITIES.name, row: numberOf(index), column, value: date }];
  });
}
