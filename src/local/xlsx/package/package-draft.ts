// A package while it is being changed. Part names come from what is taken, relations and content types follow the parts,
// and what nobody writes stays as it was.

import { strToU8 } from "fflate";
import { SPACES, withStrictNames } from "../../../xlsx/package/namespaces";
import {
  ownersOfRelations,
  pathAsKept,
  type Relation,
  relationsOf,
  relationsPath,
  targetFrom,
} from "../../../xlsx/package/relations";
import { type Parts, partText } from "../../../xlsx/package/unzip";
import { escapeAttribute } from "../../../xlsx/package/xml";
import { NotWellFormed, prefixOf } from "../../../xlsx/package/xml-tags";
import { attributeOf, childrenOf, parseXml } from "../../../xlsx/package/xml-tree";
import { CONTENT_TYPES, withContentTypes } from "./content-types";
import { appended, removed, spliced, withAttribute } from "./splice";

/** The parts that differ from the file or are new, and those that are gone. */
export interface PackageChanges {
  readonly written: Parts;
  readonly gone: ReadonlySet<string>;
}

export interface PackageDraft {
  /** All parts as they are now. */
  readonly parts: Parts;
  /** A part's text; null when there is no such part. */
  text(path: string): string | null;
  relations(path: string): Map<string, Relation>;
  /** Changes a part that is there. Bytes are taken as they are: UTF-8, where they are XML. */
  write(path: string, content: string | Uint8Array): void;
  /**
   * Adds a part under the given path, or, where that is taken, under the first one with another number.
   *
   * @returns Its path.
   */
  add(path: string, content: string | Uint8Array, contentType: string): string;
  /** Takes a part away, with its relations and its content type. Nothing else may refer to it any more. */
  remove(path: string): void;
  /**
   * Makes a part refer to another, or to an address outside the file.
   *
   * @returns The ID of the relation.
   */
  relate(from: string, kind: string, target: string, isOutside?: boolean): string;
  unrelate(from: string, id: string): void;
  /** Makes a relation lead to another part, by the same ID. */
  lead(from: string, id: string, target: string): void;
  /** XML in the namespaces that this file uses, transitional or strict. */
  inOwnNames(xml: string): string;
  changes(): PackageChanges;
}

