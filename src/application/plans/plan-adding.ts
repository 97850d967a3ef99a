// What adding promises changes in a workbook that has its tabs, worked out before anything is written: the columns that
// they need, their rows, their focus areas and measures, and the words that Listor lacks.
import type { Change } from "../../domain/book/change";
import { foldOf } from "../../domain/book/words";
import { textOf } from "../../workbook/cells/cell-text";
import type { CellWrite } from "../../workbook/cells/cell-write";
import { filledRows, isBlank, placedColumns } from "../../workbook/cells/filled-rows";
import { safeText } from "../../workbook/cells/literal-text";
import { findTab, type Tab, type Tabs } from "../../workbook/cells/tab";
import { encodeCell } from "../../workbook/encode/row";
import { nextColumn } from "../../workbook/mending/offer-columns";
import { NO_CONTENT, type StartContent, startTabs } from "../../workbook/new/start-tabs";
import type { Column, EntryOf } from "../../workbook/schema/column";
import type { CellValue } from "../../workbook/schema/raw-tab";
import {
  ACTIVITIES,
  COMMITMENTS,
  FOCUS_AREAS,
  INDICATORS,
  LISTS,
  SETTING_ROWS,
  SETTINGS,
} from "../../workbook/schema/tabs";

export interface NewColumn {
  readonly tab: string;
  readonly header: string;
  /** From 0. */
  readonly column: number;
}

export interface ChangedCell {
  /** From 0, as the column is. */
  readonly row: number;
  readonly column: number;
  /** What is typed there, and what brings back what stood there. */
  readonly value: CellValue;
  readonly before: CellValue;
}

/** Everything is written in the order of the fields. Tabs that are missing are none of it: they are made first. */
export interface AddingPlan {
  /** Whether Löften has a row that says something. */
  readonly hasPromises: boolean;
  readonly columns: readonly NewColumn[];
  readonly commitments: readonly EntryOf<typeof COMMITMENTS>[];
  /** The row of Löften, from 0, that they are put in below; null where they come after the last. */
  readonly below: number | null;
  readonly focusAreas: readonly EntryOf<typeof FOCUS_AREAS>[];
  readonly indicators: readonly EntryOf<typeof INDICATORS>[];
  readonly settings: readonly EntryOf<typeof SETTINGS>[];
  /** Cells that were empty: words of Listor and values of Inställningar. */
  readonly cells: readonly CellWrite[];
  /** Cells of Löften in rows that are there. */
  readonly changed: readonly ChangedCell[];
  /** Lines for Ändringslogg. */
  readonly changes: readonly Change[];
}

/** What is added; the rest of a new workbook's content is optional. */
export type Added = Pick<StartContent, "commitments" | "focusAreas"> & Partial<StartContent>;

/** The columns of Löften that the rows need and the tab lacks. */
function columnsFor(tab: Tab<typeof COMMITMENTS>, commitments: Added["commitments"]): NewColumn[] {
  const [made] = startTabs({ ...NO_CONTENT, commitments });
  const headers = (made?.rows[0] ?? []).map(String);
  const first = nextColumn(tab);
  return Object.entries<Column>(COMMITMENTS.columns)
    .filter(([field, { header }]) => tab.columns[field as keyof typeof tab.columns] === -1 && headers.includes(header))
    .filter(([, column]) => column.isAddedWhenNeeded)
    .map(([, { header }], index) => ({ tab: tab.name, header, column: first + index }));
}

/** The column of Aktiviteter that says who did what, where a promise asks for that and the tab lacks it. */
function columnOfPerformers(tab: Tab<typeof ACTIVITIES>, commitments: Added["commitments"]): NewColumn[] {
  const isAsked = commitments.some(({ performedBy }) => (performedBy ?? []).length > 0);
  if (!isAsked || tab.columns.performers !== -1) return [];
  return [{ tab: tab.name, header: ACTIVITIES.columns.performers.header, column: nextColumn(tab) }];
}

