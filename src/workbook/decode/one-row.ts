// Decodes one row of a log by itself, without the tabs that say how its words are spelt: a correction reads no more.

import { resolveNumber } from "../cells/commitment-ids";
import type { Head } from "../cells/locate-columns";
import { OPEN_CONTEXT, type ReadingContext } from "../cells/read-cell";
import type { Tab } from "../cells/tab";
import { vocabularyOf } from "../cells/vocabulary";
import type { ColumnKind, EntryOf, FieldOf, TabSchema } from "../schema/column";
import type { CellValue } from "../schema/raw-tab";
import { type IssueList, issueList } from "./issue-list";

/** Reads the rows of a log's tab. */
export type Decode<S extends TabSchema, R> = (tab: Tab<S>, context: ReadingContext, issues: IssueList) => readonly R[];

/** The texts that the rows have in a field. */
function said<S extends TabSchema>(rows: readonly EntryOf<S>[], field: string): string[] {
  const values = rows.flatMap((row) => (row as Readonly<Record<string, unknown>>)[field] ?? []);
  return values.filter((value) => typeof value === "string");
}

/** Spells words as `rows` do, which were read with the whole workbook. Any other word is taken as it stands. */
function contextLike<S extends TabSchema>(schema: S, rows: readonly EntryOf<S>[]): ReadingContext {
  const vocabularies = Object.entries(schema.columns).flatMap(([field, { list }]) =>
    list === undefined ? [] : [[list, { ...vocabularyOf(said(rows, field)), isClosed: false }] as const],
  );
  return { ...OPEN_CONTEXT, vocabularies: { ...OPEN_CONTEXT.vocabularies, ...Object.fromEntries(vocabularies) } };
}

const HOLDING_IDS: readonly ColumnKind[] = ["commitment", "commitments"];

/** Turns IDs that are numbers into the IDs that `rows` have: 2.1 is "2.10" where the page read it so. */
function idsAsText<S extends TabSchema>(
  { schema, columns }: Head<S>,
  cells: readonly CellValue[],
  rows: readonly EntryOf<S>[],
): CellValue[] {
  const fields = (Object.keys(columns) as FieldOf<S>[]).filter((field) => {
    return HOLDING_IDS.includes(schema.columns[field]?.kind ?? "text");
  });
  const known = new Set(fields.flatMap((field) => said(rows, field)));
  const places = fields.map((field) => columns[field]);
  return cells.map((cell, index) => {
    if (!places.includes(index) || typeof cell !== "number") return cell;
    const found = resolveNumber(cell, { known, areChecked: true }, false);
    return "id" in found ? found.id : cell;
  });
}

/** The row as `decode` reads it; null when something in it can't be read. `like`: the row as it was read earlier. */
export function decodeRow<S extends TabSchema, R>(
  head: Head<S>,
  decode: Decode<S, R>,
  cells: readonly CellValue[],
  like: readonly EntryOf<S>[],
): R | null {
  const tab = { ...head, name: head.schema.name, rows: [head.headers, idsAsText(head, cells, like)] };
  return decode(tab, contextLike(head.schema, like), issueList())[0] ?? null;
}
