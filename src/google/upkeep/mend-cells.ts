// The workbook looked through and mended as a Google Sheet.
import type { Marks } from "../../application/row-logs";
import { type Reply, succeed } from "../../contract/reply";
import type { Change } from "../../domain/book/change";
import type { Mend } from "../../domain/checks/findings";
import { changeLog as words } from "../../i18n/sv/change-log";
import { nameOfRow } from "../../workbook/cells/cell-meaning";
import { foldOf, textOf } from "../../workbook/cells/cell-text";
import { safeText } from "../../workbook/cells/literal-text";
import { numberOf, placeOf } from "../../workbook/cells/place-number";
import { schemaOf } from "../../workbook/cells/tab";
import { CHANGE_LOG } from "../../workbook/schema/tabs";
import { readHead, readHeaders } from "../cells/append-rows";
import { makeTab } from "../cells/make-tabs";
import { logChanges, placeForChanges } from "../logs/change-log";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A tab that was renamed gets its name back; one that is gone is made again, empty. */
function mendTab(spreadsheet: Spreadsheet, { tab, before }: Mend): Change | null {
  const schema = schemaOf(tab);
  const renamed = before === "" ? null : spreadsheet.getSheetByName(before);
  if (renamed) renamed.setName(tab);
  else if (schema) makeTab(spreadsheet, schema);
  return { tab, row: "", field: words.tab, before, after: tab };
}

/** Null when the cell holds a formula, which is never overwritten. */
function mendCell(spreadsheet: Spreadsheet, mend: Mend, newId: (prefix: string) => string): Change | null {
  const { kind, tab, row, column, header, before, after } = mend;
  const sheet = spreadsheet.getSheetByName(tab);
  const schema = schemaOf(tab);
  if (!sheet || !schema || row === null || column === null) return null;
  const cell = sheet.getRange(row, column);
  if (cell.getFormula() !== "") return null;
  const value = kind === "duplicateId" ? newId(schema.idPrefix ?? "") : after;
  cell.setValue(kind === "date" ? value : safeText(value));
  if (kind === "header") return { tab, row: "", field: words.header, before, after };
  const head = readHead(sheet, schema);
  const cells = kind === "duplicateId" ? [] : (sheet.getRange(row, 1, 1, head.headers.length).getValues()[0] ?? []);
  const name = kind === "duplicateId" ? value : nameOfRow(head, cells.map(String), placeOf(row));
  return { tab, row: name, field: header, before, after: value };
}

/**
 * One line in Ändringslogg for each. Fails with `workbookIncomplete`, and then changes nothing, when the log has lost
 * a header that isn't among what is mended. How many were made.
 */
export function mend(
  spreadsheet: Spreadsheet,
  mends: readonly Mend[],
  newId: (prefix: string) => string,
  marks: Marks,
): Reply<number> {
  const mendsLog = mends.some(({ kind, tab }) => kind === "header" && tab === CHANGE_LOG.name);
  const line = { tab: CHANGE_LOG.name, row: "-", field: "-", before: "-", after: "-" };
  const place = mendsLog ? succeed(null) : placeForChanges(spreadsheet, [line], marks);
  if (!place.ok) return place;
  const changes = mends.flatMap(
    (one) => (one.kind === "tab" ? mendTab(spreadsheet, one) : mendCell(spreadsheet, one, newId)) ?? [],
  );
  const logged = changes.length > 0 ? logChanges(spreadsheet, changes, marks) : place;
  return logged.ok ? succeed(changes.length) : logged;
}

/** False when the tab isn't there; a row or column outside it is taken for its first. */
export function show(spreadsheet: Spreadsheet, tab: string, row: number, column: string | null): boolean {
  const sheet = spreadsheet.getSheetByName(tab);
  if (!sheet) return false;
  const headers = readHeaders(sheet).map((header) => foldOf(textOf(header)));
  const at = Math.max(0, column === null ? 0 : headers.indexOf(foldOf(column)));
  sheet.getRange(Math.min(numberOf(row), sheet.getMaxRows()), numberOf(at)).activate();
  return true;
}
