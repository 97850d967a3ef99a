// A small add-on and a workbook on disk: what a session is opened on in these tests.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CellView, Session } from "../../../src/local/session";
import { openSession, type SessionOptions } from "../../../src/local/session/open-session";

const AUTH = "https://www.googleapis.com/auth/";

const MANIFEST = {
  timeZone: "Europe/Stockholm",
  oauthScopes: [`${AUTH}spreadsheets.currentonly`, `${AUTH}script.container.ui`, `${AUTH}drive.file`],
  dependencies: { enabledAdvancedServices: [{ userSymbol: "Drive", serviceId: "drive", version: "v3" }] },
};

/** Logs every edit in a tab of its own, as the real add-on refreshes its summary. */
const SERVER = `
function tab_(name) {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  return book.getSheetByName(name) || book.insertSheet(name, 0);
}
function onOpen() {
  SpreadsheetApp.getUi().createMenu("Prov").addItem("Kör", "fill").addSeparator().addItem("Panel", "panel").addToUi();
}
function onEdit(event) {
  if (event.value === undefined && event.range.getValues().every((row) => row[0] === "fyll i")) {
    const cells = event.range.getSheet().getRange(event.range.getRow(), 1, event.range.getNumRows(), 1);
    cells.setValues(event.range.getValues().map(() => ["A-ny"]));
    cells.setNotes(event.range.getValues().map(() => ["Ifylld"]));
  }
  tab_("Logg").appendRow([event.range.getA1Notation(), "'" + event.value, "'" + event.oldValue, event.authMode]);
}
function fill(text) {
  const sheet = tab_("Nytt");
  sheet.getRange("A1:B2").setValues([["Läge", "Andel"], [text, 0.5]]);
  sheet.getRange("B2").setNumberFormat("0 %");
  sheet.setFrozenRows(1);
  sheet.protect().setWarningOnly(true);
  const rule = SpreadsheetApp.newConditionalFormatRule().whenTextStartsWith("Klar").setBackground("#d9ead3").setRanges([sheet.getRange("A2:A9")]).build();
  sheet.setConditionalFormatRules([rule]);
  return sheet.getRange("A1:B2").getDisplayValues();
}
function read() { return tab_("Aktiviteter").getRange("A2").getValue(); }
function panel() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("panel")); }
function fails() { tab_("Nytt").getRange("A1").setValue("skrivet före felet"); throw new Error("det gick fel"); }
function remember(name) { PropertiesService.getUserProperties().setProperty("who", name); }
function remembered() { return PropertiesService.getUserProperties().getProperty("who"); }
function private_() { return 1; }
`;

const opened: Session[] = [];
const folders: string[] = [];

afterEach(() => {
  for (const session of opened.splice(0)) session.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

export interface SessionWorld {
  readonly folder: string;
  readonly file: string;
  /** Opens the file; it is closed after the test. */
  open(options?: Partial<SessionOptions>): Promise<Session>;
}

/** A folder with the add-on and a copy of a fixture, gone after the test. */
export function sessionWorld(fixture: "other-program" | "libreoffice" = "other-program"): SessionWorld {
  const folder = mkdtempSync(join(tmpdir(), "session-"));
  const file = join(folder, "arbetsbok.xlsx");
  writeFileSync(file, readFileSync(join("test", "fixtures", `${fixture}.xlsx`)));
  writeFileSync(join(folder, "server.js"), SERVER);
  writeFileSync(join(folder, "appsscript.json"), JSON.stringify(MANIFEST));
  writeFileSync(join(folder, "panel.html"), "<p>Panel</p>");
  folders.push(folder);
  return {
    folder,
    file,
    open: async (options = {}) => {
      const now = (): Date => new Date("2022-06-30T10:00:00Z");
      const session = await openSession({ file, dist: folder, now, ...options });
      opened.push(session);
      return session;
    },
  };
}

/** A cell of the view, counted from 0. */
export function viewCell(session: Session, sheet: string, row: number, column: number): CellView | undefined {
  return session.view(sheet).cells.find((cell) => cell.row === row && cell.column === column);
}
