// Word files that LibreOffice may be given: those that fetch nothing. It would ask the web, or this machine's files, for a
// picture that a document made by hand only points at.
import { attributeOf, descendantsOf, parseXml, textIn, type XmlElement } from "../xlsx/package/xml-tree";
import { unzipAnew } from "./xlsx/package/zip";

const MAIN = "word/document.xml";
/** Other programs' documents are zips too, and LibreOffice tells them by these parts. */
const FOREIGN = ["mimetype", "content.xml"];

/** How a PNG begins (W3C, PNG Specification, section 5.2). */
const PNG = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");

/** What parts of a document of ours are to each other, by the last word of the relation's type. */
const KINDS =
  /\/(?:officeDocument|core-properties|extended-properties|custom-properties|styles|numbering|footnotes|endnotes|settings|fontTable|theme|header|footer|image)$/;
const LINK = /\/hyperlink$/;
const PICTURE = /\/image$/;
/** A place in the file itself, below that of the part; a picture's name tells how it is looked through. */
const INSIDE = /^\/?[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/;
const PICTURE_INSIDE = /\.(?:png|svg)$/i;

/** Points at a picture or another part by its address, whatever kind the relation says it is. */
const POINTING = /^(?:link|href|src|althref)$/i;
const POINTING_ELEMENT = /^altChunk$/i;
/** Where a document of ours names a relation; any other place could fetch what a mere link leads to. */
const RELATED = ["hyperlink id", "headerReference id", "footerReference id", "blip embed", "svgBlip embed"];
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** Takes a fill from elsewhere; a `#` points at the drawing itself. A backslash could hide the word. */
const FILLS_FROM = /\burl\(\s*["']?(?!#)|\\/i;
/** A field has instructions of many kinds, some of which fetch; a document of ours numbers its pages and no more. */
const INSTRUCTION = /^(?:del)?instrText$/i;
const OWN_FIELD = /^\s*(PAGE|NUMPAGES)?\s*$/;

/** The text of a part; null where it isn't in UTF-8, in which alone it is looked through. */
function readText(bytes: Uint8Array): string | null {
  const text = new TextDecoder("utf-8").decode(bytes);
  const [, encoding = "UTF-8"] = /^<\?xml\s[^>]*encoding\s*=\s*["']([^"']*)/.exec(text) ?? [];
  return /[\0\ufffd]/.test(text) || encoding.toUpperCase() !== "UTF-8" ? null : text;
}

/** Declarations, comments and instructions, none of which a document of ours has: readers differ in where they end. */
const hasMoreThanElements = (text: string) => /<[!?]/.test(text.replace(/^<\?xml\s[^<>]*\?>/, ""));

const lastName = (name: string) => name.slice(name.lastIndexOf(":") + 1);

/** A relation has each of its attributes once, by its own name; those of other names could be taken for them. */
function isHeld(relation: XmlElement): boolean {
  const known = relation.attributes.every(({ name }) => /^(?:Id|Type|Target|TargetMode|xmlns(?::.*)?)$/.test(name));
  const [type, target] = [attributeOf(relation, "Type") ?? "", attributeOf(relation, "Target") ?? ""];
  if (!known || LINK.test(type)) return known;
  const isInside = attributeOf(relation, "TargetMode") === null && INSIDE.test(target);
  return isInside && KINDS.test(type) && (!PICTURE.test(type) || PICTURE_INSIDE.test(target));
}

const holdsAll = (root: XmlElement) =>
  [...descendantsOf(root)].every(
    (element) => element === root || (element.local === "Relationship" && isHeld(element)),
  );

/** Whether no element points out of the file; what people have written between the tags may say anything. */
const staysInside = (elements: readonly XmlElement[]) =>
  elements.every(({ name, local, attributes }) => {
    const pointing = attributes.filter((one) => POINTING.test(lastName(one.name)));
    const related = attributes.filter(({ space }) => space === RELATIONSHIPS);
    const isKnown = related.every((one) => RELATED.includes(`${local} ${one.local}`));
    return !POINTING_ELEMENT.test(lastName(name)) && pointing.length === 0 && isKnown;
  });

const drawsItself = (elements: readonly XmlElement[]) =>
  elements.every(
    ({ name, attributes }) =>
      !/^style$/i.test(lastName(name)) && !attributes.some(({ value }) => FILLS_FROM.test(value)),
  );

const numbersPages = (text: string, elements: readonly XmlElement[]) =>
  elements.every((element) => {
    const isOwn = !INSTRUCTION.test(lastName(element.name)) || OWN_FIELD.test(textIn(text, element));
    return isOwn && element.attributes.every(({ name, value }) => lastName(name) !== "instr" || OWN_FIELD.test(value));
  });

/** @throws NotWellFormed, NotAWorkbook for a part that the house's own reader can't read. */
function isSelfContained(name: string, bytes: Uint8Array): boolean {
  if (/\.png$/i.test(name)) return Buffer.from(bytes).indexOf(PNG) === 0;
  const text = readText(bytes);
  if (text === null || hasMoreThanElements(text)) return false;
  const root = parseXml(text);
  if (/\.rels$/i.test(name)) return holdsAll(root);
  const elements = [...descendantsOf(root)];
  if (/\.svg$/i.test(name)) return staysInside(elements) && drawsItself(elements);
  return /\.xml$/i.test(name) && staysInside(elements) && numbersPages(text, elements);
}

/** Whether the bytes are a Word file in which everything that is shown lies in the file itself. */
export function fetchesNothing(docx: Uint8Array): boolean {
  try {
    const parts = unzipAnew(docx);
    const names = Object.keys(parts);
    if (!names.includes(MAIN) || names.some((name) => FOREIGN.includes(name))) return false;
    return Object.entries(parts).every(([name, bytes]) => isSelfContained(name, bytes));
  } catch {
    // What can't be read can't be vouched for.
    return false;
  }
}
