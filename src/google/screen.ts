// What people see in the Sheet: the menu, the sidebar, the dialogs, and short messages in the corner.
import type { Opening } from "../application/open-sidebar";
import type { PhoneLink } from "../contract/phone-link";
import { menu as words } from "../i18n/sv/menu";
import { pageWith } from "./page-with";

const DIALOG = { width: 960, height: 680 };
const LINK = { width: 760, height: 520 };
const LIST = { width: 420, height: 560 };

/**
 * Builds the menu. It is the same in every workbook, because before somebody has authorised the add-on nothing may be
 * read:
 * https://developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle
 */
export function addMenu(): void {
  SpreadsheetApp.getUi()
    .createMenu(words.title)
    .addItem(words.openSidebar, "openSidebar")
    .addItem(words.phoneLink, "openPhoneLink")
    .addItem(words.updateSummary, "updateSummary")
    .addItem(words.plan, "openPlan")
    .addItem(words.statusReport, "openStatusReport")
    .addItem(words.createFollowUp, "openFollowUp")
    .addItem(words.council, "openCouncilPage")
    .addItem(words.area, "openArea")
    .addSeparator()
    .addItem(words.readIn, "openImport")
    .addItem(words.forms, "openForms")
    .addItem(words.logList, "openLogList")
    .addItem(words.checkWorkbook, "openCheck")
    .addSeparator()
    .addItem(words.getStarted, "openGuide")
    .addItem(words.newPeriod, "newPeriod")
    .addItem(words.newPromise, "openNewPromise")
    .addItem(words.changePromise, "openChangePromise")
    .addItem(words.review, "openReview")
    .addItem(words.selfTest, "openSelfTest")
    .addToUi();
}

/** Shows the sidebar. There is one page for each language, which keeps each small. */
export function showSidebar({ language, snapshot }: Opening): void {
  const page = pageWith(language === "en" ? "sidebar-en" : "sidebar", "snapshot", snapshot);
  SpreadsheetApp.getUi().showSidebar(page.setTitle(words.sidebarTitle));
}

function showModal(page: GoogleAppsScript.HTML.HtmlOutput, title: string): void {
  SpreadsheetApp.getUi().showModalDialog(page.setWidth(DIALOG.width).setHeight(DIALOG.height), title);
}

/** @param id Of the promise that it opens with; null where people are to choose. */
export function showChangePromise(id: string | null): void {
  showModal(pageWith("change-promise", "promise", id), words.changePromise);
}

/** The link to the page for the phone, or how that is put on the web. */
export function showPhoneLink(link: PhoneLink): void {
  const page = pageWith("phone-link", "link", link).setWidth(LINK.width).setHeight(LINK.height);
  SpreadsheetApp.getUi().showModalDialog(page, words.phoneLink);
}

/** The status report's dialog, opened on the page for the council. */
export function showCouncilPage(): void {
  showModal(pageWith("status-report", "kind", "council"), words.statusReport);
}

/** The dialog that reads lists, opened on the answers of forms. */
export function showForms(): void {
  showModal(pageWith("import", "view", "forms"), words.forms);
}

export function showFollowUp(): void {
  showDialog("follow-up", words.followUpTitle);
}

type Page =
  | "follow-up"
  | "status-report"
  | "plan"
  | "area"
  | "import"
  | "log-list"
  | "check"
  | "guide"
  | "next-period"
  | "new-promise"
  | "review"
  | "self-test"
  | "self-test-en";

/** Shows one of the built pages as a dialog. */
export function showDialog(page: Page, title: string): void {
  showModal(HtmlService.createHtmlOutputFromFile(page), title);
}

/**
 * Shows one of the built pages as a list beside the sheet, which people work in while it is open.
 * https://developers.google.com/apps-script/reference/base/ui#showModelessDialog(Object,String)
 */
export function showList(page: Page, title: string): void {
  const html = HtmlService.createHtmlOutputFromFile(page).setWidth(LIST.width).setHeight(LIST.height);
  SpreadsheetApp.getUi().showModelessDialog(html, title);
}

/** Shows a message in the corner for the five seconds that Google has chosen. */
export function say(message: string): void {
  SpreadsheetApp.getActiveSpreadsheet().toast(message, words.title);
}

/** Asks yes or no, and waits for the answer. A question that is closed is answered no. */
export function ask(question: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(words.title, question, ui.ButtonSet.YES_NO) === ui.Button.YES;
}
