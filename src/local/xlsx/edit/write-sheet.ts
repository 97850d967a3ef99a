// One tab of a save: what changed of its cells, and of what stands around them.

import { type Cell, type Style, savedOf } from "../../runtime/model/cell";
import type { ChangedTab } from "../../runtime/model/changed-cells";
import type { ChartOrigin, SheetChart } from "../../runtime/model/chart";
import type { RuleOrigin } from "../../runtime/model/conditional-format";
import { isDateFormat } from "../../runtime/model/number-format";
import type { SheetModel } from "../../runtime/model/sheet-model";
import type { WorkbookModel } from "../../runtime/model/workbook-model";
import { pixelsFromPoints, pointsFromPixels } from "../units/measures";
import { type LinkPatch, putLinks } from "./cells/links";
import { type CellContent, type CellPatch, putCells, type RowHeight } from "./cells/put-cells";
import { rowSpans, writtenAttribute } from "./cells/spans";
import { putCharts } from "./charts/charts";
import { ruleLookNumber } from "./looks/cell-styles";
import { putColumns } from "./looks/columns";
import { fittedHeights } from "./looks/fitted-heights";
import { putMerges } from "./looks/merges";
import { putPage } from "./looks/page";
import { putFrozenRows, putGridLines, putTabColor } from "./looks/sheet-view";
import type { StyleSheet } from "./looks/style-sheet";
import { type ConversationPatch, putConversations } from "./notes/conversations";
import type { NotePatch } from "./notes/note-texts";
import { putNotes } from "./notes/notes";
import { type Edit, NO_ROWS, type RowSpread } from "./open-edit";
import { putConditionalRules } from "./rules/conditional-rules";
import { putValidations } from "./rules/validations";
import type { SheetText } from "./sheet-text";
import { followTables } from "./tables";

/** What all tabs of a save share. */
export interface Save {
  readonly edit: Edit;
  readonly book: WorkbookModel;
  readonly styles: StyleSheet;
  readonly styleNumber: (style: Style) => number;
}

/** Where the file holds what was new of a tab. */
export interface WrittenSheet {
  readonly sheet: SheetModel;
  readonly charts: ReadonlyMap<SheetChart, ChartOrigin>;
  /** Of the tab's conditional formats, in their order; null where they weren't written. */
  readonly rules: readonly (RuleOrigin | null)[] | null;
  /** Whether a formula came, went or was changed. */
  readonly hasNewFormulas: boolean;
  readonly hasNewContent: boolean;
}

/** A value as the file has it: a day is counted from the file's own first day. */
function contentFor({ value, formula, style }: Cell, dayOffset: number): CellContent {
  const isDay = typeof value === "number" && isDateFormat(style.numberFormat);
  return { formula, value: isDay ? value - dayOffset : value };
}

interface Patches {
  readonly cells: readonly CellPatch[];
  readonly notes: readonly NotePatch[];
  readonly links: readonly LinkPatch[];
  readonly conversations: readonly ConversationPatch[];
  readonly hasNewFormulas: boolean;
}

function patchesFor({ edit, styleNumber }: Save, changed: ChangedTab): Patches {
  const cells: CellPatch[] = [];
  const notes: NotePatch[] = [];
  const links: LinkPatch[] = [];
  const conversations: ConversationPatch[] = [];
  let hasNewFormulas = false;
  for (const { row, column, cell, changes } of changed.cells) {
    if (changes.note || changes.conversation) notes.push({ row, column, note: cell.note });
    if (changes.conversation) conversations.push({ row, column, conversation: cell.conversation });
    if (changes.link) links.push({ row, column, link: cell.link });
    if (!changes.content && !changes.style) continue;
    if (changes.content && (cell.formula !== null || savedOf(cell).formula !== null)) hasNewFormulas = true;
    const content = changes.content ? contentFor(cell, edit.dayOffset) : null;
    cells.push({ row, column, style: styleNumber(cell.style), content });
  }
  return { cells, notes, links, conversations, hasNewFormulas };
}

