// The public surface: what the menu, the triggers and the pages may call. Every export becomes a function in Google.
import {
  createDocument as createDocumentCase,
  recordFollowUp as recordFollowUpCase,
} from "../application/keep-follow-up";
import { loadFollowUp as loadFollowUpCase, loadSidebar as loadSidebarCase } from "../application/load-pages";
import { logActivity as logActivityCase } from "../application/log-activity";
import type { Ports } from "../application/ports";
import { refreshSummary } from "../application/refresh-summary";
import { setUpWorkbook } from "../application/set-up-workbook";
import { fail, type Reply, type ReplyError } from "../contract/reply";
import type { ServerApi } from "../contract/server-api";
import { documentLock } from "../google/document-lock";
import { driveDocuments } from "../google/drive-documents";
import { addMenu, say, showFollowUp, showSidebar } from "../google/screen";
import { scriptClock } from "../google/script-clock";
import { sheetWorkbook } from "../google/sheet-workbook";
import { userMemory } from "../google/user-memory";
import { menuSv as words } from "../i18n/menu.sv";
import { SUMMARY_TAB } from "../workbook/schema";

function ports(): Ports {
  return {
    workbook: sheetWorkbook(SpreadsheetApp.getActiveSpreadsheet()),
    lock: documentLock,
    clock: scriptClock(),
    memory: userMemory,
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

export function onOpen(event: GoogleAppsScript.Events.SheetsOnOpen): void {
  addMenu();
  if (event.authMode !== ScriptApp.AuthMode.NONE) answer(refreshSummary);
}

/** Silent while it goes well, and in sheets that aren't ours: the summary is looked at, not the message. */
export function onEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  if (event.range.getSheet().getName() === SUMMARY_TAB) return;
  const reply = answer(refreshSummary);
  if (!reply.ok && reply.error.code !== "workbookIncomplete") say(messageOf(reply.error));
}

export function openSidebar(): void {
  showSidebar();
}

export function openFollowUp(): void {
  showFollowUp();
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
  logActivity: (input) => answer((own) => logActivityCase(own, input)),
  syncSummary: () => answer(refreshSummary),
  loadFollowUp: () => answer(loadFollowUpCase),
  recordFollowUp: (input) => answer((own) => recordFollowUpCase(own, input)),
  createDocument: (input) => answer((own) => createDocumentCase(own, input)),
};
export const { loadSidebar, logActivity, syncSummary, loadFollowUp, recordFollowUp, createDocument } = api;
