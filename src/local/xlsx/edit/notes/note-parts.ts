// The two parts that a sheet keeps its notes in: their texts, and the boxes they show in. A part that is lacking is made.

import { SPACES } from "../../../../xlsx/package/namespaces";
import { relationOfKind } from "../../../../xlsx/package/relations";
import { attributeOf, childOf, parseXml, prefixFor } from "../../../../xlsx/package/xml-tree";
import type { Edit } from "../open-edit";
import { editAround, sheetChild } from "../sheet-text";
import { EMPTY_BOXES } from "./note-boxes";
import { ownPart } from "./own-part";

const TEXTS_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const BOXES_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing";
export const EMPTY_TEXTS = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<comments xmlns="${SPACES.sheet}"><authors></authors><commentList></commentList></comments>`;

/** The part that holds the boxes; the one for logos in the page's header is another. */
export function boxesPath(edit: Edit, sheetPath: string): string {
  const { draft, sheets } = edit;
  const sheet = sheets.read(sheetPath);
  const own = childOf(parseXml(sheet.around), "legacyDrawing");
  const known = own && draft.relations(sheetPath).get(attributeOf(own, "id", SPACES.relation) ?? "");
  if (known && draft.text(known.target) !== null) return ownPart(draft, sheetPath, known);
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

export function textsPath(edit: Edit, sheetPath: string): string {
  const { draft } = edit;
  const known = relationOfKind(draft.relations(sheetPath), "comments");
  if (known && draft.text(known.target) !== null) return ownPart(draft, sheetPath, known);
  // A tab has one part of notes: a relation to one that is lacking would stand in the way.
  if (known) draft.unrelate(sheetPath, known.id);
  const folder = edit.workbook.slice(0, edit.workbook.lastIndexOf("/") + 1);
  const path = draft.add(`${folder}comments1.xml`, draft.inOwnNames(EMPTY_TEXTS), TEXTS_TYPE);
  draft.relate(sheetPath, "comments", path);
  return path;
}
