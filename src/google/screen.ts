// What people see in the Sheet: the menu, the sidebar, the dialogs, and short messages in the corner.
import type { Opening } from "../application/open-sidebar";
import { plainJson } from "../contract/snapshot";
import { menu as words } from "../i18n/sv/menu";

/** The place in the sidebar's page where the snapshot goes. */
const NO_SNAPSHOT = 'id="snapshot">null<';
const DIALOG = { width: 960, height: 680 };

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
    .addItem(words.getStarted, "setUp")
    .addItem(words.selfTest, "openSelfTest")
    .addToUi();
}

/** Shows the sidebar. There is one page for each language, which keeps each small. */
export function showSidebar({ language, snapshot }: Opening): void {
  const page = HtmlService.createHtmlOutputFromFile(language === "en" ? "sidebar-en" : "sidebar");
  const html = page.getContent().replace(NO_SNAPSHOT, () => NO_SNAPSHOT.replace("null", plainJson(snapshot)));
  SpreadsheetApp.getUi().showSidebar(page.setContent(html).setTitle(words.sidebarTitle));
}

export function showFollowUp(): void {
  showDialog("follow-up", words.followUpTitle);
}

type Page = "follow-up" | "status-report" | "plan" | "import" | "check" | "self-test" | "self-test-en";

/** Shows one of the built pages as a dialog. */
export function showDialog(page: Page, title: string): void {
  const html = HtmlService.createHtmlOutputFromFile(page).setWidth(DIALOG.width).setHeight(DIALOG.height);
  SpreadsheetApp.getUi().showModalDialog(html, title);
}

/** Shows a message in the corner for the five seconds that Google has chosen. */
export function say(message: string): void {
  SpreadsheetApp.getActiveSpreadsheet().toast(message, words.title);
}
