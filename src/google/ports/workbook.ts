// The workbook as a Google Sheet: tabs in, entities out, and rows appended where the sheet's own columns are.
import type { Reach, Workbook } from "../../application/ports";
import type { WorkbookCheck } from "../../contract/server-api";
import { makeId } from "../../domain/book/ids";
import type { PlainDate } from "../../domain/calendar/plain-date";
import type { Finding } from "../../domain/checks/findings";
import { decodeBook } from "../../workbook/decode/book";
import { findPersons } from "../../workbook/mending/find-persons";
import { proposeMends } from "../../workbook/mending/propose-mends";
import type { TabSchema } from "../../workbook/schema/column";
import type { RawTab } from "../../workbook/schema/raw-tab";
import {
  ACTIONS,
  ACTIVITIES,
  COMMITMENTS,
  COMMUNICATIONS,
  EVIDENCE,
  FOCUS_AREAS,
  FOLLOW_UPS,
  INDICATORS,
  LISTS,
  SETTINGS,
} from "../../workbook/schema/tabs";
import { gapsOf } from "../../workbook/upkeep/missing-cells";
import { withCells } from "../../workbook/upkeep/with-cells";
import { makeTabs } from "../cells/make-tabs";
import { cellReader, readTab, readTabs } from "../cells/read-tabs";
import { writeCells } from "../cells/write-cells";
import { writeSummary } from "../summary/write";
import { noteOutdated } from "../upkeep/follow-up-notes";
import { logEdit, tidyDates } from "../upkeep/hand-edits";
import { watchIds } from "../upkeep/known-ids";
import { mend, show } from "../upkeep/mend-cells";
import { writeRowNotes } from "../upkeep/row-notes";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const IN_REACH = {
  settings: [SETTINGS],
  log: [ACTIVITIES],
  judging: [COMMITMENTS, ACTIVITIES, ACTIONS, FOLLOW_UPS, SETTINGS, LISTS],
  everything: [COMMITMENTS, ACTIVITIES, ACTIONS, COMMUNICATIONS, FOLLOW_UPS, FOCUS_AREAS, SETTINGS, LISTS, INDICATORS],
} as const satisfies Record<Reach, readonly TabSchema[]>;

const newId = (prefix: string) => makeId(prefix, Math.random);

/** Types what hand-typed rows lack into the sheet; answers with the tabs as they then are. */
function fillGaps(spreadsheet: Spreadsheet, tabs: readonly RawTab[], today: PlainDate): RawTab[] {
  const gaps = gapsOf(tabs, today, newId);
  for (const { name } of tabs) {
    const own = gaps.filter(({ tab }) => tab === name);
    const sheet = own.length > 0 ? spreadsheet.getSheetByName(name) : null;
    if (sheet) writeCells(sheet, own);
  }
  return withCells(tabs, gaps);
}

/** Reads every tab, people's own too: one of them may be ours under another name. */
function check(spreadsheet: Spreadsheet, today: PlainDate): Omit<WorkbookCheck, "mended"> {
  const readCell = cellReader(spreadsheet.getSpreadsheetTimeZone());
  const tabs = spreadsheet.getSheets().map((sheet) => readTab(sheet, readCell));
  const book = decodeBook(tabs, today);
  const rows = book.issues.map((issue): Finding => ({ kind: "row", issue }));
  return {
    language: book.settings.language,
    findings: [...rows, ...findPersons(tabs)],
    mends: proposeMends(tabs, book, today),
  };
}

export function sheetWorkbook(spreadsheet: Spreadsheet): Workbook {
  return {
    isSetUp: () => spreadsheet.getSheetByName(COMMITMENTS.name) !== null,
    read: (reach, today) => decodeBook(readTabs(spreadsheet, IN_REACH[reach]), today),
    readAndFill(today, moment, typed) {
      const edit = typed?.edit ?? null;
      const read = readTabs(spreadsheet, IN_REACH.everything);
      const tabs = fillGaps(spreadsheet, edit ? tidyDates(spreadsheet, read, edit, today) : read, today);
      const book = decodeBook(tabs, today);
      const kept = PropertiesService.getDocumentProperties().getProperties();
      watchIds(spreadsheet, tabs, kept, moment);
      writeRowNotes(spreadsheet, tabs, book, today, edit, kept);
      if (typed) logEdit(spreadsheet, tabs, typed.edit, { by: typed.by, at: moment });
      const readEvidence = () => readTabs(spreadsheet, [EVIDENCE])[0];
      return { book, outdated: noteOutdated(spreadsheet, tabs, book, readEvidence) };
    },
    check: (today) => check(spreadsheet, today),
    mend: (mends, by, at) => mend(spreadsheet, mends, newId, { by, at }),
    show: (tab, row, column) => show(spreadsheet, tab, row, column),
    writeSummary: (summary, moment, language) => writeSummary(spreadsheet, summary, moment, language),
    makeTabs: () => makeTabs(spreadsheet),
  };
}
