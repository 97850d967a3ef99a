// Notes, which a sheet keeps in two parts of its own. A conversation ("threaded comment") stands where it stands: no note
// takes its place.

import { cellName } from "../../../../workbook/cells/a1";
import { relationOfKind } from "../../../../xlsx/package/relations";
import type { Edit } from "../open-edit";
import { isReadable } from "../shift/package-formulas";
import { conversationCells } from "./conversations";
import { EMPTY_BOXES, patchNoteBoxes } from "./note-boxes";
import { boxesPath, EMPTY_TEXTS, textsPath } from "./note-parts";
import { type NotePatch, patchNoteTexts } from "./note-texts";

/** Puts notes in. Those on cells with a conversation are left out. */
export function putNotes(edit: Edit, sheetPath: string, patches: readonly NotePatch[]): void {
  const talked = conversationCells(edit.draft.parts, sheetPath);
  const own = patches.filter(({ row, column }) => !talked.has(cellName(row, column)));
  const hasTexts = relationOfKind(edit.draft.relations(sheetPath), "comments") !== null;
  if (own.length === 0 || (!hasTexts && own.every(({ note }) => note === null))) return;
  const texts = textsPath(edit, sheetPath);
  edit.draft.write(texts, patchNoteTexts(edit.draft.text(texts) ?? EMPTY_TEXTS, own));
  const boxes = boxesPath(edit, sheetPath);
  const xml = edit.draft.text(boxes) ?? EMPTY_BOXES;
  if (isReadable(xml)) edit.draft.write(boxes, patchNoteBoxes(xml, own));
}
