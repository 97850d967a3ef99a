// What a part refers to, and where that is (ECMA-376 part 2, "Relationships"). A target may be relative or absolute, and
// its name may be written in other case or with percent signs.

import { limited } from "./limits";
import { transitional } from "./namespaces";
import { type Parts, partText } from "./unzip";
import { decodeEntities } from "./xml";
import { attributeOf, childrenOf, parseXml } from "./xml-tree";

export interface Relation {
  readonly id: string;
  /** The last word of its type, as transitional files write it: "worksheet", "hyperlink", "custom-properties". */
  readonly kind: string;
  /** A part's path, or the address of what lies outside the file. */
  readonly target: string;
  readonly isOutside: boolean;
}

/** What strict files call otherwise than transitional ones. */
const KINDS: Readonly<Record<string, string>> = {
  customProperties: "custom-properties",
  extendedProperties: "extended-properties",
};

/** The folder of a part, with its last slash, which some programs turn the other way. */
const folderOf = (path: string): string => path.slice(0, Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);

/** Where the relations of a part stand; those of the package itself by "". */
export function relationsPath(path: string): string {
  const folder = folderOf(path);
  return `${folder}_rels/${path.slice(folder.length)}.rels`;
}

function joined(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith("/") ? target : `${folder}${target}`).split(/[/\\]/)) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

function unescaped(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

const folded = (path: string): string => unescaped(path).replaceAll("\\", "/").toLowerCase();

type Finder = (path: string) => string;

/** Finds parts by paths that may differ in case or in their escapes. The list of them is made when it is needed. */
function partFinder(parts: Parts): Finder {
  let known: Map<string, string> | null = null;
  return (path) => {
    if (parts[path]) return path;
    // Of two that are alike the first counts.
    known ??= new Map(
      Object.keys(parts)
        .map((kept): [string, string] => [folded(kept), kept])
        .reverse(),
    );
    return known.get(folded(path)) ?? path;
  };
}

/** The path by which the package has a part, which may differ in case or in its escapes; as given where it has none. */
export const pathAsKept = (parts: Parts, path: string): string => partFinder(parts)(path);

/** The part that a target names, seen from another part. */
export function resolveTarget(parts: Parts, from: string, target: string, find = partFinder(parts)): string {
  const [place = ""] = target.split("#");
  return find(joined(folderOf(from), place));
}

export function kindOfType(type: string): string {
  const word = transitional(type).split("/").at(-1) ?? "";
  return KINDS[word] ?? word;
}

/**
 * What a part refers to, by the ID of the relation; the package itself by "".
 *
 * @throws NotWellFormed where the relations can't be read.
 */
export function relationsOf(parts: Parts, path: string): Map<string, Relation> {
  const find = partFinder(parts);
  const xml = partText(parts, find(relationsPath(path)));
  if (xml === null) return new Map();
  const listed = childrenOf(parseXml(xml), "Relationship");
  limited("relations", listed.length);
  return new Map(
    listed.map((element): [string, Relation] => {
      const id = attributeOf(element, "Id") ?? "";
      const target = attributeOf(element, "Target") ?? "";
      const isOutside = attributeOf(element, "TargetMode") === "External";
      const kind = kindOfType(attributeOf(element, "Type") ?? "");
      return [id, { id, kind, target: isOutside ? target : resolveTarget(parts, path, target, find), isOutside }];
    }),
  );
}

const RELATIONS = /(^|[/\\])_rels[/\\]([^/\\]*)\.rels$/i;
/** What macOS packs beside each file of a folder: nothing in it is a part, whatever it is called. */
const BESIDE = /^__MACOSX[/\\]/;

/** The paths of all that have relations, "" for the package itself. */
export function ownersOfRelations(parts: Parts): string[] {
  const kept = Object.keys(parts).filter((path) => RELATIONS.test(path) && !BESIDE.test(path));
  return kept.map((path) => path.replace(RELATIONS, "$1$2"));
}

/** The first relation of a kind. */
export function relationOfKind(relations: ReadonlyMap<string, Relation>, kind: string): Relation | null {
  return [...relations.values()].find((relation) => relation.kind === kind) ?? null;
}

/** A path as one part names another. */
export function targetFrom(from: string, path: string): string {
  const own = folderOf(from).split(/[/\\]/).slice(0, -1);
  const other = path.split(/[/\\]/);
  let shared = 0;
  while (shared < own.length && shared < other.length - 1 && own[shared] === other[shared]) shared += 1;
  return [...own.slice(shared).map(() => ".."), ...other.slice(shared)]
    .map((step) => encodeURI(decodeEntities(step)))
    .join("/");
}