/** A file need not give all parts of relations their type at once. */
export const RELATIONS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";
const NO_RELATIONS = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="${SPACES.relations}"></Relationships>`;

/** "xl/charts/chart12.xml" in its pieces. */
const NUMBERED = /^(.*?)(\d*)(\.[^./]+)$/;

/** What strict files call the kinds of relations that this house makes. */
const strictType = (type: string): string =>
  withStrictNames(`"${type}"`).slice(1, -1).replace("/custom-properties", "/customProperties");

/** XML that was read as UTF-16 is written as UTF-8, and says so. */
const inUtf8 = (xml: string): string =>
  xml.replace(/^(<\?xml[^>]*?\sencoding\s*=\s*["'])(?!utf-8["'])[^"']*/i, "$1UTF-8");

/** What relations lead to, in lower case: a part that is lacking must not be taken for one of ours of the same name. */
function namedTargets(parts: Parts): string[] {
  return ownersOfRelations(parts).flatMap((path) => {
    try {
      const relations = [...relationsOf(parts, path).values()];
      return relations.flatMap(({ target, isOutside }) => (isOutside ? [] : [target.toLowerCase()]));
    } catch (error) {
      if (error instanceof NotWellFormed) return [];
      throw error;
    }
  });
}

/** `isStrict` tells which names the file uses; see namespaces. */
export function draftOf(original: Parts, isStrict: boolean): PackageDraft {
  const parts: Record<string, Uint8Array> = { ...original };
  const texts = new Map<string, string>();
  const come = new Map<string, string>();
  /** Every name that was ever taken: one that is free again might still be known to something that was kept. */
  const names = new Set(Object.keys(original).map((path) => path.toLowerCase()));
  let knowsTargets = false;

  const text = (path: string): string | null => {
    const read = texts.get(path) ?? partText(parts, path);
    if (read !== null) texts.set(path, read);
    return read;
  };
  const put = (path: string, content: string | Uint8Array): void => {
    texts.delete(path);
    parts[path] = typeof content === "string" ? strToU8(inUtf8(content)) : content;
    names.add(path.toLowerCase());
  };
  const write = (path: string, next: string | Uint8Array): void => {
    if (typeof next === "string" ? next === text(path) : next === parts[path]) return;
    put(path, next);
    if (typeof next === "string") texts.set(path, next);
  };
  const goneParts = (): Set<string> => new Set(Object.keys(original).filter((path) => !parts[path]));
  const relationsOfPart = (path: string): string => pathAsKept(parts, relationsPath(path));
  return {
    parts,
    text,
    relations: (path) => relationsOf(parts, path),
    write,
    add: (path, content, contentType) => {
      if (!knowsTargets) for (const target of namedTargets(original)) names.add(target);
      knowsTargets = true;
      const [, start = path, , end = ""] = NUMBERED.exec(path) ?? [];
      let free = path;
      for (let number = 1; names.has(free.toLowerCase()); number++) free = `${start}${number}${end}`;
      put(free, content);
      come.set(free, contentType);
      return free;
    },
    remove: (path) => {
      for (const own of [path, relationsOfPart(path)]) {
        texts.delete(own);
        come.delete(own);
        delete parts[own];
      }
    },
    relate: (from, kind, target, isOutside = false) => {
      const path = relationsOfPart(from);
      if (!parts[path]) come.set(path, RELATIONS_TYPE);
      const xml = text(path) ?? NO_RELATIONS;
      const root = parseXml(xml);
      const ids = new Set(childrenOf(root, "Relationship").map((one) => attributeOf(one, "Id")));
      // A part may name a relation that it lacks: that must not become a relation to something of ours.
      const naming = text(from) ?? "";
      const isTaken = (id: string): boolean => ids.has(id) || naming.includes(`"${id}"`) || naming.includes(`'${id}'`);
      let number = ids.size + 1;
      while (isTaken(`rId${number}`)) number += 1;
      const type = `${SPACES.relation}/${kind}`;
      const place = escapeAttribute(isOutside ? target : targetFrom(from, target));
      const own = `Id="rId${number}" Type="${isStrict ? strictType(type) : type}" Target="${place}"`;
      const mode = isOutside ? ' TargetMode="External"' : "";
      const element = `<${prefixOf(root.name)}Relationship ${own}${mode}/>`;
      write(path, spliced(xml, [appended(xml, root, element)]));
      return `rId${number}`;
    },
    unrelate: (from, id) => {
      const path = relationsOfPart(from);
      const xml = text(path);
      if (xml === null) return;
      const own = childrenOf(parseXml(xml), "Relationship").filter((one) => attributeOf(one, "Id") === id);
      write(path, spliced(xml, own.map(removed)));
    },
    lead: (from, id, target) => {
      const path = relationsOfPart(from);
      const xml = text(path) ?? NO_RELATIONS;
      const own = childrenOf(parseXml(xml), "Relationship").filter((one) => attributeOf(one, "Id") === id);
      write(
        path,
        spliced(
          xml,
          own.map((one) => withAttribute(one, "Target", targetFrom(from, target))),
        ),
      );
    },
    inOwnNames: (xml) => (isStrict ? withStrictNames(xml) : xml),
    changes: () => {
      const gone = goneParts();
      const typesPath = pathAsKept(parts, CONTENT_TYPES);
      if (come.size > 0 || gone.size > 0) write(typesPath, withContentTypes(text(typesPath) ?? "", come, gone));
      come.clear();
      const changed = Object.entries(parts).filter(([path, bytes]) => bytes !== original[path]);
      return { written: Object.fromEntries(changed), gone };
    },
  };
}
