// Tells the workbook that an area was written as from the workbooks that people keep.
import { LANGUAGES } from "../../domain/book/book";
import { areaWords } from "../../i18n/words";
import { schemaOf } from "../../workbook/cells/tab";
import { COMMITMENTS } from "../../workbook/schema/tabs";
import { NotAWorkbook } from "../../xlsx/package/limits";
import { openParts } from "../../xlsx/package/parts";
import { readPlainFile } from "../plain-file";
import { SessionError } from "../session";
import { unpack } from "../xlsx/package/zip";

/** Whether the tabs are those that an area is written in, in some language. */
export function hasOwnTabs(names: readonly string[]): boolean {
  if (names.some((name) => schemaOf(name) === COMMITMENTS)) return false;
  return LANGUAGES.some((language) => names.includes(areaWords(language).sheets.promises));
}

/** Whether a file is such a workbook; false for anything that can't be read. */
export function isOwnWorkbook(path: string): boolean {
  try {
    const bytes = readPlainFile(path);
    unpack(bytes);
    return hasOwnTabs(openParts(bytes).sheets.map(({ name }) => name));
  } catch (error) {
    if (error instanceof NotAWorkbook || error instanceof SessionError) return false;
    throw error;
  }
}
