// Puts what changed in memory into the file that was opened; all else in the file stays as it is.

import { rectName } from "../../../workbook/cells/a1";
import { changesOf, stateOf } from "../../runtime/model/cell";
import { cellsOf } from "../../runtime/model/sheet-model";
import type { WorkbookModel } from "../../runtime/model/workbook-model";
import { bytesOf, checked, openFile } from "../library/open-file";
import { propertyParts, readProperties } from "../package/document-properties";
import { draftOf } from "../package/package-draft";
import { openParts } from "../package/parts";
import { withParts } from "../package/zip";
import { patchWorkbook, putCells } from "../patch/workbook";
import { closeNumberGaps } from "../read/number-parts";
import { styleReader } from "../read/styles";
import { dropCharts } from "./drop-charts";
import { writeGuarded } from "./guarded-sheets";
import type { LibrarySave } from "./library-save";
import { sizeNewCharts } from "./place-charts";
import { writeShape } from "./shape";
import { writeSheet } from "./sheet";
import { styleWriter } from "./styles";

/**
 * The file's new bytes, with the document's properties. Nothing counts as saved until `markSaved`, for putting the
 * bytes on disk can still fail.
 */
export function writeChanges(
  bytes: Uint8Array,
  book: WorkbookModel,
  properties: ReadonlyMap<string, string> = readProperties(openParts(bytes).parts),
): Uint8Array {
  const patched = patchWorkbook(bytes, book, properties);
  if (patched) return patched;
  const written = writeWithLibrary(bytes, book);
  const { parts, isStrict } = openParts(written);
  return withParts(written, propertyParts(draftOf(parts, isStrict), properties));
}

function writeWithLibrary(bytes: Uint8Array, book: WorkbookModel): Uint8Array {
  const file = openFile(
    dropCharts(
      closeNumberGaps(bytes),
      book.sheets.flatMap((sheet) => sheet.droppedCharts),
    ),
  );
  if (!file) throw new Error("the library can't open a file that was read before");
  const parts = openParts(bytes);
  const writing: LibrarySave = {
    file,
    book,
    styleNumber: styleWriter(file, styleReader(parts, book.locale, book.fileStyles), book.fileStyles),
    dayOffset: parts.dayOffset,
  };
  writeShape(file, book);
  const left = new Map(book.sheets.map((sheet) => [sheet.name, writeSheet(writing, sheet)]));
  if (book.sheets.some((sheet) => sheet.dirtyParts.has("protection"))) writeGuarded(file, book);
  checked(file.SetCalcProps({ FullCalcOnLoad: true }));
  return sizeNewCharts(putCells(bytesOf(file), book, left), book);
}

/** Notes that all of memory is in the file, once the bytes are on disk. */
export function markSaved(book: WorkbookModel): void {
  book.shapeChanges.length = 0;
  for (const sheet of book.sheets.filter((candidate) => candidate.version !== candidate.savedVersion)) {
    sheet.savedVersion = sheet.version;
    sheet.dirtyParts.clear();
    sheet.droppedRuleBlocks.clear();
    sheet.rules = sheet.rules.map((rule) => ({ ...rule, origin: rule.origin ?? rule.rects.map(rectName).join(" ") }));
    for (const { cell } of cellsOf(sheet)) {
      if (changesOf(cell)) cell.saved = stateOf(cell);
    }
  }
}
