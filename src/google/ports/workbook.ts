// The workbook as a Google Sheet: tabs in, entities out, and rows appended where the sheet's own columns are.
import type { Reach, Workbook } from "../../application/ports";
import type { WorkbookCheck } from "../../contract/server-api";
import { makeId } from "../../domain/book/ids";
import type { PlainDate } from "../../domain/calendar/plain-date";
import type { Finding } from "../../domain/checks/findings";
import { withCells } from "../../workbook/cells/cell-write";
import type { Tabs } from "../../workbook/cells/tab";
import { decodeBook } from "../../workbook/decode/book";
import { findPersons } from "../../workbook/mending/find-persons";
import { proposeMends } from "../../workbook/mending/propose-mends";
import type { TabSchema } from "../../workbook/schema/column";
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
import { missingCells } from "../../workbook/upkeep/missing-cells";
import { makeTabs } from "../cells/make-tabs";
import { readAllTabs, readTab, readTabs } from "../cells/read-tabs";
import { writeCells } from "../cells/write-cells";
import { summaryContent } from "../summary/content";
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
function fillMissing(spreadsheet: Spreadsheet, tabs: Tabs, today: PlainDate): Tabs {
  const missing = missingCells(tabs, today, newId);
  for (const { name } of tabs.own) {
    const own = missing.filter(({ tab }) => tab === name);
    const sheet = own.length > 0 ? spreadsheet.getSheetByName(name) : null;
    if (sheet) writeCells(sheet, own);
  }
  return withCells(tabs, missing);
}

function check(spreadsheet: Spreadsheet, today: PlainDate): Omit<WorkbookCheck, "mended"> {
  const tabs = readAllTabs(spreadsheet);
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
      const tabs = fillMissing(spreadsheet, edit ? tidyDates(spreadsheet, read, edit, today) : read, today);
      const book = decodeBook(tabs, today);
      const kept = PropertiesService.getDocumentProperties().getProperties();
      watchIds(spreadsheet, tabs, kept, moment);
      writeRowNotes(spreadsheet, tabs, book, today, edit, kept);
      if (typed) logEdit(spreadsheet, tabs, typed.edit, { by: typed.by, at: moment });
      const readEvidence = () => readTab(spreadsheet, EVIDENCE);
      return { book, outdated: noteOutdated(spreadsheet, tabs, book, readEvidence) };
    },
    check: (today) => check(spreadsheet, today),
    mend: (mends, by, at) => mend(spreadsheet, mends, newId, { by, at }),
    show: (tab, row, column) => show(spreadsheet, tab, row, column),
    writeSummary: (summary, moment, language) =>
      writeSummary(spreadsheet, summaryContent(summary, moment, language), language),
    makeTabs: () => makeTabs(spreadsheet),
  };
}
