// Reads what plans are made from: the tabs as they are, and ways to read more of them.
import type { RefreshSource, Stretch, WholeSource } from "../../application/plans/plan";
import { findTab, schemaOf, type Tab } from "../../workbook/cells/tab";
import type { TabSchema } from "../../workbook/schema/column";
import { EVIDENCE } from "../../workbook/schema/tabs";
import { columnRange } from "../cells/ranges";
import { readAllTabs, readOther, readTab, readTabs } from "../cells/read-tabs";
import { readSettings } from "../sheet-settings";
import { findTables } from "./find-tables";

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

/** Reads each tab of `schemas` that is there, in one call each; a tab that was typed in and isn't among them, once. */
export function readForRefresh(spreadsheet: Spreadsheet, schemas: readonly TabSchema[]): RefreshSource {
  // An edit that has been left is in the cells already: read after them, it might seem to have changed nothing.
  const kept = PropertiesService.getScriptProperties().getProperties();
  const tabs = readTabs(spreadsheet, schemas);
  const others = new Map<TabSchema, Tab | undefined>();
  return {
    tabs,
    edited(name) {
      const schema = schemaOf(name);
      if (!schema) return undefined;
      const found = findTab(tabs, schema) ?? others.get(schema) ?? readTab(spreadsheet, schema);
      others.set(schema, found);
      // Of two tabs whose names differ in case alone the other one is people's own.
      return found?.name === name ? found : undefined;
    },
    kept,
    formulas: formulasIn(spreadsheet),
    notes: readerOf(spreadsheet, (range) => range.getNotes()),
    answers: (tab) => readOther(spreadsheet, tab),
    evidence: () => readTab(spreadsheet, EVIDENCE),
  };
}

export function readForCheck(spreadsheet: Spreadsheet): WholeSource {
  const settings = readSettings(spreadsheet);
  const kept = PropertiesService.getScriptProperties().getProperties();
  const tables = findTables(spreadsheet, kept);
  const tabs = readAllTabs(spreadsheet, settings.timeZone);
  return { tabs, formulas: formulasIn(spreadsheet), kept, settings, tables };
}
