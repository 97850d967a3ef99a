// The plan, the messages, the follow-ups and the written texts, where the sheet's own columns are.
import type { FoundRow, Marks, Records, RowLog } from "../application/records";
import { fail, type Reply, succeed } from "../contract/reply";
import type { Action } from "../domain/activity";
import type { Book, Communication } from "../domain/book";
import type { PlainDate } from "../domain/plain-date";
import { textOf, wordOf } from "../workbook/cell-text";
import type { EntryOf, TabSchema } from "../workbook/column";
import { decodeBook } from "../workbook/decode-book";
import { decodeEvidence } from "../workbook/decode-evidence";
import { locate } from "../workbook/locate";
import type { RawTab } from "../workbook/raw-tab";
import { rowChanges } from "../workbook/row-changes";
import { ACTIONS, COMMITMENTS, COMMUNICATIONS, EVIDENCE, FOLLOW_UPS, LISTS, SETTINGS } from "../workbook/schema";
import { append, appendTo } from "./append-rows";
import { cellReader, readTab } from "./cell-edge";
import { placeForChanges } from "./change-log";
import { readTexts, writeTexts } from "./written-texts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

function readTabs(spreadsheet: Spreadsheet, schemas: readonly TabSchema[]): RawTab[] {
  const readCell = cellReader(spreadsheet.getSpreadsheetTimeZone());
  return schemas.flatMap(({ name }) => {
    const sheet = spreadsheet.getSheetByName(name);
    return sheet ? [readTab(sheet, readCell)] : [];
  });
}

/** 0-based index of the first row with the ID; -1 when none has it. */
function indexOf(schema: TabSchema, tab: RawTab | undefined, id: string): number {
  const [headers = [], ...rows] = tab?.rows ?? [];
  const column = locate(schema, headers).columns["id"] ?? -1;
  return column === -1 ? -1 : rows.findIndex((row) => wordOf(textOf(row[column] ?? "")) === id) + 1 || -1;
}

/** Of a tab with an ID column, small enough to be read whole with the tabs that say what its words mean. */
function rowLog<S extends TabSchema, T extends EntryOf<S> & { readonly id: string }>(
  spreadsheet: Spreadsheet,
  schema: S,
  rowsOf: (book: Book) => readonly T[],
): RowLog<T> {
  function find(id: string, today: PlainDate): FoundRow<T> | null {
    const tabs = readTabs(spreadsheet, [COMMITMENTS, SETTINGS, LISTS, schema]);
    const tab = tabs.find(({ name }) => name === schema.name);
    const index = indexOf(schema, tab, id);
    const sheet = spreadsheet.getSheetByName(schema.name);
    if (index === -1 || !sheet) return null;
    const current = rowsOf(decodeBook(tabs, today)).find((row) => row.id === id) ?? null;
    return {
      current,
      correct(changed, marks): Reply<null> {
        const [headers = []] = tab?.rows ?? [];
        const { cells, lacking } = rowChanges(schema, id, headers, tab?.rows[index] ?? [], changed as EntryOf<S>);
        if (lacking.length > 0) return fail("workbookIncomplete", `${schema.name}: ${lacking.join(", ")}`);
        const changes = cells.map(({ change }) => change);
        const log = placeForChanges(spreadsheet, changes, marks);
        if (!log.ok) return log;
        for (const { column, value } of cells) sheet.getRange(index + 1, column + 1).setValue(value);
        log.value.write();
        return succeed(null);
      },
    };
  }
  return {
    has: (id) => indexOf(schema, readTabs(spreadsheet, [schema])[0], id) !== -1,
    append: (row) => append(spreadsheet, schema, [row]),
    find,
  };
}

export function sheetRecords(spreadsheet: Spreadsheet): Records {
  return {
    actions: rowLog<typeof ACTIONS, Action>(spreadsheet, ACTIONS, (book) => book.actions),
    communications: rowLog<typeof COMMUNICATIONS, Communication>(
      spreadsheet,
      COMMUNICATIONS,
      (book) => book.communications,
    ),
    hasFollowUp: (id) => indexOf(FOLLOW_UPS, readTabs(spreadsheet, [FOLLOW_UPS])[0], id) !== -1,
    appendFollowUp(followUp, evidence) {
      const log = appendTo(spreadsheet, FOLLOW_UPS, [followUp]);
      if (!log.ok) return log;
      if (evidence.length > 0) {
        const rows = evidence.map((row) => ({ ...row, followUp: followUp.id }));
        const kept = append(spreadsheet, EVIDENCE, rows);
        if (!kept.ok) return kept;
      }
      log.value.write();
      return succeed(followUp);
    },
    evidenceOf: (followUps) => decodeEvidence(readTabs(spreadsheet, [EVIDENCE])[0], followUps),
    readTexts: (cells) => readTexts(readTabs(spreadsheet, [COMMITMENTS, SETTINGS]), cells),
    writeTexts(texts, marks: Marks) {
      return writeTexts(spreadsheet, readTabs(spreadsheet, [COMMITMENTS, SETTINGS]), texts, marks);
    },
  };
}
