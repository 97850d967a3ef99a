// What each part of a package is (ECMA-376 part 2, "Content types"): by its own name, else by its ending.

import { SPACES } from "../../../xlsx/package/namespaces";
import { escapeAttribute } from "../../../xlsx/package/xml";
import { prefixOf } from "../../../xlsx/package/xml-tags";
import { attributeOf, childrenOf, parseXml } from "../../../xlsx/package/xml-tree";
import { appended, removed, type Splice, spliced } from "./splice";

export const CONTENT_TYPES = "[Content_Types].xml";

/** A name as the package compares it: without regard to case, with a slash before it. */
const nameOf = (path: string): string => `/${path.replace(/^\//, "")}`.toLowerCase();
const endingOf = (path: string): string => path.slice(path.lastIndexOf(".") + 1).toLowerCase();

/** The type of a part; null when the file says none. */
export function contentTypeOf(xml: string, path: string): string | null {
  const root = parseXml(xml);
  const own = childrenOf(root, "Override", SPACES.contentTypes).find(
    (one) => nameOf(attributeOf(one, "PartName") ?? "") === nameOf(path),
  );
  const usual = childrenOf(root, "Default", SPACES.contentTypes).find(
    (one) => attributeOf(one, "Extension")?.toLowerCase() === endingOf(path),
  );
  return attributeOf(own ?? usual ?? root, "ContentType");
}

/** The XML with types for parts that come, and without those of parts that go. */
export function withContentTypes(xml: string, come: ReadonlyMap<string, string>, gone: ReadonlySet<string>): string {
  const root = parseXml(xml);
  const names = new Set([...gone].map(nameOf));
  const dropped = childrenOf(root, "Override").filter((one) => names.has(nameOf(attributeOf(one, "PartName") ?? "")));
  const added = [...come]
    .filter(([path, type]) => contentTypeOf(xml, path) !== type)
    .map(
      ([path, type]) =>
        `<${prefixOf(root.name)}Override PartName="/${escapeAttribute(encodeURI(path))}" ContentType="${type}"/>`,
    );
  const splices: Splice[] = dropped.map(removed);
  if (added.length > 0) splices.push(appended(xml, root, added.join("")));
  return spliced(xml, splices);
}
