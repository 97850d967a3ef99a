// A year in code terms (examples/pajala-2022.json) as the tabs of a workbook, each cell as it is to be typed.
import { readFileSync } from "node:fs";
import type { Book, ValueLists } from "../../src/domain/book/book";
import { locate } from "../../src/workbook/cells/locate-columns";
import { encodeCell, encodeRow } from "../../src/workbook/encode/row";
import type { EntryOf, TabSchema } from "../../src/workbook/schema/column";
import type { RawTab } from "../../src/workbook/schema/raw-tab";
import {
  ACTIONS,
  ACTIVITIES,
  COMMITMENTS,
  COMMUNICATIONS,
  FOCUS_AREAS,
  FOLLOW_UPS,
  LISTS,
  SETTING_ROWS,
  SETTINGS,
} from "../../src/workbook/schema/tabs";
import { headersOf } from "./tabs";
import { readYear } from "./year-file";

export function tabOf<S extends TabSchema>(schema: S, entries: readonly EntryOf<S>[]): RawTab {
  const headers = headersOf(schema);
  return { name: schema.name, rows: [headers, ...entries.map((entry) => encodeRow(locate(schema, headers), entry))] };
}

function settingsTab({ settings }: Book): RawTab {
  const { period } = settings;
  const values = { ...settings, from: period?.from ?? null, to: period?.to ?? null };
  const rows = Object.entries(SETTING_ROWS.columns).map(([field, column]) => [
    column.header,
    encodeCell(column, values[field as keyof typeof SETTING_ROWS.columns]),
  ]);
  return { name: SETTINGS.name, rows: [headersOf(SETTINGS), ...rows] };
}

function listsTab(lists: ValueLists, { settings }: Book): RawTab {
  const longest = Math.max(...Object.values(lists).map((values) => values.length));
  const rows = Array.from({ length: longest }, (_, row): EntryOf<typeof LISTS> => {
    const party = lists.parties[row] ?? "";
    return {
      activityTypes: lists.activityTypes[row] ?? "",
      placeTypes: lists.placeTypes[row] ?? "",
      parties: party,
      memberOf: settings.memberOf[party] ?? "",
      audiences: lists.audiences[row] ?? "",
      channels: lists.channels[row] ?? "",
    };
  });
  return tabOf(LISTS, rows);
}

/** Promises show only their own days: what equals the workbook's period stays empty. */
function commitmentEntries({ commitments, settings: { period } }: Book): EntryOf<typeof COMMITMENTS>[] {
  return commitments.map(({ period: own, ...commitment }) => ({
    ...commitment,
    from: own.from === period?.from ? null : own.from,
    to: own.to === period?.to ? null : own.to,
  }));
}

/** The tabs in the order of a new workbook; a row that stands for one occasion has no amount. */
export function tabsOfBook(book: Book, lists: ValueLists): RawTab[] {
  return [
    tabOf(COMMITMENTS, commitmentEntries(book)),
    tabOf(
      ACTIVITIES,
      book.activities.map((activity) => ({ ...activity, amount: activity.amount === 1 ? null : activity.amount })),
    ),
    tabOf(ACTIONS, book.actions),
    tabOf(COMMUNICATIONS, book.communications),
    tabOf(FOLLOW_UPS, book.followUps),
    tabOf(FOCUS_AREAS, book.focusAreas),
    settingsTab(book),
    listsTab(lists, book),
  ];
}

export function tabsOfYear(path: string): RawTab[] {
  const { lists } = JSON.parse(readFileSync(path, "utf8")) as { lists: ValueLists };
  return tabsOfBook(readYear(path), lists);
}
