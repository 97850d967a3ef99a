// The document's properties of the add-on are kept in the file as custom properties (ECMA-376 part 1, 22.3), so they
// follow the file when it is copied, renamed or saved by Excel or LibreOffice. A program that drops them does no harm:
// the add-on then knows as little as in a new document.

import { strToU8 } from "fflate";
import { readKeptTexts } from "../../kept-texts";
import { partText, relationsOf } from "./parts";
import { attributes, elements, elementText, escapeXml } from "./xml";
import type { Parts } from "./zip";

const NAME = "Lofteskollen.document.";
/** As many characters of a property as every program keeps. */
const PIECE = 255;

const PART = "docProps/custom.xml";
const ROOT_RELATIONS = "_rels/.rels";
const CONTENT_TYPES = "[Content_Types].xml";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const EMPTY_PART = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Properties xmlns="${OFFICE}/custom-properties" xmlns:vt="${OFFICE}/docPropsVTypes"></Properties>`;
const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml";
/** The format ID of all custom properties (ECMA-376 part 1, 22.3.2.2: fmtid). */
const FORMAT_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

const pathOf = (parts: Parts): string =>
  [...relationsOf(parts, "").values()].find(({ kind }) => kind === "custom-properties")?.target ?? PART;

/**
 * The texts as one, its length first so that a lost piece is noticed. It holds plain signs alone, since programs trim
 * spaces and read `_x0041_` as an escaped sign (ECMA-376 part 1, 22.9.2.19: ST_Xstring).
 */
function textFrom(properties: ReadonlyMap<string, string>): string {
  if (properties.size === 0) return "";
  const plain = JSON.stringify(Object.fromEntries(properties)).replace(
    /[^!-^`-~]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `${plain.length}:${plain}`;
}

function piecesOf(text: string): string[] {
  return Array.from({ length: Math.ceil(text.length / PIECE) }, (_, at) => text.slice(at * PIECE, (at + 1) * PIECE));
}

/** The pieces put together by their numbers, in whatever order a program left them. */
function ownText(xml: string): string {
  const pieces = elements(xml, "property").flatMap(({ tag, body }) => {
    const name = attributes(tag)["name"] ?? "";
    return name.startsWith(NAME)
      ? [{ at: Number(name.slice(NAME.length)), text: elementText(body, "lpwstr") ?? "" }]
      : [];
  });
  return pieces
    .toSorted((a, b) => a.at - b.at)
    .map(({ text }) => text)
    .join("");
}

/** The properties that the file keeps; none when a piece of them is lost. */
export function readProperties(parts: Parts): Map<string, string> {
  const [, length, json = ""] = /^(\d+):(.*)$/s.exec(ownText(partText(parts, pathOf(parts)) ?? "")) ?? [];
  return length === String(json.length) ? readKeptTexts(json) : new Map();
}

const OWN = new RegExp(
  `<((?:\\w+:)?property)\\s[^>]*name="${NAME.replaceAll(".", "\\.")}\\d+"[^>]*>[\\s\\S]*?</\\1>`,
  "g",
);

function withOwn(xml: string, pieces: readonly string[]): string {
  const others = xml.replace(OWN, "");
  const last = Math.max(1, ...elements(others, "property").map(({ tag }) => Number(attributes(tag)["pid"] ?? 1)));
  const own = pieces.map(
    (piece, at) =>
      `<property fmtid="${FORMAT_ID}" pid="${last + at + 1}" name="${NAME}${at}"><vt:lpwstr>${escapeXml(piece)}</vt:lpwstr></property>`,
  );
  // The root of a part without properties may be a single tag.
  const open = others.replace(/\/>\s*$/, "></Properties>");
  return open.replace(/<\/Properties>\s*$/, `${own.join("")}</Properties>`);
}

/** The parts of the file that change when the properties are put into it; none when they are there already. */
export function propertyParts(parts: Parts, properties: ReadonlyMap<string, string>): Record<string, Uint8Array> {
  const path = pathOf(parts);
  const xml = partText(parts, path);
  const text = textFrom(properties);
  if (ownText(xml ?? "") === text) return {};
  const written = { [path]: strToU8(withOwn(xml ?? EMPTY_PART, piecesOf(text))) };
  return xml === null ? { ...written, ...announced(parts) } : written;
}

/** A part of custom properties must be named among the file's relations and content types (ECMA-376 part 2). */
function announced(parts: Parts): Record<string, Uint8Array> {
  const relations = partText(parts, ROOT_RELATIONS) ?? "";
  const types = partText(parts, CONTENT_TYPES) ?? "";
  const relation = `<Relationship Id="rIdCustomProperties" Type="${OFFICE}/relationships/custom-properties" Target="${PART}"/>`;
  const type = `<Override PartName="/${PART}" ContentType="${CONTENT_TYPE}"/>`;
  return {
    [ROOT_RELATIONS]: strToU8(relations.replace("</Relationships>", `${relation}</Relationships>`)),
    [CONTENT_TYPES]: strToU8(types.replace("</Types>", `${type}</Types>`)),
  };
}
