// Puts notes into the two parts where a sheet keeps them and leaves every other note alone. Each edit by hand writes a
// note, and going through the library would make typing slow. A note's text is ECMA-376 part 1, 18.7 (comments); the
// box it shows in is VML, ECMA-376 part 4, 19.4 (x:ClientData).

import { cellName } from "../../../workbook/cells/a1";
import { attributes, elements, escapeXml } from "../package/xml";
import { encodeSigns } from "../read/cell-text";

export interface NotePatch {
  readonly row: number;
  readonly column: number;
  /** Null takes the note away. */
  readonly note: string | null;
}

export interface NoteParts {
  readonly texts: string;
  readonly boxes: string;
}

/** The author of notes. */
export const NOTE_AUTHOR = "Löfteskollen";

const COMMENT = /<comment(?=\s)([^>]*)>[\s\S]*?<\/comment>/g;
const COMMENTS_END = "</commentList>";
const AUTHORS_END = "</authors>";
const BOX = /<v:shape(?=\s)[\s\S]*?<\/v:shape>/g;
const BOXES_END = "</xml>";
/** The kind of box that notes show in, which all boxes of a part refer to. */
const BOX_NEEDS = ['id="_x0000_t202"', "xmlns:v=", "xmlns:o=", "xmlns:x="];

function insertBefore(xml: string, end: string, added: string): string {
  const at = xml.lastIndexOf(end);
  return `${xml.slice(0, at)}${added}${xml.slice(at)}`;
}

function commentXml({ row, column, note }: NotePatch, author: number): string {
  if (note === null) return "";
  const text = `<t xml:space="preserve">${escapeXml(encodeSigns(note))}</t>`;
  return `<comment ref="${cellName(row, column)}" authorId="${author}"><text>${text}</text></comment>`;
}

function patchTexts(xml: string, patches: readonly NotePatch[]): string | null {
  if (!xml.includes(COMMENTS_END) || !xml.includes(AUTHORS_END)) return null;
  const names = new Set(patches.map(({ row, column }) => cellName(row, column)));
  const kept = xml.replace(COMMENT, (whole, tag: string) => (names.has(attributes(tag)["ref"] ?? "") ? "" : whole));
  const authors = elements(xml, "author").map(({ body }) => body);
  const known = authors.indexOf(NOTE_AUTHOR);
  const signed = known >= 0 ? kept : insertBefore(kept, AUTHORS_END, `<author>${NOTE_AUTHOR}</author>`);
  const author = known >= 0 ? known : authors.length;
  return insertBefore(signed, COMMENTS_END, patches.map((patch) => commentXml(patch, author)).join(""));
}

const LINE_LENGTH = 34;

/** A box beside the cell, two columns wide and high enough for its lines: from column and row to column and row. */
function anchor({ row, column, note }: NotePatch): string {
  const lines = (note ?? "").split("\n").reduce((sum, line) => sum + Math.ceil((line.length + 1) / LINE_LENGTH), 0);
  return [column, 15, row - 1, 2, column + 2, 15, row + Math.max(2, lines), 4].join(", ");
}

function boxXml(patch: NotePatch, id: number): string {
  const look = `style="position:absolute;visibility:hidden" fillcolor="#FBF6D6" strokecolor="#EDEAA1"`;
  return [
    `<v:shape id="_x0000_s${id}" type="#_x0000_t202" ${look}>`,
    `<v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>`,
    `<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>`,
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor(patch)}</x:Anchor>`,
    `<x:AutoFill>False</x:AutoFill><x:Row>${patch.row - 1}</x:Row><x:Column>${patch.column - 1}</x:Column>`,
    "</x:ClientData></v:shape>",
  ].join("");
}

/** The name of the cell that a box belongs to. */
function cellOfBox(xml: string): string {
  const number = (name: string) => Number(elements(xml, name)[0]?.body) + 1;
  return cellName(number("Row"), number("Column"));
}

function patchBoxes(xml: string, patches: readonly NotePatch[]): string | null {
  if (!xml.includes(BOXES_END) || !BOX_NEEDS.every((needed) => xml.includes(needed))) return null;
  const notes = new Map(patches.map((patch) => [cellName(patch.row, patch.column), patch.note]));
  const there = new Set<string>();
  const kept = xml.replace(BOX, (box) => {
    const name = cellOfBox(box);
    if (notes.get(name) === null) return "";
    there.add(name);
    return box;
  });
  const ids = Array.from(xml.matchAll(/_x0000_s(\d+)/g), (match) => Number(match[1]));
  const first = Math.max(1024, ...ids) + 1;
  const lacking = patches.filter(({ row, column, note }) => note !== null && !there.has(cellName(row, column)));
  return insertBefore(kept, BOXES_END, lacking.map((patch, index) => boxXml(patch, first + index)).join(""));
}

/** The two parts with the notes in them; null when they have a form that isn't handled here. */
export function patchNotes({ texts, boxes }: NoteParts, patches: readonly NotePatch[]): NoteParts | null {
  const patchedTexts = patchTexts(texts, patches);
  const patchedBoxes = patchBoxes(boxes, patches);
  return patchedTexts === null || patchedBoxes === null ? null : { texts: patchedTexts, boxes: patchedBoxes };
}
