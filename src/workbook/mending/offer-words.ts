// Offers to add the words that Listor lacks: one offer a word, however many cells say it.
import type { RowIssue } from "../../domain/book/row-issue";
import { foldOf, wordsOf } from "../../domain/book/words";
import type { Mend } from "../../domain/checks/findings";
import { textOf } from "../cells/cell-text";
import { columnOf } from "../cells/locate-columns";
import { cellAt, findTab, schemaOf, type Tab, type Tabs } from "../cells/tab";
import { LISTS } from "../schema/tabs";

/** The header in Listor that the words of a column come from; null for a column without such words. */
export function listHeaderOf(tab: string, header: string | null): string | null {
  const column = Object.values(schemaOf(tab)?.columns ?? {}).find((each) => each.header === header);
  return column?.list === undefined ? null : LISTS.columns[column.list].header;
}

/** Whether the offer's word is what the issue is about. */
export function isOfferFor({ kind, header, after }: Mend, { code, tab, column, value }: RowIssue): boolean {
  const isWord = kind === "listWord" && code === "wordUnknown";
  return isWord && listHeaderOf(tab, column) === header && foldOf(value) === foldOf(after);
}

/** The words whose spelling a mend puts right, folded, each with the header in Listor that it would come under. */
function wordsSpelt(mends: readonly Mend[]): Set<string> {
  const keys = mends.flatMap(({ kind, tab, header, before, after }): string[] => {
    const under = kind === "word" ? listHeaderOf(tab, header) : null;
    if (under === null) return [];
    const right = new Set(wordsOf(after).map(foldOf));
    return wordsOf(before).flatMap((word) => (right.has(foldOf(word)) ? [] : [keyOf(under, word)]));
  });
  return new Set(keys);
}

const keyOf = (header: string, word: string) => JSON.stringify(["listWord", header, foldOf(word)]);

/**
 * In the order of the issues. A word that was shortened for its issue isn't offered, and one that a mend would spell
 * otherwise is offered instead of that.
 */
export function offerWords(issues: readonly RowIssue[], mends: readonly Mend[] = []): Mend[] {
  const spelt = wordsSpelt(mends);
  const offers = new Map<string, Mend & { readonly cells: number }>();
  for (const { code, tab, column, value } of issues) {
    const header = code === "wordUnknown" && !value.endsWith("…") ? listHeaderOf(tab, column) : null;
    if (header === null) continue;
    const key = keyOf(header, value);
    const cells = (offers.get(key)?.cells ?? 0) + 1;
    const after = offers.get(key)?.after ?? value;
    const place = { tab: LISTS.name, row: null, column: null, header, before: "", after };
    offers.set(key, { id: key, kind: "listWord", ...place, cells, ...(spelt.has(key) && { isInstead: true }) });
  }
  return [...offers.values()];
}

/** Where the list's next word goes, from 0: below the last one; null where Listor has no such column. */
export function nextWordPlace(tabs: Tabs, header: string): { tab: Tab; row: number; column: number } | null {
  const tab = findTab(tabs, LISTS);
  const field = Object.entries(LISTS.columns).find(([, column]) => column.header === header)?.[0];
  const column = tab && field !== undefined ? columnOf(tab, field) : -1;
  if (!tab || column < 0) return null;
  let row = tab.rows.length;
  while (row > 1 && textOf(cellAt(tab, row - 1, column)) === "") row -= 1;
  return { tab, row, column };
}
