// What people meet in the Sheet: the menu, the sidebar, the dialog, and short messages in the corner.
import { menuSv as words } from "../i18n/menu.sv";

const DIALOG = { width: 960, height: 680 };

/** Static, so that it can be built before anyone has authorised anything. */
export function addMenu(): void {
  SpreadsheetApp.getUi()
    .createMenu(words.title)
    .addItem(words.openSidebar, "openSidebar")
    .addItem(words.updateSummary, "updateSummary")
    .addItem(words.createFollowUp, "openFollowUp")
    .addSeparator()
    .addItem(words.getStarted, "setUp")
    .addToUi();
}

export function showSidebar(): void {
  const page = HtmlService.createHtmlOutputFromFile("sidebar").setTitle(words.sidebarTitle);
  SpreadsheetApp.getUi().showSidebar(page);
}

export function showFollowUp(): void {
  const page = HtmlService.createHtmlOutputFromFile("follow-up").setWidth(DIALOG.width).setHeight(DIALOG.height);
  SpreadsheetApp.getUi().showModalDialog(page, words.followUpTitle);
}

/** Seconds are Google's own choice. */
export function say(message: string): void {
  SpreadsheetApp.getActiveSpreadsheet().toast(message, words.title);
}
