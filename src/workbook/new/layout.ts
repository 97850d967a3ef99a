// Lays out a new tab from its schema: headers, widths, formats, drop-downs and help notes.
import { type Column, type ColumnKind, columnsFromStart, type NoteKey, type TabSchema } from "../schema/column";
import { COMMITMENTS, FOCUS_AREAS, LISTS } from "../schema/tabs";

/** The column of another tab that a drop-down's values stand in, below its header. */
export interface ChoiceSource {
  readonly tab: string;
  readonly header: string;
}

export interface ColumnLayout {
  readonly header: string;
  /** Pixels. */
  readonly width: number;
  /** Number format, `@` for text; absent where any will do. */
  readonly format?: string;
  /**
   * The words of a drop-down, or where they stand. Only columns with one value have one: Apps Script can't set
   * another.
   */
  readonly choices?: readonly string[] | ChoiceSource;
  /** Whether text that is too long for the column goes on in a new line. */
  readonly wraps: boolean;
  readonly note?: NoteKey;
}

export interface TabLayout {
  readonly name: string;
  readonly frozenRows: 1;
  readonly columns: readonly ColumnLayout[];
}

export const DATE_FORMAT = "yyyy-mm-dd";

const FORMATS: Partial<Record<ColumnKind, string>> = {
  id: "@",
  words: "@",
  commitment: "@",
  commitments: "@",
  texts: "@",
  weeks: "@",
  weekdays: "@",
  date: DATE_FORMAT,
  timestamp: "yyyy-mm-dd hh:mm",
};

/** Number format of a column's cells; undefined where any will do. */
export function formatOf({ kind }: Column): string | undefined {
  return FORMATS[kind];
}

function choicesOf({ kind, choices, list }: Column): Pick<ColumnLayout, "choices"> {
  if (kind === "choice" && choices !== undefined) return { choices };
  if (kind === "focus") return { choices: { tab: FOCUS_AREAS.name, header: FOCUS_AREAS.columns.name.header } };
  if (kind === "commitment") return { choices: { tab: COMMITMENTS.name, header: COMMITMENTS.columns.id.header } };
  if (kind !== "word" || list === undefined) return {};
  return { choices: { tab: LISTS.name, header: LISTS.columns[list].header } };
}

export function columnLayoutOf(column: Column): ColumnLayout {
  const { header, width, kind, note } = column;
  const format = formatOf(column);
  return {
    header,
    width,
    ...(format !== undefined && { format }),
    ...choicesOf(column),
    wraps: kind === "longText",
    ...(note !== undefined && { note }),
  };
}

/** @param headers Those that the tab is to have, in their order; the ones that a new tab has where absent. */
export function layoutOf(schema: TabSchema, headers?: readonly string[]): TabLayout {
  const known = Object.values(schema.columns);
  const columns = headers?.flatMap((header) => known.find((column) => column.header === header) ?? []);
  return { name: schema.name, frozenRows: 1, columns: (columns ?? columnsFromStart(schema)).map(columnLayoutOf) };
}
