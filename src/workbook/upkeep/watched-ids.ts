// The IDs that stand in the tabs, kept between refreshes so that one that vanishes is noticed: deleting a row fires no
// simple trigger (https://developers.google.com/apps-script/guides/triggers#onedite).
import type { Change } from "../../domain/book/change";
import { wordOf } from "../../domain/book/words";
import { textOf } from "../cells/cell-text";
import { columnOf } from "../cells/locate-columns";
import { findTab, type Tabs } from "../cells/tab";
import type { TabSchema } from "../schema/column";
import { TABS } from "../schema/tabs";

/** IDs by the tab's name, in the order of its rows. A tab that has no ID column, or isn't there, is left out. */
export type WatchedIds = Readonly<Record<string, readonly string[]>>;

const LONGEST_ID = 60;

export function idsIn(tabs: Tabs): WatchedIds {
  const schemas: readonly TabSchema[] = TABS;
  const found = schemas.flatMap((schema): [string, string[]][] => {
    const tab = schema.idPrefix === undefined ? undefined : findTab(tabs, schema);
    const column = tab ? columnOf(tab, "id") : -1;
    if (!tab || column === -1) return [];
    const ids = tab.rows.slice(1).map((cells) => wordOf(textOf(cells[column] ?? "")));
    return [[schema.name, ids.filter((id) => id !== "" && id.length <= LONGEST_ID)]];
  });
  return Object.fromEntries(found);
}

/** One line for each ID that stood in a tab and doesn't any more. A tab that isn't in `now` says nothing. */
export function vanishedIds(before: WatchedIds, now: WatchedIds, words: Omit<Change, "tab" | "row">): Change[] {
  return Object.entries(now).flatMap(([tab, ids]) => {
    const left = new Set(ids);
    const gone = (before[tab] ?? []).filter((id) => !left.has(id));
    return [...new Set(gone)].map((row) => ({ tab, row, ...words }));
  });
}

/**
 * Bytes of a block. A property holds 9 KB, and all of a store's together 500 KB:
 * https://developers.google.com/apps-script/guides/services/quotas
 */
const BLOCK = 8000;
const MOST_BLOCKS = 45;

/**
 * The IDs as texts small enough for a property each, by key. Blocks are filled from the first row on, so that a new
 * row at the end changes one block. About 30,000 IDs are kept; rows beyond them aren't watched.
 */
export function packIds(ids: WatchedIds): Record<string, string> {
  const packed: Record<string, string> = {};
  let blocks = 0;
  for (const [tab, rows] of Object.entries(ids)) {
    let size = BLOCK;
    let key = "";
    let number = 0;
    for (const id of rows) {
      const bytes = [...id].reduce((sum, letter) => sum + (letter < "\u0080" ? 1 : 4), 1);
      if (size + bytes > BLOCK) {
        if (blocks === MOST_BLOCKS) break;
        key = `ids ${tab} ${number}`;
        packed[key] = "";
        blocks += 1;
        number += 1;
        size = 0;
      }
      packed[key] += `${id}\n`;
      size += bytes;
    }
    if (number === 0) packed[`ids ${tab} 0`] = "";
  }
  return packed;
}

export function unpackIds(packed: Readonly<Record<string, string>>): WatchedIds {
  const ids: Record<string, string[]> = {};
  for (const [key, text] of Object.entries(packed)) {
    const tab = /^ids (.+) \d+$/.exec(key)?.[1];
    if (tab === undefined) continue;
    const own = ids[tab] ?? [];
    ids[tab] = own;
    for (const id of text.split("\n")) if (id !== "") own.push(id);
  }
  return ids;
}
