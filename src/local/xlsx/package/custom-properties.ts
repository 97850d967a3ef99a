// The document's custom properties (ECMA-376 part 1, 22.3): texts by name that follow the file. Others' properties, of
// whatever type, stay as they are.

import { SPACES } from "../../../xlsx/package/namespaces";
import { relationOfKind, relationsOf } from "../../../xlsx/package/relations";
import { type Parts, partText } from "../../../xlsx/package/unzip";
import { decodeSigns, escapeAttribute, escapeXml } from "../../../xlsx/package/xml";
import { prefixOf } from "../../../xlsx/package/xml-tags";
import { attributeOf, childOf, childrenOf, parseXml, prefixFor, textIn } from "../../../xlsx/package/xml-tree";
import type { PackageDraft } from "./package-draft";
import { appended, removed, spliced } from "./splice";

const KIND = "custom-properties";
const PATH = "docProps/custom.xml";
const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml";
const EMPTY = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Properties xmlns="${SPACES.customProperties}" xmlns:vt="${SPACES.propertyTypes}"></Properties>`;
/** The format ID of all custom properties (22.3.2.2: fmtid). */
const FORMAT_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

/** A save asks several times what a part holds. */
const known = new WeakMap<Uint8Array, ReadonlyMap<string, string>>();

/** The texts among the custom properties, by their names; numbers, days and truth values are left out. */
export function readCustomTexts(parts: Parts): ReadonlyMap<string, string> {
  const path = relationOfKind(relationsOf(parts, ""), KIND)?.target ?? "";
  const part = parts[path];
  if (!part) return new Map();
  const texts = known.get(part) ?? textsIn(partText(parts, path) ?? "");
  known.set(part, texts);
  return texts;
}

function textsIn(xml: string): ReadonlyMap<string, string> {
  return new Map(
    childrenOf(parseXml(xml), "property").flatMap((property): [string, string][] => {
      const text = childOf(property, "lpwstr", SPACES.propertyTypes);
      return text ? [[attributeOf(property, "name") ?? "", decodeSigns(textIn(xml, text))]] : [];
    }),
  );
}

/** Puts texts in, by name, in place of all whose names `isOurs` knows. */
export function writeCustomTexts(
  draft: PackageDraft,
  texts: ReadonlyMap<string, string>,
  isOurs: (name: string) => boolean,
): void {
  const there = new Map([...readCustomTexts(draft.parts)].filter(([name]) => isOurs(name)));
  if (there.size === texts.size && [...texts].every(([name, text]) => there.get(name) === text)) return;
  let path = relationOfKind(draft.relations(""), KIND)?.target;
  if (path === undefined || draft.text(path) === null) {
    path = draft.add(PATH, EMPTY, CONTENT_TYPE);
    draft.relate("", KIND, path);
  }
  const xml = draft.text(path) ?? EMPTY;
  const root = parseXml(xml);
  const properties = childrenOf(root, "property");
  const gone = properties.filter((property) => isOurs(attributeOf(property, "name") ?? ""));
  const last = Math.max(1, ...properties.map((property) => Number(attributeOf(property, "pid") ?? 1)));
  const prefix = prefixOf(root.name);
  const types = prefixFor(root, SPACES.propertyTypes);
  const own = [...texts].map(([name, text], index) => {
    const read = `fmtid="${FORMAT_ID}" pid="${last + index + 1}" name="${escapeAttribute(name)}"`;
    const value = types === null ? `<lpwstr xmlns="${SPACES.propertyTypes}">` : `<${types}lpwstr>`;
    const end = types === null ? "</lpwstr>" : `</${types}lpwstr>`;
    return draft.inOwnNames(`<${prefix}property ${read}>${value}${escapeXml(text)}${end}</${prefix}property>`);
  });
  draft.write(path, spliced(xml, [...gone.map(removed), appended(xml, root, own.join(""))]));
}
