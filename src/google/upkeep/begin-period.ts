// Makes next period's workbook of a copy of the one that has ended.
import { type Reply, succeed } from "../../contract/reply";
import { blocksOf } from "../../workbook/cells/cell-write";
import { numberOf } from "../../workbook/cells/place-number";
import { headersToAdd, outcomeEntry } from "../../workbook/next-period/outcome-rows";
import type { NextPeriod } from "../../workbook/next-period/plan-next-period";
import { EARLIER_OUTCOMES } from "../../workbook/schema/tabs";
import { append, readHead } from "../cells/append-rows";
import { findSheet } from "../cells/find-sheet";
import { addColumn, makeTab } from "../cells/make-tabs";
import { blockRange } from "../cells/ranges";
import { writeCells } from "../cells/write-blocks";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Rows below one another, the last ones first, so that those that are left keep their places. */
function runsOf(rows: readonly number[]): { readonly first: number; readonly count: number }[] {
  const runs: { first: number; count: number }[] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    if (last && last.first + last.count === row) last.count += 1;
    else runs.push({ first: row, count: 1 });
  }
  return runs.reverse();
}

/** A Sheet may not lose all of its rows below the header: they are emptied where none is left. */
function leave(spreadsheet: Spreadsheet, { tab, rows }: NextPeriod["left"][number]): void {
  const sheet = findSheet(spreadsheet, tab);
  if (!sheet || rows.length === 0) return;
  const last = sheet.getLastRow();
  if (rows.length >= last - 1) {
    blockRange(sheet, 1, 0, last - 1, sheet.getLastColumn())
      .clearContent()
      .clearNote();
    return;
  }
  for (const { first, count } of runsOf(rows)) sheet.deleteRows(numberOf(first), count);
}

/** The IDs of the last refresh: the rows that have left would each be told of as missing. */
function forgetIds(): void {
  const properties = PropertiesService.getScriptProperties();
  for (const key of Object.keys(properties.getProperties())) if (key.startsWith("ids ")) properties.deleteProperty(key);
}

/** Adds the outcomes to their tab, and first the columns that it lacks. */
function keepOutcomes(spreadsheet: Spreadsheet, { outcomes }: NextPeriod): Reply<null> {
  const tab = EARLIER_OUTCOMES.name;
  const sheet = findSheet(spreadsheet, tab) ?? makeTab(spreadsheet, EARLIER_OUTCOMES);
  for (const header of headersToAdd(readHead(sheet, EARLIER_OUTCOMES), outcomes)) {
    addColumn(spreadsheet, { tab, header, column: sheet.getLastColumn() });
  }
  return append(spreadsheet, EARLIER_OUTCOMES, outcomes.map(outcomeEntry));
}

export function beginPeriod(spreadsheet: Spreadsheet, plan: NextPeriod): Reply<null> {
  // What came of the period is written first: nothing is lost where the rest can't be done.
  const kept = keepOutcomes(spreadsheet, plan);
  if (!kept.ok) return kept;
  writeCells(spreadsheet, blocksOf(plan.cells));
  for (const left of plan.left) leave(spreadsheet, left);
  forgetIds();
  return succeed(null);
}
