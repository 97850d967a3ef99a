// Writes what the plan of a refresh says, in the order of its fields.
import type { KeptTexts, LogLines, RefreshPlan } from "../../application/plan";
import { writeCells, writeNotes } from "../cells/write-blocks";
import { logChanges } from "../logs/change-log";
import { summaryContent } from "../summary/content";
import { writeSummary } from "../summary/write";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** False when there are lines to write, and Ändringslogg has lost a header that they need. */
function log(spreadsheet: Spreadsheet, { changes, marks }: LogLines): boolean {
  return changes.length === 0 || logChanges(spreadsheet, changes, marks).ok;
}

function keep(texts: KeptTexts): void {
  if (Object.keys(texts).length > 0) PropertiesService.getDocumentProperties().setProperties({ ...texts });
}

export function applyRefresh(spreadsheet: Spreadsheet, plan: RefreshPlan): void {
  writeCells(spreadsheet, plan.cells);
  if (log(spreadsheet, plan.vanished)) keep(plan.knownIds);
  keep(plan.hasRowNotes);
  writeNotes(spreadsheet, plan.rowNotes ? [plan.rowNotes] : []);
  log(spreadsheet, plan.typed);
  writeNotes(spreadsheet, plan.followUpNotes);
  const { language } = plan.book.settings;
  writeSummary(spreadsheet, summaryContent(plan.summary, plan.now, language), language);
}
