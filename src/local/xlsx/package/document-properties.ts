// The document's properties of the add-on are kept in the file as custom properties, so they follow the file when it is
// copied, renamed or saved by Excel or LibreOffice. A program that drops them does no harm: the add-on then knows as
// little as in a new document.

import type { Parts } from "../../../xlsx/package/unzip";
import { readKeptTexts } from "../../kept-texts";
import { readCustomTexts, writeCustomTexts } from "./custom-properties";
import type { PackageDraft } from "./package-draft";

const NAME = "Lofteskollen.document.";
/** As many characters of a property as every program keeps. */
const PIECE = 255;

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

const isOurs = (name: string): boolean => name.startsWith(NAME) && /^\d+$/.test(name.slice(NAME.length));

/** The pieces put together by their numbers, in whatever order a program left them. */
function ownText(parts: Parts): string {
  return [...readCustomTexts(parts)]
    .filter(([name]) => isOurs(name))
    .toSorted(([a], [b]) => Number(a.slice(NAME.length)) - Number(b.slice(NAME.length)))
    .map(([, text]) => text)
    .join("");
}

/** The properties that the file keeps; none when a piece of them is lost. */
export function readProperties(parts: Parts): Map<string, string> {
  const [, length, json = ""] = /^(\d+):(.*)$/s.exec(ownText(parts)) ?? [];
  return length === String(json.length) ? readKeptTexts(json) : new Map();
}

/** Puts the properties into the file. */
export function writeProperties(draft: PackageDraft, properties: ReadonlyMap<string, string>): void {
  const text = textFrom(properties);
  if (ownText(draft.parts) === text) return;
  const pieces = piecesOf(text).map((piece, at): [string, string] => [`${NAME}${at}`, piece]);
  writeCustomTexts(draft, new Map(pieces), isOurs);
}

/** The custom property that names the tabs that ask before they are changed, one a line: a file only locks or doesn't. */
export const GUARDED_PROPERTY = "Lofteskollen.guardedSheets";

/** The names of the tabs that ask before they are changed. */
export function readGuardedTabs(parts: Parts): string[] {
  return (readCustomTexts(parts).get(GUARDED_PROPERTY) ?? "").split("\n").filter((name) => name !== "");
}

export function writeGuardedTabs(draft: PackageDraft, names: readonly string[]): void {
  const texts = names.length === 0 ? [] : [[GUARDED_PROPERTY, names.join("\n")] as const];
  writeCustomTexts(draft, new Map(texts), (name) => name === GUARDED_PROPERTY);
}
