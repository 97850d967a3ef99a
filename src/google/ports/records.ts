// The logs, the follow-ups and the longer texts as a Google Sheet, written where its own columns are.
import type { Records } from "../../application/row-logs";
import { succeed } from "../../contract/reply";
import type { ActivityFields } from "../../domain/book/activity";
import type { Communication } from "../../domain/book/book";
import type { Action } from "../../domain/book/plan-actions";
import { columnOf } from "../../workbook/cells/locate-columns";
import { decodeOneActivity } from "../../workbook/decode/activities";
import { decodeEvidence } from "../../workbook/decode/evidence";
import { decodeActions, decodeCommunications } from "../../workbook/decode/logs";
import { decodeStatuses } from "../../workbook/decode/status-rows";
import { statusRows } from "../../workbook/encode/status-rows";
import {
  ACTIONS,
  ACTIVITIES,
  COMMITMENTS,
  COMMUNICATIONS,
  EVIDENCE,
  FOLLOW_UPS,
  LISTS,
  SETTINGS,
  STATUSES,
} from "../../workbook/schema/tabs";
import { append, appendTo, type EvenRows, OWN_ROWS, readHead } from "../cells/append-rows";
import { findSheet } from "../cells/find-sheet";
import { addColumn, makeTab } from "../cells/make-tabs";
import { readTab, readTabs } from "../cells/read-tabs";
import { keepLogo } from "../logs/logo";
import { hasRow, rowLog } from "../logs/row-log";
import { readTexts, writeTexts } from "../logs/text-cells";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** `logEnd`: where the next activity goes, where that is known without reading the tab. */
export function sheetRecords(spreadsheet: Spreadsheet, logEnd: () => EvenRows | null): Records {
  return {
    activities: rowLog<typeof ACTIVITIES, ActivityFields>(
      spreadsheet,
      ACTIVITIES,
      (today) => (tab, context, issues) => decodeOneActivity(tab, today, context, issues),
      logEnd,
    ),
    actions: rowLog<typeof ACTIONS, Omit<Action, "id">>(spreadsheet, ACTIONS, () => decodeActions),
    communications: rowLog<typeof COMMUNICATIONS, Omit<Communication, "id">>(
      spreadsheet,
      COMMUNICATIONS,
      () => decodeCommunications,
    ),
    rememberWords(words) {
      const sheet = findSheet(spreadsheet, LISTS.name) ?? makeTab(spreadsheet, LISTS);
      for (const field of ["otherWord", "means"] as const) {
        if (columnOf(readHead(sheet, LISTS), field) !== -1) continue;
        const { header } = LISTS.columns[field];
        addColumn(spreadsheet, { tab: LISTS.name, header, column: sheet.getLastColumn() });
      }
      return append(
        spreadsheet,
        LISTS,
        words.map(({ word, means }) => ({ otherWord: word, means })),
      );
    },
    statuses: () => decodeStatuses(readTab(spreadsheet, STATUSES)),
    appendStatus: (status, taken) => append(spreadsheet, STATUSES, statusRows(status, taken)),
    keepLogo: (content, marks) => keepLogo(spreadsheet, content, marks),
    hasFollowUp: (id) => hasRow(spreadsheet, FOLLOW_UPS, id),
    appendFollowUp(followUp, evidence) {
      const log = appendTo(spreadsheet, FOLLOW_UPS, [followUp]);
      if (!log.ok) return log;
      if (evidence.length > 0) {
        const rows = evidence.map((row) => ({ ...row, followUp: followUp.id }));
        const kept = append(spreadsheet, EVIDENCE, rows, OWN_ROWS);
        if (!kept.ok) return kept;
      }
      log.value.write();
      return succeed(followUp);
    },
    evidenceOf: (followUps) => decodeEvidence(readTab(spreadsheet, EVIDENCE), followUps),
    readTexts: (cells) => readTexts(readTabs(spreadsheet, [COMMITMENTS, SETTINGS]), cells),
    writeTexts: (texts, marks) => writeTexts(spreadsheet, readTabs(spreadsheet, [COMMITMENTS, SETTINGS]), texts, marks),
  };
}
