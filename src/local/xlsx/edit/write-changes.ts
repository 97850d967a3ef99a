// Puts what changed in memory into the package that was opened; all else in it stays as it is, byte for byte.

import { openParts } from "../../../xlsx/package/parts";
import { type ChangedTab, changedTabs } from "../../runtime/model/changed-cells";
import type { ShapeChange, WorkbookModel } from "../../runtime/model/workbook-model";
import { readProperties, writeGuardedTabs, writeProperties } from "../package/document-properties";
import type { PackageChanges } from "../package/package-draft";
import { replaceParts } from "../package/zip";
import { readStyleLists, styleReader } from "../read/styles";
import { computeOnOpen, forgetOrder } from "./calculation";
import { dropCharts } from "./charts/charts";
import { styleWriter } from "./looks/cell-styles";
import { openStyleSheet } from "./looks/style-sheet";
import { type Edit, openEdit } from "./open-edit";
import { hasFormulas } from "./shift/package-formulas";
import { shiftTab } from "./shift/shift-tab";
import { deleteTab, insertTab, moveTab, renameTab } from "./tabs/tabs";
import { type Save, type WrittenSheet, writeSheet } from "./write-sheet";

export interface WrittenChanges {
  /** The file's new bytes. */
  readonly bytes: Uint8Array;
  /** The parts that are not as they were. */
  readonly changes: PackageChanges;
  /** The tabs with the cells that were changed. */
  readonly changedTabs: readonly ChangedTab[];
  /** Notes that all of memory is in the file; to be called once the bytes are on disk. */
  accept(): void;
}

function applyShape(edit: Edit, change: ShapeChange): void {
  switch (change.kind) {
    case "insertSheet":
      insertTab(edit, change.name, change.index);
      break;
    case "deleteSheet":
      deleteTab(edit, change.name);
      break;
    case "moveSheet":
      moveTab(edit, change.name, change.index);
      break;
    case "renameSheet":
      renameTab(edit, change.name, change.to);
      break;
    case "shift":
      shiftTab(edit, change.sheet, change.shift);
      break;
  }
}

/**
 * The file with the changes of a workbook that was read from it, and with the document's properties. Changes of shape
 * are made in the order in which they were made in memory, and then what each tab holds is put where it stands now.
 */
export function writeChanges(
  bytes: Uint8Array,
  book: WorkbookModel,
  properties: ReadonlyMap<string, string> = readProperties(openParts(bytes).parts),
  tabs: readonly ChangedTab[] = changedTabs(book),
): WrittenChanges {
  const workbook = openParts(bytes);
  const edit = openEdit(workbook);
  for (const change of book.shapeChanges) applyShape(edit, change);
  const changed = tabs.map(({ sheet }) => sheet);
  dropCharts(
    edit,
    changed.flatMap((sheet) => sheet.droppedCharts),
  );
  const styles = openStyleSheet(edit, book.highestStyle);
  const numbers = new Map(book.fileStyles);
  const readBack = styleReader(workbook, readStyleLists(workbook), book.locale, numbers);
  const save: Save = { edit, book, styles, styleNumber: styleWriter(styles, readBack, numbers) };
  const written = tabs.map((tab) => writeSheet(save, tab));
  styles.flush();
  const isReshaped = book.shapeChanges.length > 0;
  if (isReshaped || written.some(({ hasNewFormulas }) => hasNewFormulas)) forgetOrder(edit);
  edit.flush();
  const isComputed = isReshaped || written.some(({ hasNewContent }) => hasNewContent);
  if (isComputed && !workbook.computesOnOpen && hasFormulas(edit.draft, edit.tabs())) computeOnOpen(edit);
  if (isReshaped || changed.some((sheet) => sheet.dirtyParts.has("protection"))) {
    const guarded = book.sheets.filter((sheet) => sheet.protections.some(({ cells }) => cells === null));
    writeGuardedTabs(
      edit.draft,
      guarded.map(({ name }) => name),
    );
  }
  writeProperties(edit.draft, properties);
  const changes = edit.draft.changes();
  return {
    bytes: replaceParts(bytes, changes),
    changes,
    changedTabs: tabs,
    accept: () => accept(book, written, tabs, numbers),
  };
}

function accept(
  book: WorkbookModel,
  written: readonly WrittenSheet[],
  tabs: readonly ChangedTab[],
  numbers: ReadonlyMap<string, number>,
): void {
  for (const [key, number] of numbers) book.fileStyles.set(key, number);
  book.shapeChanges.length = 0;
  for (const { sheet, charts, rules } of written) {
    sheet.charts = sheet.charts.map((chart) => ({ ...chart, origin: charts.get(chart) ?? chart.origin }));
    sheet.droppedCharts = [];
    sheet.rules = sheet.rules.map((rule, index) => ({ ...rule, origin: rules ? (rules[index] ?? null) : rule.origin }));
    sheet.droppedRules = [];
  }
  tabs.forEach(markSaved);
}

function markSaved({ sheet, cells }: ChangedTab): void {
  sheet.savedVersion = sheet.version;
  sheet.dirtyParts.clear();
  sheet.touchedRows.clear();
  for (const { cell } of cells) cell.saved = null;
}
