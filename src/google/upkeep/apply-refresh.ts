// Writes what the plan of a refresh says, in the order of its fields.
import type { KeptTexts, LogLines, RefreshPlan } from "../../application/plans/plan";
import type { CellBlock } from "../../workbook/cells/cell-write";
import { ACTIVITIES, CHANGE_LOG, SUMMARY_TAB } from "../../workbook/schema/tabs";
import { append } from "../cells/append-rows";
import { isClosed } from "../cells/closed-tabs";
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
  for (const key of keys) PropertiesService.getScriptProperties().deleteProperty(key);
}

/** Keeps texts with the document, each under its key. */
export function keep(texts: KeptTexts): void {
  if (Object.keys(texts).length > 0) PropertiesService.getScriptProperties().setProperties({ ...texts });
}

/** Does each piece of work in its tab, also after another tab has refused. */
function patiently(spreadsheet: Spreadsheet) {
  const closed = new Set<string>();
  /** False where the tab is protected against whoever asks. @throws what was thrown for any other reason */
  const inTab = (tab: string, work: () => unknown): boolean => {
    try {
      work();
      return true;
    } catch (error) {
      if (!isClosed(spreadsheet, tab)) throw error;
      closed.add(tab);
      return false;
    }
  };
  return { closed, inTab };
}

/** Answers with the tabs that refused. */
export function applyRefresh(spreadsheet: Spreadsheet, plan: RefreshPlan): readonly string[] {
  const { closed, inTab } = patiently(spreadsheet);
  const inEach = (blocks: readonly CellBlock[], write: typeof writeCells) => {
    for (const block of blocks) inTab(block.tab, () => write(spreadsheet, [block]));
  };
  inEach(plan.cells, writeCells);
  const { answers, answersKept } = plan;
  // Where the log can't take them they are still new at the next refresh.
  const areRead = inTab(ACTIVITIES.name, () => answers.length > 0 && append(spreadsheet, ACTIVITIES, answers));
  if (areRead) keep(answersKept);
  inTab(CHANGE_LOG.name, () => {
    if (log(spreadsheet, [plan.vanished])) keep(plan.knownIds);
  });
  keep(plan.hasRowNotes);
  inEach(plan.rowNotes ? [plan.rowNotes] : [], writeNotes);
  // Edits that could not be logged wait for somebody who may write there.
  if (inTab(CHANGE_LOG.name, () => log(spreadsheet, plan.typed))) forget(plan.done);
  inEach(plan.followUpNotes, writeNotes);
  const { language } = plan.book.settings;
  inTab(SUMMARY_TAB, () => writeSummary(spreadsheet, summaryContent(plan.summary, plan.now, language), language));
  return [...closed];
}
