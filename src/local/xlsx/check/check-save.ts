// Opens the new bytes of a file again, before they take the place of the old ones.

import { openParts, type WorkbookParts, workbookParts } from "../../../xlsx/package/parts";
import type { Parts } from "../../../xlsx/package/unzip";
import type { ChangedTab } from "../../runtime/model/changed-cells";
import type { WorkbookModel } from "../../runtime/model/workbook-model";
import { readProperties } from "../package/document-properties";
import type { PackageChanges } from "../package/package-draft";
import { unzipAgain } from "../package/zip";
import { type ChangedSheet, changedSheet } from "./changed-rows";
import { checkEntries } from "./check-entries";
import { Broken, checkKept, checkRelations, checkWritten } from "./check-parts";

export interface SaveToCheck {
  /** The bytes of the file as it is. */
  readonly before: Uint8Array;
  /** The bytes that are to take their place. */
  readonly after: Uint8Array;
  /** What they were meant to differ in. */
  readonly changes: PackageChanges;
  /** The tabs with the cells that were changed. */
  readonly changedTabs: readonly ChangedTab[];
}

/** What changed of each sheet, by its path. */
function changedSheets(
  before: Parts,
  after: Parts,
  { sheets }: WorkbookParts,
  { written }: PackageChanges,
): Map<string, ChangedSheet> {
  const changed = sheets.flatMap(({ path }): [string, ChangedSheet][] => {
    const bytes = written[path] && after[path];
    return bytes ? [[path, changedSheet(before[path] ?? null, bytes)]] : [];
  });
  return new Map(changed);
}

/**
 * Every part well-formed, every relation whole, the same tabs, every part that wasn't to change identical, and every
 * entry there.
 *
 * @throws Broken or NotWellFormed for bytes that must not take the file's place.
 */
export function checkSave(
  { before, after, changes, changedTabs }: SaveToCheck,
  book: WorkbookModel,
  properties: ReadonlyMap<string, string>,
): void {
  const old = openParts(before);
  const parts = unzipAgain(after, before, changes.written);
  checkKept(old.parts, parts, changes);
  const workbook = workbookParts(parts);
  const names = workbook.sheets.map(({ name }) => name);
  if (names.join("\n") !== book.sheets.map(({ name }) => name).join("\n")) throw new Broken("the tabs are others");
  const others = (tabs: typeof workbook.tabs): string =>
    tabs
      .filter(({ kind }) => kind !== "worksheet")
      .map(({ name }) => name)
      .join("\n");
  if (others(workbook.tabs) !== others(old.tabs)) throw new Broken("tabs of other kinds are not as they were");
  const sheets = changedSheets(old.parts, parts, workbook, changes);
  checkWritten(old.parts, parts, changes, sheets);
  checkRelations(old.parts, parts);
  checkEntries(workbook, changedTabs, sheets);
  if (JSON.stringify([...readProperties(parts)]) !== JSON.stringify([...properties])) {
    throw new Broken("what the add-on remembers is not there");
  }
}
