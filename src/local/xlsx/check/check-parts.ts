// The package of a save, looked at as a reader will see it: its parts well-formed, its relations whole, and everything
// that was to stay as it was.

import { SPACES } from "../../../xlsx/package/namespaces";
import { ownersOfRelations, pathAsKept, relationsOf } from "../../../xlsx/package/relations";
import { type Parts, partText } from "../../../xlsx/package/unzip";
import { NotWellFormed } from "../../../xlsx/package/xml-tags";
import { attributeOf, descendantsOf, parseXml } from "../../../xlsx/package/xml-tree";
import { UNCLOSED } from "../edit/shift/package-formulas";
import { CONTENT_TYPES, contentTypeOf } from "../package/content-types";
import type { PackageChanges } from "../package/package-draft";
import { checkWellFormed } from "../package/well-formed";
import type { ChangedSheet } from "./changed-rows";

/** Thrown for what a save would break, with where. */
export class Broken extends Error {}

function same(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a !== undefined && b !== undefined && (a === b || Buffer.compare(a, b) === 0);
}

/**
 * Every part that the save didn't mean to change is as it was, and every other as it was written.
 *
 * @throws Broken
 */
export function checkKept(before: Parts, after: Parts, { written, gone }: PackageChanges): void {
  for (const [path, bytes] of Object.entries(before)) {
    if (gone.has(path) || written[path]) continue;
    if (!same(bytes, after[path])) throw new Broken(`${path} is not as it was`);
  }
  for (const [path, bytes] of Object.entries(written)) {
    if (!same(bytes, after[path])) throw new Broken(`${path} is not as it was written`);
  }
  for (const path of Object.keys(after)) {
    if (gone.has(path) || !(before[path] || written[path])) throw new Broken(`${path} should not be there`);
  }
}

const isXml = (path: string): boolean => /\.(?:xml|rels|vml)$/i.test(path);

/** Whether a part had an "&" that begins nothing before the save, as some programs write it. */
function wasBare(part: Uint8Array | undefined): boolean {
  try {
    return part !== undefined && checkWellFormed(part, UNCLOSED.unclosed);
  } catch (error) {
    if (error instanceof NotWellFormed) return true;
    throw error;
  }
}

/**
 * Every part that was written is well-formed, and refers to nothing that isn't there.
 *
 * @throws Broken, NotWellFormed
 */
export function checkWritten(
  before: Parts,
  after: Parts,
  { written }: PackageChanges,
  sheets: ReadonlyMap<string, ChangedSheet>,
): void {
  const types = partText(after, pathAsKept(after, CONTENT_TYPES)) ?? "";
  for (const path of Object.keys(written).filter(isXml)) {
    const sheet = sheets.get(path);
    const isBare = checkWellFormed(sheet?.bytes ?? after[path] ?? new Uint8Array(), UNCLOSED.unclosed);
    if (isBare && !wasBare(before[path])) throw new Broken(`${path} has an "&" that begins nothing`);
    if (!before[path] && contentTypeOf(types, path) === null) throw new Broken(`${path} is of no kind`);
    checkReferences(before, after, path, sheet?.around ?? partText(after, path) ?? "");
  }
}

/** The relations that a part names and doesn't have. */
function lackedRelations(parts: Parts, path: string, text: string): Set<string> {
  const relations = relationsOf(parts, path);
  const named = [...descendantsOf(parseXml(text, UNCLOSED))].flatMap((element) => [
    ...element.attributes
      .filter(({ space, local }) => space === SPACES.relation && ["id", "embed", "link", "pict"].includes(local))
      .map(({ value }) => value),
    attributeOf(element, "relid", SPACES.vmlOffice) ?? "",
  ]);
  return new Set(named.filter((id) => id !== "" && !relations.has(id)));
}

/** Every relation that a part names is one of its own, unless it lacked it before. */
function checkReferences(before: Parts, after: Parts, path: string, text: string): void {
  const lacked = lackedRelations(after, path, text);
  if (lacked.size === 0) return;
  const old = before[path] ? (partText(before, path) ?? "") : "";
  const was = old === "" ? new Set<string>() : lackedRelations(before, path, old);
  for (const id of lacked) if (!was.has(id)) throw new Broken(`${path} refers to ${id}`);
}

/**
 * Every relation of every part leads to a part, unless it led nowhere before.
 *
 * @throws Broken
 */
export function checkRelations(before: Parts, after: Parts): void {
  for (const from of ownersOfRelations(after)) {
    const known = relationsOf(before, from);
    for (const { id, target, isOutside } of relationsOf(after, from).values()) {
      if (isOutside || after[target]) continue;
      const was = known.get(id);
      if (!was || was.isOutside || before[was.target])
        throw new Broken(`a relation of ${from || "the package"} leads to ${target}`);
    }
  }
}
