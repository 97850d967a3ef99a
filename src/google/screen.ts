// What people meet in the Sheet: the menu, the sidebar, the dialog, and short messages in the corner.
import type { Opening } from "../application/open-sidebar";
import { plainJson } from "../contract/snapshot";
import { menu as words } from "../i18n/sv/menu";

/** As it stands in the sidebar's page, ahead of its script. */
const NO_SNAPSHOT = 'id="snapshot">null<';
const DIALOG = { width: 960, height: 680 };

/** Static, so that it can be built before anyone has authorised anything. */
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

/** The sidebar is built once for each language, which keeps the page small. */
export function showSidebar({ language, snapshot }: Opening): void {
  const page = HtmlService.createHtmlOutputFromFile(language === "en" ? "sidebar-en" : "sidebar");
  const html = page.getContent().replace(NO_SNAPSHOT, () => NO_SNAPSHOT.replace("null", plainJson(snapshot)));
  SpreadsheetApp.getUi().showSidebar(page.setContent(html).setTitle(words.sidebarTitle));
}

export function showFollowUp(): void {
  showDialog("follow-up", words.followUpTitle);
}

type Page = "follow-up" | "status-report" | "plan" | "import" | "check" | "self-test" | "self-test-en";

/** `page`: name of one of the built pages. */
export function showDialog(page: Page, title: string): void {
  const html = HtmlService.createHtmlOutputFromFile(page).setWidth(DIALOG.width).setHeight(DIALOG.height);
  SpreadsheetApp.getUi().showModalDialog(html, title);
}

/** Seconds are Google's own choice. */
export function say(message: string): void {
  SpreadsheetApp.getActiveSpreadsheet().toast(message, words.title);
}
