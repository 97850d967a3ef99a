// The public surface: what the menu, the triggers and the pages may call. Every export becomes a function in Google.
import {
  checkWorkbook as checkWorkbookCase,
  mendWorkbook as mendWorkbookCase,
  showCell as showCellCase,
} from "../application/check-workbook";
import { correctRow } from "../application/correct-row";
import { importActivities as importActivitiesCase } from "../application/import-activities";
import { loadFollowUp as loadFollowUpCase, loadSidebar as loadSidebarCase } from "../application/load-pages";
import { logRow } from "../application/log-row";
import { type Opening, openSidebar as openSidebarCase } from "../application/open-sidebar";
import type { Ports } from "../application/ports";
import {
  createDocument as createDocumentCase,
  recordFollowUp as recordFollowUpCase,
} from "../application/record-follow-up";
import { refreshSummary, syncSummary as syncSummaryCase } from "../application/refresh-summary";
import { saveAnalyses as saveAnalysesCase } from "../application/save-analyses";
import { setUpWorkbook } from "../application/set-up-workbook";
import { actionInputs, activityInputs, communicationInputs } from "../contract/inputs";
import { fail, type Reply, type ReplyError, succeed } from "../contract/reply";
import type { ServerApi } from "../contract/server-api";
import { scriptClock } from "../google/ports/clock";
import { driveDocuments } from "../google/ports/documents";
import { documentLock } from "../google/ports/lock";
import { userMemory } from "../google/ports/memory";
import { sheetRecords } from "../google/ports/records";
import { retryMarks } from "../google/ports/retries";
import { snapshotCache } from "../google/ports/snapshots";
import { sheetWorkbook } from "../google/ports/workbook";
import { addMenu, say, showDialog, showFollowUp, showSidebar } from "../google/screen";
import { handEditOf } from "../google/upkeep/hand-edits";
import { menu as words } from "../i18n/sv/menu";
import { isTypedIn } from "../workbook/cells/cell-meaning";

function ports(): Ports {
  return {
    workbook: sheetWorkbook(SpreadsheetApp.getActiveSpreadsheet()),
    records: sheetRecords(SpreadsheetApp.getActiveSpreadsheet()),
    lock: documentLock,
    clock: scriptClock(),
    memory: userMemory,
    retries: retryMarks,
    snapshots: snapshotCache,
    documents: driveDocuments,
  };
}

/** A page always gets an answer: what the services or a bug throw becomes a code. */
function answer<T>(work: (ports: Ports) => Reply<T>): Reply<T> {
  try {
    return work(ports());
  } catch (error) {
    console.error(error);
    return fail("unexpected", error instanceof Error ? error.message : String(error));
  }
}

function messageOf({ code, detail }: ReplyError): string {
  if (code === "busy") return words.busy;
  return code === "workbookIncomplete" ? words.notSetUp : words.failed(detail);
}

export function onOpen(event?: Partial<GoogleAppsScript.Events.SheetsOnOpen> | null): void {
  addMenu();
  if (event?.authMode !== ScriptApp.AuthMode.NONE) answer(refreshSummary);
}

/** A page can call the trigger as well, but what it sends holds no range of the sheet. */
function isEdit(event: unknown): event is GoogleAppsScript.Events.SheetsOnEdit {
  const range = (event as Partial<GoogleAppsScript.Events.SheetsOnEdit> | null | undefined)?.range;
  return typeof range?.getSheet === "function";
}

/** Silent while it goes well, and in sheets that aren't ours: the summary is looked at, not the message. */
export function onEdit(event: unknown): void {
  if (!isEdit(event) || !isTypedIn(event.range.getSheet().getName())) return;
  const reply = answer((own) => refreshSummary(own, handEditOf(event)));
  if (!reply.ok && reply.error.code !== "workbookIncomplete") say(messageOf(reply.error));
}

/** Also the language of a page that is built once for each. */
function opening(): Opening {
  const reply = answer((own) => succeed(openSidebarCase(own)));
  return reply.ok ? reply.value : { language: "sv", snapshot: null };
}

export function openSidebar(): void {
  showSidebar(opening());
}

export function openPlan(): void {
  showDialog("plan", words.plan);
}

export function openStatusReport(): void {
  showDialog("status-report", words.statusReport);
}

export function openFollowUp(): void {
  showFollowUp();
}

export function openImport(): void {
  showDialog("import", words.importTitle);
}

export function openCheck(): void {
  showDialog("check", words.checkTitle);
}

export function openSelfTest(): void {
  showDialog(opening().language === "en" ? "self-test-en" : "self-test", words.selfTest);
}

export function updateSummary(): void {
  const reply = answer(refreshSummary);
  say(reply.ok ? words.summaryUpdated : messageOf(reply.error));
}

export function setUp(): void {
  const reply = answer(setUpWorkbook);
  if (!reply.ok) say(messageOf(reply.error));
  else say(reply.value.length > 0 ? words.tabsMade(reply.value.join(", ")) : words.nothingToMake);
}

const api: ServerApi = {
  loadSidebar: () => answer(loadSidebarCase),
  logActivity: (input) => answer((own) => logRow(own, own.records.activities, activityInputs.row, input)),
  correctActivity: (input) => answer((own) => correctRow(own, own.records.activities, activityInputs, input)),
  importActivities: (input) => answer((own) => importActivitiesCase(own, input)),
  syncSummary: (input) => answer((own) => syncSummaryCase(own, input)),
  checkWorkbook: () => answer(checkWorkbookCase),
  mendWorkbook: (input) => answer((own) => mendWorkbookCase(own, input)),
  showCell: (input) => answer((own) => showCellCase(own, input)),
  logAction: (input) => answer((own) => logRow(own, own.records.actions, actionInputs.row, input)),
  correctAction: (input) => answer((own) => correctRow(own, own.records.actions, actionInputs, input)),
  logCommunication: (input) => answer((own) => logRow(own, own.records.communications, communicationInputs.row, input)),
  correctCommunication: (input) =>
    answer((own) => correctRow(own, own.records.communications, communicationInputs, input)),
  saveAnalyses: (input) => answer((own) => saveAnalysesCase(own, input)),
  loadFollowUp: () => answer(loadFollowUpCase),
  recordFollowUp: (input) => answer((own) => recordFollowUpCase(own, input)),
  createDocument: (input) => answer((own) => createDocumentCase(own, input)),
};
export const {
  loadSidebar,
  logActivity,
  correctActivity,
  importActivities,
  syncSummary,
  checkWorkbook,
  mendWorkbook,
  showCell,
  logAction,
  correctAction,
  logCommunication,
  correctCommunication,
  saveAnalyses,
  loadFollowUp,
  recordFollowUp,
  createDocument,
} = api;
