// What people see in the Sheet: the menu, the sidebar, the dialogs, and short messages in the corner.
import type { Opening } from "../application/open-sidebar";
import { plainJson } from "../contract/snapshot";
import { menu as words } from "../i18n/sv/menu";

/** The place in the sidebar's page where the snapshot goes. */
const NO_SNAPSHOT = 'id="snapshot">null<';
const DIALOG = { width: 960, height: 680 };
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
    .addItem(words.updateSummary, "updateSummary")
    .addItem(words.plan, "openPlan")
    .addItem(words.statusReport, "openStatusReport")
    .addItem(words.createFollowUp, "openFollowUp")
    .addSeparator()
    .addItem(words.readIn, "openImport")
    .addItem(words.checkWorkbook, "openCheck")
    .addSeparator()
    .addItem(words.getStarted, "openGuide")
    .addItem(words.newPeriod, "newPeriod")
    .addItem(words.newPromise, "openNewPromise")
    .addItem(words.review, "openReview")
    .addItem(words.selfTest, "openSelfTest")
    .addToUi();
}

/**
 * The sidebar's page as it was pushed, with the snapshot in its place. An output's own content is reported to be put
 * together anew, so that the place might not be found there.
 *
 * @throws {Error} `SIDEBAR_PAGE_UNKNOWN` where the page has no such place
 */
function sidebarPage({ language, snapshot }: Opening): string {
  const page = HtmlService.createTemplateFromFile(language === "en" ? "sidebar-en" : "sidebar").getRawContent();
  if (!page.includes(NO_SNAPSHOT)) throw new Error("SIDEBAR_PAGE_UNKNOWN");
  return page.replace(NO_SNAPSHOT, () => NO_SNAPSHOT.replace("null", plainJson(snapshot)));
}

/** Shows the sidebar. There is one page for each language, which keeps each small. */
export function showSidebar(opening: Opening): void {
  const page = HtmlService.createHtmlOutput(sidebarPage(opening)).setTitle(words.sidebarTitle);
  SpreadsheetApp.getUi().showSidebar(page);
}

export function showFollowUp(): void {
  showDialog("follow-up", words.followUpTitle);
}

type Page =
  | "follow-up"
  | "status-report"
  | "plan"
  | "import"
  | "check"
  | "guide"
  | "new-promise"
  | "review"
  | "self-test"
  | "self-test-en";

/** Shows one of the built pages as a dialog. */
export function showDialog(page: Page, title: string): void {
  const html = HtmlService.createHtmlOutputFromFile(page).setWidth(DIALOG.width).setHeight(DIALOG.height);
  SpreadsheetApp.getUi().showModalDialog(html, title);
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
