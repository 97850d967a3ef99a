// The fast way to save: where only cells and notes changed, their parts are patched and every other part stays as it
// is.

import { strToU8 } from "fflate";
import { type Cell, changesOf, styleKey } from "../../runtime/model/cell";
import { isDateFormat } from "../../runtime/model/number-format";
import { cellsOf, type SheetModel } from "../../runtime/model/sheet-model";
import type { WorkbookModel } from "../../runtime/model/workbook-model";
import { propertyParts } from "../package/document-properties";
import { draftOf } from "../package/package-draft";
import { openParts, type SheetPart } from "../package/parts";
import { type Parts, partText, withParts } from "../package/zip";
import { fittedHeights } from "../write/fitted-heights";
import { type NotePatch, patchNotes } from "./notes";
import { type CellPatch, patchRows } from "./rows";

interface Patches {
  readonly cells: readonly CellPatch[];
  readonly notes: readonly NotePatch[];
}

/** What to write; null when something changed beside values, notes and styles that the file has already. */
function patchesFor(book: WorkbookModel, sheet: SheetModel, dayOffset: number): Patches | null {
  const cells: CellPatch[] = [];
  const notes: NotePatch[] = [];
  if (sheet.version === sheet.savedVersion) return { cells, notes };
  for (const { row, column, cell } of cellsOf(sheet)) {
    const changes = changesOf(cell);
    if (!changes) continue;
    if (changes.link) return null;
    if (changes.note) notes.push({ row, column, note: cell.note });
    if (!changes.content && !changes.style) continue;
    const style = book.fileStyles.get(styleKey(cell.style));
    if (cell.formula !== null || cell.saved.formula !== null || style === undefined) return null;
    cells.push({ row, column, style, value: fileValue(cell, dayOffset) });
  }
  return { cells, notes };
}

export function fileValue({ value, style }: Cell, dayOffset: number): CellPatch["value"] {
  return typeof value === "number" && isDateFormat(style.numberFormat) ? value - dayOffset : value;
}

/**
 * Whether there are formulas: they must be computed when a program opens the file, and only the library asks for that.
 */
function holdsFormulas(book: WorkbookModel): boolean {
  return book.sheets.some((sheet) => sheet.rows.some((cells) => cells?.some((cell) => cell && cell.formula !== null)));
}

/** The sheet's part with the cells in it; null when only the library can write it. */
function cellPart(parts: Parts, { path }: SheetPart, sheet: SheetModel, cells: Patches["cells"]): Parts | null {
  if (cells.length === 0) return {};
  const xml = partText(parts, path);
  const patched = xml === null ? null : patchRows(xml, cells, fittedHeights(sheet));
  return patched === null ? null : { [path]: strToU8(patched) };
}

/** The parts of the sheet's notes; null when it has none yet, or threaded comments, for which notes only stand in. */
function noteParts(parts: Parts, { relations }: SheetPart, notes: Patches["notes"]): Parts | null {
  if (notes.length === 0) return {};
  const pathOf = (kind: string) => [...relations.values()].find((relation) => relation.kind === kind)?.target ?? "";
  const paths = { texts: pathOf("comments"), boxes: pathOf("vmlDrawing") };
  const [texts, boxes] = [partText(parts, paths.texts), partText(parts, paths.boxes)];
  if (texts === null || boxes === null || pathOf("threadedComment") !== "") return null;
  const patched = patchNotes({ texts, boxes }, notes);
  return patched && { [paths.texts]: strToU8(patched.texts), [paths.boxes]: strToU8(patched.boxes) };
}

/** The file's new bytes; null when only the library can write the changes. */
export function patchWorkbook(
  bytes: Uint8Array,
  book: WorkbookModel,
  properties: ReadonlyMap<string, string>,
): Uint8Array | null {
  if (book.shapeChanges.length > 0 || book.sheets.some((sheet) => sheet.dirtyParts.size > 0)) return null;
  const { parts, sheets, computesOnOpen, dayOffset, isStrict } = openParts(bytes);
  if (holdsFormulas(book) && !computesOnOpen) return null;
  const changed: Record<string, Uint8Array> = { ...propertyParts(draftOf(parts, isStrict), properties) };
  for (const sheet of book.sheets) {
    const patches = patchesFor(book, sheet, dayOffset);
    const part = sheets.find((candidate) => candidate.name === sheet.name);
    const cells = patches && part && cellPart(parts, part, sheet, patches.cells);
    const notes = patches && part && noteParts(parts, part, patches.notes);
    if (!cells || !notes) return null;
    Object.assign(changed, cells, notes);
  }
  return withParts(bytes, changed);
}

/** The bytes that the library wrote, with the cells that were left out of them and the heights of their rows. */
export function putCells(
  bytes: Uint8Array,
  book: WorkbookModel,
  cellsOfTab: ReadonlyMap<string, readonly CellPatch[]>,
): Uint8Array {
  const changed: Record<string, Uint8Array> = {};
  const { parts, sheets } = openParts(bytes);
  for (const sheet of book.sheets.filter((candidate) => candidate.version !== candidate.savedVersion)) {
    const cells = cellsOfTab.get(sheet.name) ?? [];
    const heights = fittedHeights(sheet);
    if (cells.length === 0 && heights.size === 0) continue;
    const part = sheets.find((candidate) => candidate.name === sheet.name);
    const patched = part && patchRows(partText(parts, part.path) ?? "", cells, heights);
    if (!part || !patched) throw new Error(`the cells of ${sheet.name} could not be put in the file`);
    changed[part.path] = strToU8(patched);
  }
  return withParts(bytes, changed);
}
