// The tabs of a new workbook, with what it starts with in them: the example, or what a promise text was read as.
import { locate } from "../cells/locate-columns";
import { encodeCell, encodeRow } from "../encode/row";
import { type Column, columnsFromStart, type EntryOf, type FieldOf, type TabSchema } from "../schema/column";
import type { RawTab } from "../schema/raw-tab";
import {
  ACTIONS,
  ACTIVITIES,
  COMMITMENTS,
  COMMUNICATIONS,
  FOCUS_AREAS,
  FOLLOW_UPS,
  INDICATORS,
  LISTS,
  SETTING_ROWS,
  SETTINGS,
} from "../schema/tabs";

export interface StartContent {
  readonly commitments: readonly EntryOf<typeof COMMITMENTS>[];
  readonly focusAreas: readonly EntryOf<typeof FOCUS_AREAS>[];
  /** By the field of Inställningar; one that is missing has an empty row. */
  readonly settings: Readonly<Record<string, string>>;
  readonly lists: { readonly [L in Exclude<keyof typeof LISTS.columns, "otherWord" | "means">]: readonly string[] };
  /** The measures of Mätvärde; where there are none, the tab comes when it is first needed. */
  readonly indicators?: readonly EntryOf<typeof INDICATORS>[];
}

export const NO_CONTENT: StartContent = {
  commitments: [],
  focusAreas: [],
  settings: {},
  lists: { activityTypes: [], placeTypes: [], parties: [], memberOf: [], audiences: [], channels: [] },
};

/** The columns from the start, and those that come when needed, where a row has something in them or will be `asked`. */
function tabOf<S extends TabSchema>(
  schema: S,
  entries: readonly EntryOf<S>[] = [],
  asked: readonly FieldOf<S>[] = [],
): RawTab {
  const isUsed = (field: string) =>
    asked.some((one) => one === field) ||
    entries.some((entry) => {
      const value: unknown = entry[field as keyof typeof entry];
      return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null && value !== "";
    });
  const fromStart = columnsFromStart(schema);
  const headers = Object.entries<Column>(schema.columns)
    .filter(([field, column]) => fromStart.includes(column) || isUsed(field))
    .map(([, { header }]) => header);
  const head = locate(schema, headers);
  return { name: schema.name, rows: [headers, ...entries.map((entry) => encodeRow(head, entry))] };
}

function listEntries(lists: StartContent["lists"]): EntryOf<typeof LISTS>[] {
  const longest = Math.max(...Object.values(lists).map((values) => values.length));
  return Array.from({ length: longest }, (_, row) =>
    Object.fromEntries(Object.entries(lists).map(([list, values]) => [list, values[row] ?? ""])),
  );
}

/** Each setting has a row, also one that says nothing yet; a day is typed as a date. */
function settingsTab(settings: StartContent["settings"]): RawTab {
  const rows = Object.entries<Column>(SETTING_ROWS.columns).map(([field, column]) => [
    column.header,
    encodeCell(column, settings[field]),
  ]);
  return { name: SETTINGS.name, rows: [...tabOf(SETTINGS).rows, ...rows] };
}

/** The tabs of a new workbook, each cell as it is to be typed. The logs have only their headers. */
export function startTabs({ commitments, focusAreas, settings, lists, indicators = [] }: StartContent): RawTab[] {
  return [
    tabOf(COMMITMENTS, commitments),
    tabOf(ACTIVITIES, [], commitments.some(({ performedBy }) => (performedBy ?? []).length > 0) ? ["performers"] : []),
    tabOf(ACTIONS),
    tabOf(COMMUNICATIONS),
    tabOf(FOLLOW_UPS),
    tabOf(FOCUS_AREAS, focusAreas),
    settingsTab(settings),
    tabOf(LISTS, listEntries(lists)),
    ...(indicators.length > 0 ? [tabOf(INDICATORS, indicators)] : []),
  ];
}