/** The heights that rows are to have, those that a person set among them. */
function heightsFor(changed: ChangedTab, { data, prefix }: SheetText): Map<number, RowHeight> {
  const { sheet } = changed;
  const fitted = [...fittedHeights(changed)].map(([row, points]): [number, RowHeight] => [
    row,
    { points, isSet: false },
  ]);
  if (!sheet.dirtyParts.has("rowHeights")) return new Map(fitted);
  const there = new Map(
    rowSpans(data, prefix).flatMap(({ row, start, openEnd }): [number, number][] => {
      const tag = data.slice(start, openEnd);
      const isSet = /^(?:1|true)$/.test(writtenAttribute(tag, "customHeight") ?? "");
      return isSet ? [[row, pixelsFromPoints(Number(writtenAttribute(tag, "ht")))]] : [];
    }),
  );
  const set = [...sheet.rowHeights]
    .filter(([row, pixels]) => there.get(row) !== pixels)
    .map(([row, pixels]): [number, RowHeight] => [row, { points: pointsFromPixels(pixels), isSet: true }]);
  return new Map([...fitted, ...set]);
}

/** The rows that the save is about; undefined where it may be about any. */
function spreadOf({ sheet, cells }: ChangedTab): RowSpread | undefined {
  if (sheet.dirtyParts.has("rowHeights") || sheet.dirtyParts.has("columns")) return undefined;
  const [first, last] = [cells[0], cells.at(-1)];
  return first && last ? { first: first.row, last: last.row } : NO_ROWS;
}

/** Writes the tab's part of the save. */
export function writeSheet(save: Save, changed: ChangedTab): WrittenSheet {
  const { sheet } = changed;
  const { edit, book, styles, styleNumber } = save;
  const { path } = edit.sheetPart(sheet.name);
  const { dirtyParts } = sheet;
  const patches = patchesFor(save, changed);
  const change = (next: (text: SheetText) => SheetText): void => edit.sheets.write(path, next(edit.sheets.read(path)));
  const spread = spreadOf(changed);
  if (!spread) edit.sheets.settle(path);
  edit.sheets.read(path, spread);
  let rules: WrittenSheet["rules"] = null;
  if (dirtyParts.has("columns")) change((text) => putColumns(text, sheet.columns, styleNumber));
  change((text) => putCells(text, patches.cells, heightsFor(changed, text)));
  if (dirtyParts.has("frozen")) change((text) => putFrozenRows(text, sheet.frozenRows));
  if (dirtyParts.has("merges")) change((text) => putMerges(text, sheet.merges));
  if (dirtyParts.has("tabColor")) change((text) => putTabColor(text, sheet.tabColor));
  if (dirtyParts.has("gridlines")) change((text) => putGridLines(text, sheet.hiddenGridlines));
  if (dirtyParts.has("validations")) change((text) => putValidations(text, sheet.name, sheet.validations));
  if (dirtyParts.has("rules")) {
    const put = putConditionalRules(edit.sheets.read(path), sheet.rules, sheet.droppedRules, ({ look }) =>
      ruleLookNumber(styles, look),
    );
    edit.sheets.write(path, put.sheet);
    rules = put.origins;
  }
  putLinks(edit, path, book, patches.links);
  putConversations(edit, path, patches.conversations);
  putNotes(edit, path, patches.notes);
  followTables(edit, path, changed);
  const charts = dirtyParts.has("charts") ? putCharts(edit, path, sheet) : new Map<SheetChart, ChartOrigin>();
  if (dirtyParts.has("charts")) putPage(edit, path, sheet);
  const hasNewContent = patches.cells.some(({ content }) => content !== null);
  return { sheet, charts, rules, hasNewFormulas: patches.hasNewFormulas, hasNewContent };
}
