// A workbook in memory and a script on it: the smallest world in which a service can be asked.

import type { Access } from "../../../src/local/runtime/access";
import type { DocumentState } from "../../../src/local/runtime/document-state";
import type { DriveFolder } from "../../../src/local/runtime/drive-folder";
import type { Execution } from "../../../src/local/runtime/execution";
import { sheetLocale } from "../../../src/local/runtime/model/locale";
import { newSheet } from "../../../src/local/runtime/model/sheet-model";
import type { WorkbookModel } from "../../../src/local/runtime/model/workbook-model";
import { createRuntime, type Runtime } from "../../../src/local/runtime/runtime";
import { steppedTime, type TimeSource } from "../../../src/local/runtime/time-source";
import type { RunResult } from "../../../src/local/session";

const AUTH = "https://www.googleapis.com/auth/";
/** The product's own three. */
export const SCOPES = [`${AUTH}spreadsheets.currentonly`, `${AUTH}script.container.ui`, `${AUTH}drive.file`];

export interface WorldOptions {
  readonly book?: WorkbookModel;
  readonly scopes?: readonly string[];
  /** The script's zone. */
  readonly timeZone?: string;
  readonly clock?: TimeSource;
  readonly state?: DocumentState;
  readonly drive?: DriveFolder;
  readonly access?: Access;
  readonly webUrl?: () => string | null;
  readonly keepsWorld?: boolean;
  readonly pages?: ReadonlyMap<string, string>;
  readonly onCall?: (execution: Execution, member: string) => void;
}

export const NOON = Date.UTC(2022, 5, 30, 10, 0);

/** One empty tab, Blad1. `timeZone` is the spreadsheet's. */
export function emptyBook(timeZone = "Europe/Stockholm", locale = "sv_SE"): WorkbookModel {
  const sheet = newSheet(0, "Blad1");
  return {
    id: "book",
    name: "Provbok",
    url: "file:///provbok.xlsx",
    timeZone,
    locale: sheetLocale(locale),
    sheets: [sheet],
    active: sheet,
    shapeChanges: [],
    givenUp: [],
    fileStyles: new Map(),
    highestStyle: 0,
    nextSheetId: 1,
  };
}

export function world(source: string, options: WorldOptions = {}): Runtime {
  const { scopes = SCOPES, timeZone = "Europe/Stockholm", book = emptyBook(), ...rest } = options;
  const manifest = { timeZone, oauthScopes: scopes, advancedServices: ["Drive"] };
  return createRuntime({ source, manifest, book, clock: steppedTime(() => NOON), ...rest });
}

const SHORTHAND = `const book = SpreadsheetApp.getActiveSpreadsheet();
const sheet = book.getSheetByName("Blad1");`;

/** Runs the body of a function with `book` and `sheet` at hand. */
export function runIn(body: string, options: WorldOptions = {}): RunResult {
  return world(`function probe() { ${SHORTHAND}\n${body} }`, options).run("probe", []);
}

/** What the body returns; an error in it fails the test with its own words. */
export function answerOf(body: string, options: WorldOptions = {}): unknown {
  const { value, error } = runIn(body, options);
  if (error !== null) throw new Error(error);
  return value;
}

export function errorOf(body: string, options: WorldOptions = {}): string | null {
  return runIn(body, options).error;
}
