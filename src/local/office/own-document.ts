// Word files that LibreOffice may be given: those that fetch nothing. It would ask the web, or this machine's files, for a
// picture that a document made by hand only points at.
import { unzipAnew } from "../xlsx/package/zip";

const MAIN = "word/document.xml";
/** Other programs' documents are zips too, and LibreOffice tells them by these parts. */
const FOREIGN = ["mimetype", "content.xml"];

/** How a PNG begins (W3C, PNG Specification, section 5.2). */
const PNG = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");

const RELATION = /<(?:\w+:)?Relationship\s[^>]*>/g;
/** What parts of a document of ours are to each other, by the last word of the relation's type. */
const KINDS =
  /\sType\s*=\s*"[^"&]*\/(?:officeDocument|core-properties|extended-properties|custom-properties|styles|numbering|footnotes|endnotes|settings|fontTable|theme|header|footer|image)"/;
const LINK = /\sType\s*=\s*"[^"&]*\/hyperlink"/;

/** A tag with its attributes, in whose values a ">" may stand. */
const TAG = /<(?:[^"'>]|"[^"]*"|'[^']*')*>/g;
const VALUE = /"[^"]*"|'[^']*'/g;
/** Points at a picture or another part by its address, whatever kind the relation says it is. */
const POINTS_OUT = /[\s:](?:link|href|src)\s*=|^<!|^<(?:\w+:)?altChunk\b/i;
/** Takes a fill or a style from elsewhere; a `#` points at the drawing itself. Letters written as numbers could hide it. */
const FILLS_FROM = /^<(?:\w+:)?style\b|\burl\(\s*["']?(?!#)|&#/i;
/** A field has instructions of many kinds, some of which fetch; a document of ours numbers its pages and no more. */
const FIELD = /:instrText\b[^>]*>([^<]*)<|:instr\s*=\s*["']([^"']*)["']/g;
const OWN_FIELD = /^\s*(PAGE|NUMPAGES)?\s*$/;
/** The text of a part; null where it isn't in UTF-8, in which alone it is looked through. */
function readText(bytes: Uint8Array): string | null {
  const text = new TextDecoder("utf-8").decode(bytes);
  const [, encoding = "UTF-8"] = /^<\?xml\s[^>]*encoding\s*=\s*["']([^"']*)/.exec(text) ?? [];
  return /[\0\ufffd]/.test(text) || encoding.toUpperCase() !== "UTF-8" ? null : text;
}

const holdsAll = (text: string) =>
  (text.match(RELATION) ?? []).every(
    (relation) => LINK.test(relation) || (KINDS.test(relation) && !/TargetMode/i.test(relation)),
  );

/** Whether no tag points out of the file; what people have written between the tags may say anything. */
function staysInside(text: string, isDrawing: boolean): boolean {
  const tags = text.match(TAG) ?? [];
  return tags.every((tag) => !POINTS_OUT.test(tag.replace(VALUE, '""')) && !(isDrawing && FILLS_FROM.test(tag)));
}

function isSelfContained(name: string, bytes: Uint8Array): boolean {
  if (/\.png$/i.test(name)) return Buffer.from(bytes).indexOf(PNG) === 0;
  const text = readText(bytes);
  if (text === null) return false;
  if (/\.rels$/i.test(name)) return holdsAll(text);
  if (/\.svg$/i.test(name)) return staysInside(text, true);
  const fields = [...text.matchAll(FIELD)].map(([, instruction, attribute]) => instruction ?? attribute ?? "");
  return /\.xml$/i.test(name) && staysInside(text, false) && fields.every((field) => OWN_FIELD.test(field));
}

/** Whether the bytes are a Word file in which everything that is shown lies in the file itself. */
export function fetchesNothing(docx: Uint8Array): boolean {
  let parts: ReturnType<typeof unzipAnew>;
  try {
    parts = unzipAnew(docx);
  } catch {
    // What can't be read can't be vouched for.
    return false;
  }
  const names = Object.keys(parts);
  if (!names.includes(MAIN) || names.some((name) => FOREIGN.includes(name))) return false;
  return Object.entries(parts).every(([name, bytes]) => isSelfContained(name, bytes));
}
