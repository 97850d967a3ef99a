// Finds rows of the log that tell of the same day, type and place as one above them. Both count, and both may be right.
import { type Activity, occasionOf } from "../../domain/book/activity";
import type { Book } from "../../domain/book/book";
import type { Finding } from "../../domain/checks/findings";
import { findTab, type Tabs } from "../cells/tab";
import { ACTIVITIES } from "../schema/tabs";
import { listed, rowNumbers } from "./log-rows";

/** The first of them, in their order. None where a column is lost that tells them apart. */
export function findAlikeRows(tabs: Tabs, { activities }: Pick<Book, "activities">): Finding[] {
  const columns = findTab(tabs, ACTIVITIES)?.columns;
  if (columns === undefined || columns.type === -1 || columns.place === -1) return [];
  const first = new Map<string, Activity>();
  const found: { readonly id: string; readonly value: string }[] = [];
  for (const row of activities) {
    const occasion = occasionOf(row);
    if (occasion === null) continue;
    const before = first.get(occasion);
    if (before === undefined) first.set(occasion, row);
    else found.push({ id: row.id, value: before.id });
  }
  if (found.length === 0) return [];
  const numbers = rowNumbers(tabs);
  const { header: column } = ACTIVITIES.columns.type;
  return listed(found).map(({ id, value, unlisted }): Finding => {
    return { kind: "alike", tab: ACTIVITIES.name, row: numbers.get(id) ?? 1, column, value, unlisted };
  });
}
