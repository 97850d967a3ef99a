// Writes what a plan of mends says, and logs it.
import type { MendPlan, MendStep } from "../../application/plans/plan";
import { type Reply, succeed } from "../../contract/reply";
import { schemaOf } from "../../workbook/cells/tab";
import { addColumn, makeTab } from "../cells/make-tabs";
import { cellRange } from "../cells/ranges";
import { dress } from "../cells/refused-looks";
import { logChanges, placeForChanges } from "../logs/change-log";
import { writeSettings } from "../sheet-settings";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

function take(spreadsheet: Spreadsheet, step: MendStep): void {
  if (step.kind === "setSettings") writeSettings(spreadsheet, step.settings);
  else if (step.kind === "renameTab") spreadsheet.getSheetByName(step.from)?.setName(step.to);
  else if (step.kind === "makeTab") {
    const schema = schemaOf(step.name);
    if (schema) makeTab(spreadsheet, schema);
  } else if (step.kind === "addColumn") {
    addColumn(spreadsheet, step);
  } else {
    const { tab, row, column, value } = step.cell;
    const sheet = spreadsheet.getSheetByName(tab);
    if (!sheet) return;
    if (step.kind === "addWord" && row >= sheet.getMaxRows()) sheet.insertRowsAfter(sheet.getMaxRows(), 1);
    const range = cellRange(sheet, row, column);
    const format = step.kind === "writeCell" ? step.format : undefined;
    if (format !== undefined) dress(() => range.setNumberFormat(format));
    range.setValue(value);
  }
}

/**
 * Fails with `workbookIncomplete`, and then changes nothing, when Ändringslogg lacks a header that the lines need.
 * Where the plan mends such a header, the lines can only be written afterwards.
 */
export function applyMends(spreadsheet: Spreadsheet, { steps, log, mendsLog }: MendPlan): Reply<null> {
  const { changes, marks } = log;
  if (changes.length === 0) return succeed(null);
  const place = mendsLog ? null : placeForChanges(spreadsheet, changes, marks);
  if (place && !place.ok) return place;
  for (const step of steps) take(spreadsheet, step);
  if (place === null) return logChanges(spreadsheet, changes, marks);
  place.value.write();
  return succeed(null);
}
