// Reads what plans are made from: the tabs as they are, and ways to read more of them.
import type { RefreshSource, Stretch, WholeSource } from "../../application/plan";
import type { HandEdit } from "../../domain/book/hand-edit";
import { findTab, schemaOf } from "../../workbook/cells/tab";
import type { TabSchema } from "../../workbook/schema/column";
import { EVIDENCE } from "../../workbook/schema/tabs";
import { columnRange } from "../cells/ranges";
import { readAllTabs, readTab, readTabs } from "../cells/read-tabs";
import { readSettings } from "../sheet-settings";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Makes a reader of something that each cell has. Of a tab that has just gone it reads nothing. */
function readerOf(spreadsheet: Spreadsheet, read: (range: Range) => string[][]): (cells: Stretch) => string[] {
  return ({ tab, row, column, height }) => {
    const sheet = spreadsheet.getSheetByName(tab);
    return sheet ? read(columnRange(sheet, row, column, height)).map(([text = ""]) => text) : [];
  };
}

const formulasIn = (spreadsheet: Spreadsheet) => readerOf(spreadsheet, (range) => range.getFormulas());

/**
 * Reads each tab of `schemas` that is there, in one call each, and also a tab that was typed in and isn't among them.
 */
export function readForRefresh(
  spreadsheet: Spreadsheet,
  schemas: readonly TabSchema[],
  edit: HandEdit | null,
): RefreshSource {
  const tabs = readTabs(spreadsheet, schemas);
  const typedIn = edit ? schemaOf(edit.tab) : undefined;
  return {
    tabs,
    edited: typedIn && (findTab(tabs, typedIn) ?? readTab(spreadsheet, typedIn)),
    kept: PropertiesService.getDocumentProperties().getProperties(),
    formulas: formulasIn(spreadsheet),
    notes: readerOf(spreadsheet, (range) => range.getNotes()),
    evidence: () => readTab(spreadsheet, EVIDENCE),
  };
}

export function readForCheck(spreadsheet: Spreadsheet): WholeSource {
  const settings = readSettings(spreadsheet);
  return { tabs: readAllTabs(spreadsheet), formulas: formulasIn(spreadsheet), settings };
}
