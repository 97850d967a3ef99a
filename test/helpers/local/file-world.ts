// A folder of its own for a test's files, and the workbooks of other programs to put in it.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { sheetLocale } from "../../../src/local/runtime/model/locale";
import type { SheetModel } from "../../../src/local/runtime/model/sheet-model";
import { sheetNamed, type WorkbookModel } from "../../../src/local/runtime/model/workbook-model";
import { replaceParts } from "../../../src/local/xlsx/package/zip";
import { readWorkbookModel } from "../../../src/local/xlsx/read/model";
import type { Parts } from "../../../src/xlsx/package/unzip";

export type FixtureName = "other-program" | "libreoffice";

export function fixtureBytes(name: FixtureName): Uint8Array {
  return readFileSync(join("test", "fixtures", `${name}.xlsx`));
}

/** A new folder that is gone after the test file. */
export function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "xlsx-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

let files = 0;

/** A copy of a fixture to write in. */
export function fixtureCopy(folder: string, name: FixtureName): string {
  files += 1;
  const path = join(folder, `${name}-${files}.xlsx`);
  writeFileSync(path, fixtureBytes(name));
  return path;
}

export function modelOf(bytes: Uint8Array): WorkbookModel {
  const locale = sheetLocale("sv_SE");
  return readWorkbookModel(bytes, {
    id: "id",
    name: "namn",
    url: "file:///namn.xlsx",
    timeZone: "Europe/Stockholm",
    locale,
  });
}

/** Throws where there is no such tab, so that a test fails with its name. */
export function tab(book: WorkbookModel, name: string): SheetModel {
  const sheet = sheetNamed(book, name);
  if (!sheet) throw new Error(`no tab ${name}`);
  return sheet;
}

/** Every part of the file as text, by path. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}

/** The zip with these parts in place of those of the same name; without any it stays as it is. */
export function withParts(bytes: Uint8Array, changed: Parts): Uint8Array {
  return replaceParts(bytes, { written: changed, gone: new Set() });
}
