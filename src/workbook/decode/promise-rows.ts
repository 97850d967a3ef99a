// The rows of Löften as people change them: unlike the book it leaves no row out, and keeps what each cell says.
import type { PromiseContent, PromiseField, PromiseRow } from "../../domain/book/promise-rule";
import { textOf } from "../cells/cell-text";
import { isBlank } from "../cells/filled-rows";
import { rowName } from "../cells/place-number";
import { OPEN_CONTEXT, type ReadingContext, readCell } from "../cells/read-cell";
import { cellAt, findTab, type Tabs } from "../cells/tab";
import type { Column, FieldOf } from "../schema/column";
import type { CellValue } from "../schema/raw-tab";
import { COMMITMENTS, LISTS } from "../schema/tabs";
import { issueList } from "./issue-list";
import { decodeLists, vocabulariesOf } from "./lists";
import { openTable } from "./table";

const FIELDS = Object.keys(COMMITMENTS.columns) as FieldOf<typeof COMMITMENTS>[];

/** Words are spelt as in Listor where it has them, and any other word is taken as it stands. */
function contextOf(tabs: Tabs, known: ReadonlySet<string>): ReadingContext {
  const { lists } = decodeLists(findTab(tabs, LISTS), OPEN_CONTEXT, issueList());
  const listed = vocabulariesOf(lists);
  return {
    vocabularies: {
      activityTypes: { ...listed.activityTypes, isClosed: false },
      placeTypes: { ...listed.placeTypes, isClosed: false },
      parties: { ...listed.parties, isClosed: false },
      audiences: { ...listed.audiences, isClosed: false },
      channels: { ...listed.channels, isClosed: false },
    },
    ids: { known, areChecked: true },
  };
}

function isUnread(cell: CellValue, column: Column, context: ReadingContext): boolean {
  return isBlank(cell) ? column === COMMITMENTS.columns.kind : readCell(cell, column, context).problems.length > 0;
}

/** A row of Löften, and its place in the tab, from 0. */
export interface PlacedPromise extends PromiseRow {
  readonly at: number;
}

export function promiseRows(tabs: Tabs): PlacedPromise[] {
  const tab = findTab(tabs, COMMITMENTS);
  if (!tab) return [];
  const plain = openTable(COMMITMENTS, tab, OPEN_CONTEXT, issueList());
  const ids = new Map(plain.rows.map((row) => [row, plain.read.id(row)]));
  const context = contextOf(tabs, new Set([...ids.values()].filter((id) => id !== "")));
  const { rows, readAll } = openTable(COMMITMENTS, tab, context, issueList());
  return rows.map((at) => {
    const { id: _id, kind, ...said } = readAll(at);
    const content: PromiseContent = { ...said, kind: kind ?? "Antal" };
    const cellOf = (field: FieldOf<typeof COMMITMENTS>) => cellAt(tab, at, tab.columns[field]);
    const texts = Object.fromEntries(FIELDS.map((field) => [field, textOf(cellOf(field))]));
    const unread = FIELDS.filter(
      (field): field is PromiseField => field !== "id" && isUnread(cellOf(field), COMMITMENTS.columns[field], context),
    );
    return { at, id: ids.get(at) || rowName(at), seen: { ...texts, id: textOf(cellOf("id")) }, content, unread };
  });
}
