// Notes, which a sheet keeps in two parts of its own: their texts, and the boxes they show in. A part that is lacking is
// made. A conversation ("threaded comment") stands where it stands: no note takes its place.

import { cellName } from "../../../../workbook/cells/a1";
import { SPACES } from "../../../../xlsx/package/namespaces";
import { relationOfKind, relationsOf } from "../../../../xlsx/package/relations";
import { type Parts, partText } from "../../../../xlsx/package/unzip";
import { attributeOf, childOf, descendantsOf, parseXml, prefixFor } from "../../../../xlsx/package/xml-tree";
import type { Edit } from "../open-edit";
import { editAround, sheetChild } from "../sheet-text";
import { isReadable } from "../shift/package-formulas";
import { EMPTY_BOXES, patchNoteBoxes } from "./note-boxes";
import { type NotePatch, patchNoteTexts } from "./note-texts";

const TEXTS_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const BOXES_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing";
const EMPTY_TEXTS = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<comments xmlns="${SPACES.sheet}"><authors></authors><commentList></commentList></comments>`;

/** The cells on which people have conversations ([MS-XLSX], 2.6.205: threadedComment). */
export function conversationCells(parts: Parts, sheetPath: string): Set<string> {
  const relation = relationOfKind(relationsOf(parts, sheetPath), "threadedComment");
  const xml = relation && partText(parts, relation.target);
  if (!xml) return new Set();
  return new Set([...descendantsOf(parseXml(xml))].flatMap((element) => attributeOf(element, "ref") ?? []));
}

/** The part that holds the boxes; the one for logos in the page's header is another. */
function boxesPath(edit: Edit, sheetPath: string): string {
  const { draft, sheets } = edit;
  const sheet = sheets.read(sheetPath);
  const own = childOf(parseXml(sheet.around), "legacyDrawing");
  const known = own && draft.relations(sheetPath).get(attributeOf(own, "id", SPACES.relation) ?? "");
  if (known && draft.text(known.target) !== null) return known.target;
  const folder = edit.workbook.slice(0, edit.workbook.lastIndexOf("/") + 1);
  const path = draft.add(`${folder}drawings/vmlDrawing1.vml`, EMPTY_BOXES, BOXES_TYPE);
  const id = draft.relate(sheetPath, "vmlDrawing", path);
  const next = editAround(sheet, (root, xml) => {
    const prefix = prefixFor(root, SPACES.relation);
    const declared = prefix === null ? draft.inOwnNames(` xmlns:r="${SPACES.relation}"`) : "";
    const text = `<${sheet.prefix}legacyDrawing${declared} ${prefix ?? "r:"}id="${id}"/>`;
    const broken = childOf(root, "legacyDrawing");
    return broken ? [{ start: broken.start, end: broken.end, text }] : [sheetChild(xml, root, "legacyDrawing", text)];
  });
  sheets.write(sheetPath, next);
  return path;
}

function textsPath(edit: Edit, sheetPath: string): string {
  const { draft } = edit;
  const known = relationOfKind(draft.relations(sheetPath), "comments");
  if (known && draft.text(known.target) !== null) return known.target;
  const folder = edit.workbook.slice(0, edit.workbook.lastIndexOf("/") + 1);
  const path = draft.add(`${folder}comments1.xml`, draft.inOwnNames(EMPTY_TEXTS), TEXTS_TYPE);
  draft.relate(sheetPath, "comments", path);
  return path;
}

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
