// Writes what the plan of a refresh says, in the order of its fields.
import type { KeptTexts, LogLines, RefreshPlan } from "../../application/plan";
import { writeCells, writeNotes } from "../cells/write-blocks";
import { logLines } from "../logs/change-log";
import { summaryContent } from "../summary/content";
import { writeSummary } from "../summary/write";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** False when there are lines to write, and Ändringslogg has lost a header that they need. */
function log(spreadsheet: Spreadsheet, lines: readonly LogLines[]): boolean {
  return lines.every(({ changes }) => changes.length === 0) || logLines(spreadsheet, lines).ok;
}

/** One by one: another text may be left by somebody else at any moment. */
function forget(keys: readonly string[]): void {
  for (const key of keys) PropertiesService.getDocumentProperties().deleteProperty(key);
}

function keep(texts: KeptTexts): void {
  if (Object.keys(texts).length > 0) PropertiesService.getDocumentProperties().setProperties({ ...texts });
}

export function applyRefresh(spreadsheet: Spreadsheet, plan: RefreshPlan): void {
  writeCells(spreadsheet, plan.cells);
  if (log(spreadsheet, [plan.vanished])) keep(plan.knownIds);
  keep(plan.hasRowNotes);
  writeNotes(spreadsheet, plan.rowNotes ? [plan.rowNotes] : []);
  log(spreadsheet, plan.typed);
  forget(plan.done);
  writeNotes(spreadsheet, plan.followUpNotes);
  const { language } = plan.book.settings;
  writeSummary(spreadsheet, summaryContent(plan.summary, plan.now, language), language);
}
