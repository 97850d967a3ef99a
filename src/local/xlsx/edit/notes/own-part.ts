// A tab's notes, their boxes and its conversations are its own. Where a file has two tabs lead to one such part, the tab that
// changes it gets a copy, and the other's stays as it is.

import {
  ownersOfRelations,
  pathAsKept,
  type Relation,
  relationsOf,
  relationsPath,
} from "../../../../xlsx/package/relations";
import type { Parts } from "../../../../xlsx/package/unzip";
import { NotWellFormed } from "../../../../xlsx/package/xml-tags";
import { CONTENT_TYPES, contentTypeOf } from "../../package/content-types";
import { type PackageDraft, RELATIONS_TYPE } from "../../package/package-draft";

const OWN = ["comments", "vmlDrawing", "threadedComment"];

function leadsTo(parts: Parts, owner: string, target: string): boolean {
  try {
    return [...relationsOf(parts, owner).values()].some((one) => !one.isOutside && one.target === target);
  } catch (error) {
    if (error instanceof NotWellFormed) return false;
    throw error;
  }
}

/** The path of a part that the tab alone leads to, with what the relation leads to now. */
export function ownPart(draft: PackageDraft, sheetPath: string, { id, kind, target }: Relation): string {
  const { parts } = draft;
  const bytes = parts[target];
  if (!OWN.includes(kind) || !bytes) return target;
  const isShared = ownersOfRelations(parts).some((one) => one !== sheetPath && leadsTo(parts, one, target));
  if (!isShared) return target;
  const type = contentTypeOf(draft.text(pathAsKept(parts, CONTENT_TYPES)) ?? "", target);
  const copy = draft.add(target, bytes, type ?? "");
  const relations = parts[pathAsKept(parts, relationsPath(target))];
  if (relations) draft.add(relationsPath(copy), relations, RELATIONS_TYPE);
  draft.lead(sheetPath, id, copy);
  return copy;
}
