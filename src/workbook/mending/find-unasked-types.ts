// Finds types of activities that no promise asks for, such as the word that a promise's activities were logged by before
// it was changed. Rows that tick a promise are its own whatever their type.
import type { Book } from "../../domain/book/book";
import { foldOf } from "../../domain/book/words";
import type { Finding } from "../../domain/checks/findings";
import { OPEN_CONTEXT } from "../cells/read-cell";
import { findTab, type Tabs } from "../cells/tab";
import { issueList } from "../decode/issue-list";
import { openTable } from "../decode/table";
import { ACTIVITIES, COMMITMENTS } from "../schema/tabs";
import { rowNumbers } from "./log-rows";

/** One finding for each type, at its first row. A promise that can't be read asks for its types all the same. */
export function findUnaskedTypes(tabs: Tabs, { activities }: Pick<Book, "activities">): Finding[] {
  const promises = openTable(COMMITMENTS, findTab(tabs, COMMITMENTS), OPEN_CONTEXT, issueList());
  if (promises.rows.length === 0) return [];
  const asked = new Set(promises.rows.flatMap((index) => promises.read.activityTypes(index).map(foldOf)));
  const idsOf = new Map<string, string[]>();
  for (const { id, type, commitments } of activities) {
    if (type === "" || commitments.length > 0 || asked.has(foldOf(type))) continue;
    const ids = idsOf.get(type);
    if (ids) ids.push(id);
    else idsOf.set(type, [id]);
  }
  if (idsOf.size === 0) return [];
  const numbers = rowNumbers(tabs);
  const { header: column } = ACTIVITIES.columns.type;
  return [...idsOf].map(([value, ids]): Finding => {
    const row = ids.reduce((first, id) => Math.min(first, numbers.get(id) ?? first), Number.POSITIVE_INFINITY);
    return { kind: "typeUnasked", tab: ACTIVITIES.name, row, column, value, rows: ids.length };
  });
}
