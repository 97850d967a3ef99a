// Writes what a plan of new or changed promises says, in the order of its fields, in tabs that are there.
import type { AddingPlan } from "../../application/plans/plan-adding";
import type { Marks } from "../../application/row-logs";
import { type Reply, succeed } from "../../contract/reply";
import { blocksOf } from "../../workbook/cells/cell-write";
import type { EntryOf, TabSchema } from "../../workbook/schema/column";
import { COMMITMENTS, FOCUS_AREAS, INDICATORS, SETTINGS } from "../../workbook/schema/tabs";
import { append, putIn, readHead } from "../cells/append-rows";
import { findSheet } from "../cells/find-sheet";
import { addColumn } from "../cells/make-tabs";
import { cellRange, wholeColumn } from "../cells/ranges";
import { writeCells } from "../cells/write-blocks";
import { placeForChanges } from "../logs/change-log";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The apostrophe that keeps an ID such as 2.1 from becoming a number would be shown in a cell whose format is text. */
function withPlainIds(spreadsheet: Spreadsheet, write: () => Reply<null>): Reply<null> {
  const sheet = findSheet(spreadsheet, COMMITMENTS.name);
  const column = sheet ? readHead(sheet, COMMITMENTS).columns.id : -1;
  if (!sheet || column === -1) return write();
  const ids = wholeColumn(sheet, column);
  ids.setNumberFormat("General");
  const written = write();
  ids.setNumberFormat("@");
  return written;
}

/**
 * Fails with `workbookIncomplete` when a tab lacks a column that a row needs. The columns that only some workbooks have
 * are added before that.
 */
export function addPromises(spreadsheet: Spreadsheet, plan: AddingPlan, marks: Marks): Reply<null> {
  const log = plan.changes.length > 0 ? placeForChanges(spreadsheet, plan.changes, marks) : null;
  if (log && !log.ok) return log;
  for (const column of plan.columns) addColumn(spreadsheet, column);
  const put = <S extends TabSchema>(schema: S, entries: readonly EntryOf<S>[]): Reply<null> =>
    entries.length === 0 ? succeed(null) : append(spreadsheet, schema, entries);
  const steps = [
    () =>
      withPlainIds(spreadsheet, () =>
        plan.below === null
          ? put(COMMITMENTS, plan.commitments)
          : putIn(spreadsheet, COMMITMENTS, plan.commitments, plan.below),
      ),
    () => put(FOCUS_AREAS, plan.focusAreas),
    () => put(INDICATORS, plan.indicators),
    () => put(SETTINGS, plan.settings),
  ];
  for (const step of steps) {
    const done = step();
    if (!done.ok) return done;
  }
  writeCells(spreadsheet, blocksOf(plan.cells));
  const sheet = plan.changed.length > 0 ? findSheet(spreadsheet, COMMITMENTS.name) : null;
  for (const { row, column, value } of plan.changed) if (sheet) cellRange(sheet, row, column).setValue(value);
  try {
    log?.value.write();
  } catch (error) {
    // No change of a promise stands without its line: the log may be protected where the row isn't.
    for (const { row, column, before } of plan.changed) if (sheet) cellRange(sheet, row, column).setValue(before);
    throw error;
  }
  return succeed(null);
}
