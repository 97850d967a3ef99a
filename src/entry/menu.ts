// What the menu and Google's triggers call.
import { refreshAfterEdit, refreshSummary } from "../application/refresh-summary";
import { isSwedish, SWEDISH } from "../application/sheet-settings";
import type { Permission } from "../contract/reply";
import { missingPermission, offerDrive, requirePermissions } from "../google/permissions";
import {
  addMenu,
  ask,
  say,
  showChangePromise,
  showCouncilPage,
  showDialog,
  showFollowUp,
  showForms,
  showList,
  showPhoneLink,
  showSidebar,
} from "../google/screen";
import { readSettings, writeSettings } from "../google/sheet-settings";
import { handEditOf } from "../google/upkeep/hand-edit";
import { webAddress } from "../google/web-address";
import { menu as words } from "../i18n/sv/menu";
import { isTypedIn } from "../workbook/cells/cell-meaning";
import { answer } from "./answer";
import { messageOf } from "./message-of";
import { askOpening, openingOf } from "./opening";

export function onOpen(event?: Partial<GoogleAppsScript.Events.SheetsOnOpen> | null): void {
  addMenu();
  if (event?.authMode !== ScriptApp.AuthMode.NONE) answer(refreshSummary);
}

/** A page can call this function too, but no function of a range survives the way through google.script.run. */
function isEdit(event: unknown): event is GoogleAppsScript.Events.SheetsOnEdit {
  const range = (event as Partial<GoogleAppsScript.Events.SheetsOnEdit> | null | undefined)?.range;
  return typeof range?.getSheet === "function";
}

/** Says which tabs are protected against whoever asks; nothing where none is. */
function sayClosed(tabs: readonly string[]): void {
  if (tabs.length > 0) say(words.protected(tabs.join(", ")));
}

/** An edit in our tabs refreshes the summary. Nothing is said while that goes well, because people look at the summary. */
export function onEdit(event: unknown): void {
  if (!isEdit(event) || !isTypedIn(event.range.getSheet().getName())) return;
  const reply = answer((own) => refreshAfterEdit(own, handEditOf(event)));
  if (reply.ok) sayClosed(reply.value);
  else if (reply.error.code !== "workbookIncomplete") say(messageOf(reply.error));
}

/** What a menu item needs to be allowed. */
const SHEET: readonly Permission[] = ["sheet"];
const PAGE: readonly Permission[] = ["sheet", "pages"];

/**
 * Runs a menu item, which asks first for what it needs.
 *
 * @throws {Error} what can't be done and how to allow it, which Google then shows: without the permission no message of
 *   our own may be shown
 */
function chosen(needs: readonly Permission[], work: () => void): void {
  requirePermissions(needs);
  try {
    work();
  } catch (error) {
    const missing = missingPermission(error);
    throw missing === null ? error : new Error(words.notGranted(missing));
  }
}

export function openSidebar(): void {
  chosen(PAGE, () => showSidebar(openingOf(askOpening())));
}

export function openPhoneLink(): void {
  chosen(PAGE, () => showPhoneLink({ url: webAddress(), language: openingOf(askOpening()).language }));
}

export function openPlan(): void {
  chosen(PAGE, () => showDialog("plan", words.plan));
}

export function openStatusReport(): void {
  chosen(PAGE, () => showDialog("status-report", words.statusReport));
}

export function openCouncilPage(): void {
  chosen(PAGE, showCouncilPage);
}

export function openArea(): void {
  chosen(PAGE, () => showDialog("area", words.area));
}

export function openFollowUp(): void {
  chosen(PAGE, () => {
    offerDrive();
    showFollowUp();
  });
}

export function openImport(): void {
  chosen(PAGE, () => showDialog("import", words.importTitle));
}

export function openForms(): void {
  chosen(PAGE, showForms);
}

export function openLogList(): void {
  chosen(PAGE, () => showDialog("log-list", words.logList));
}

export function openCheck(): void {
  chosen(PAGE, () => showList("check", words.checkTitle));
}

export function openNewPromise(): void {
  chosen(PAGE, () => showDialog("new-promise", words.newPromise));
}

/** @param id The promise that it opens with, from a page that any editor can call from; anything else is passed over. */
export function openChangePromise(id?: unknown): void {
  chosen(PAGE, () => showChangePromise(typeof id === "string" ? id : null));
}

export function openReview(): void {
  chosen(PAGE, () => showDialog("review", words.review));
}

export function openSelfTest(): void {
  chosen(PAGE, () =>
    showDialog(openingOf(askOpening()).language === "en" ? "self-test-en" : "self-test", words.selfTest),
  );
}

export function updateSummary(): void {
  chosen(SHEET, () => {
    const reply = answer(refreshSummary);
    if (!reply.ok) say(messageOf(reply.error));
    else if (reply.value.closed.length > 0) sayClosed(reply.value.closed);
    else say(words.summaryUpdated);
  });
}

/** Asks before the first day is typed; whoever says no is told again by Kontrollera arbetsboken. */
function offerSwedishSettings(): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const settings = readSettings(spreadsheet);
  if (isSwedish(settings)) return;
  if (ask(words.sheetSettings(settings.locale, settings.timeZone))) writeSettings(spreadsheet, SWEDISH);
}

/** The question comes before the dialog, which a question would close. */
export function openGuide(): void {
  chosen(PAGE, () => {
    offerSwedishSettings();
    showDialog("guide", words.getStarted);
  });
}

export function newPeriod(): void {
  chosen(PAGE, () => showDialog("next-period", words.newPeriod));
}
