// The workbook as a Google Sheet: read as far as a use case asks, and changed as its plans say.

import type { Reach, Workbook } from "../../application/ports";
import { findTab } from "../../workbook/cells/tab";
import { decodeBook } from "../../workbook/decode/book";
import type { TabSchema } from "../../workbook/schema/column";
import {
  ACTIONS,
  ACTIVITIES,
  CHANGE_LOG,
  COMMITMENTS,
  COMMUNICATIONS,
  EARLIER_OUTCOMES,
  FOCUS_AREAS,
  FOLLOW_UPS,
  INDICATORS,
  LISTS,
  LOGO,
  SETTINGS,
} from "../../workbook/schema/tabs";
import { findSheet } from "../cells/find-sheet";
import { makeTabs } from "../cells/make-tabs";
import { readTab, readTabs } from "../cells/read-tabs";
import { addPromises } from "../upkeep/add-promises";
import { applyMends } from "../upkeep/apply-mends";
import { applyRefresh, keep } from "../upkeep/apply-refresh";
import { beginPeriod } from "../upkeep/begin-period";
import { readForCheck, readForRefresh } from "../upkeep/plan-source";
import { showCell } from "../upkeep/show-cell";

/** What a refresh is planned from, and nothing more: each tab is a round trip. */
const REFRESHED = [
  COMMITMENTS,
  ACTIVITIES,
  ACTIONS,
  COMMUNICATIONS,
  FOLLOW_UPS,
  FOCUS_AREAS,
  SETTINGS,
  LISTS,
  INDICATORS,
] as const satisfies readonly TabSchema[];

const IN_REACH = {
  settings: [SETTINGS],
  log: [ACTIVITIES],
  past: [EARLIER_OUTCOMES],
  judging: [COMMITMENTS, ACTIVITIES, ACTIONS, FOLLOW_UPS, SETTINGS, LISTS],
  everything: [...REFRESHED, EARLIER_OUTCOMES, LOGO, CHANGE_LOG],
} as const satisfies Record<Reach, readonly TabSchema[]>;

export function sheetWorkbook(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Workbook {
  return {
    isSetUp: () => findSheet(spreadsheet, COMMITMENTS.name) !== null,
    read(reach) {
      const tabs = readTabs(spreadsheet, IN_REACH[reach]);
      // Only promises of an outcome need its values, and each tab is a round trip.
      const isMeasured = reach === "judging" && (findTab(tabs, COMMITMENTS)?.columns.measure ?? -1) !== -1;
      const outcomes = isMeasured ? readTab(spreadsheet, INDICATORS) : undefined;
      return decodeBook(outcomes ? { ...tabs, own: [...tabs.own, outcomes] } : tabs);
    },
    readForRefresh: () => readForRefresh(spreadsheet, REFRESHED),
    applyRefresh: (plan) => applyRefresh(spreadsheet, plan),
    readForCheck: () => readForCheck(spreadsheet),
    applyMends: (plan) => applyMends(spreadsheet, plan),
    show: (tab, row, header) => showCell(spreadsheet, tab, row, header),
    makeTabs: (start) => makeTabs(spreadsheet, start),
    keep,
    add: (plan, marks) => addPromises(spreadsheet, plan, marks),
    beginPeriod: (plan) => beginPeriod(spreadsheet, plan),
  };
}