/** Words below the last one of their column, each with the party it belongs to beside it. */
function wordsFor(tab: Tab<typeof LISTS>, lists: Partial<StartContent["lists"]>): CellWrite[] {
  const fields = ["activityTypes", "placeTypes", "parties", "audiences", "channels"] as const;
  return fields.flatMap((field) => {
    const column = tab.columns[field];
    if (column === -1) return [];
    const filled = filledRows(tab, [column]);
    const known = new Set(filled.map((row) => foldOf(textOf(tab.rows[row]?.[column] ?? ""))));
    const first = (filled[filled.length - 1] ?? 0) + 1;
    const words = (lists[field] ?? []).map((word, at) => ({ word, whole: lists.memberOf?.[at] ?? "" }));
    return words
      .filter(({ word }) => !known.has(foldOf(word)))
      .flatMap(({ word, whole }, index): CellWrite[] => {
        const row = first + index;
        const beside = tab.columns.memberOf;
        const isMember = field === "parties" && whole !== "" && beside !== -1 && isBlank(tab.rows[row]?.[beside]);
        return [
          { tab: tab.name, row, column, value: String(safeText(word)) },
          ...(isMember ? [{ tab: tab.name, row, column: beside, value: String(safeText(whole)) }] : []),
        ];
      });
  });
}

/** Values for the settings that say nothing yet, and rows for those that have none. */
function settingsFor(tab: Tab<typeof SETTINGS>, settings: StartContent["settings"]) {
  const { label, value } = tab.columns;
  const cells: CellWrite[] = [];
  const rows: EntryOf<typeof SETTINGS>[] = [];
  for (const [field, { header, ...column }] of Object.entries<Column>(SETTING_ROWS.columns)) {
    const text = settings[field] ?? "";
    if (text === "" || label === -1 || value === -1) continue;
    const row = tab.rows.findIndex((said, at) => at > 0 && foldOf(textOf(said[label] ?? "")) === foldOf(header));
    if (row === -1) rows.push({ label: header, value: text });
    else if (isBlank(tab.rows[row]?.[value]))
      cells.push({ tab: tab.name, row, column: value, value: String(encodeCell({ ...column, header }, text)) });
  }
  return { cells, rows };
}

/** Those whose name the tab hasn't yet. */
function unknownIn<E>(tab: Tab | undefined, column: number, entries: readonly E[], nameOf: (entry: E) => string): E[] {
  const known = new Set(tab?.rows.slice(1).map((row) => foldOf(textOf(row[column] ?? ""))));
  return entries.filter((entry) => !known.has(foldOf(nameOf(entry))));
}

/** @param tabs All of the workbook's, as they are. */
export function planAdding(tabs: Tabs, added: Added): AddingPlan {
  const [commitments, areas, measures] = [
    findTab(tabs, COMMITMENTS),
    findTab(tabs, FOCUS_AREAS),
    findTab(tabs, INDICATORS),
  ];
  const [settingsTab, listsTab] = [findTab(tabs, SETTINGS), findTab(tabs, LISTS)];
  const activities = findTab(tabs, ACTIVITIES);
  const columns = [
    ...(commitments ? columnsFor(commitments, added.commitments) : []),
    ...(activities ? columnOfPerformers(activities, added.commitments) : []),
  ];
  const settings = settingsTab && added.settings ? settingsFor(settingsTab, added.settings) : { cells: [], rows: [] };
  return {
    hasPromises: commitments !== undefined && filledRows(commitments, placedColumns(commitments)).length > 0,
    columns,
    commitments: commitments ? added.commitments : [],
    below: null,
    focusAreas: areas ? unknownIn(areas, areas.columns.name, added.focusAreas, ({ name }) => name ?? "") : [],
    indicators: measures
      ? unknownIn(measures, measures.columns.measure, added.indicators ?? [], ({ measure }) => measure ?? "")
      : [],
    settings: settings.rows,
    cells: [...settings.cells, ...(listsTab && added.lists ? wordsFor(listsTab, added.lists) : [])],
    changed: [],
    changes: columns.map(({ tab, header }) => ({ tab, row: "", field: header, before: "", after: header })),
  };
}
