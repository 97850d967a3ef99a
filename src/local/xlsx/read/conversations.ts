// What people say to each other on cells ("threaded comments", [MS-XLSX] 2.6.205), as the file writes it. Older programs
// see a note in its place, which belongs to it (2.1.28: its author is "tc=" and the conversation's number).

import { parseRect } from "../../../workbook/cells/a1";
import type { SheetPart } from "../../../xlsx/package/parts";
import { relationOfKind } from "../../../xlsx/package/relations";
import { type Parts, partText } from "../../../xlsx/package/unzip";
import {
  attributeOf,
  childOf,
  childrenOf,
  descendantsOf,
  parseXml,
  textIn,
  type XmlElement,
} from "../../../xlsx/package/xml-tree";
import type { Conversation } from "../../runtime/model/cell";
import { type Splice, spliced, withAttribute } from "../package/splice";

export interface FileConversation {
  readonly row: number;
  readonly column: number;
  readonly conversation: Conversation;
}

/** Signs for private use, where the name of the cell and the number of the author stand. */
const CELL = "\uE000";
const AUTHOR = "\uE001";

/** A piece of a conversation for a cell, by its name, and for an author, by the number in the file's list. */
export function pieceFor(piece: string, cell: string, author = 0): string {
  return piece.replace(`"${CELL}"`, `"${cell}"`).replace(`"${AUTHOR}"`, `"${author}"`);
}

function piece(xml: string, element: XmlElement, changes: readonly Splice[]): string {
  const { start: from } = element;
  const moved = changes.map(({ start, end, text }) => ({ start: start - from, end: end - from, text }));
  return spliced(xml.slice(from, element.end), moved);
}

interface Standin {
  readonly note: string;
  readonly author: string;
}

/** The notes in place of conversations, by the names of their cells. */
function standins(parts: Parts, { relations }: SheetPart, cells: ReadonlySet<string>): Map<string, Standin> {
  const xml = partText(parts, relationOfKind(relations, "comments")?.target ?? "");
  const root = xml === null ? null : parseXml(xml);
  const list = root && childOf(root, "commentList");
  const named = root && childOf(root, "authors");
  if (xml === null || !list) return new Map();
  const authors = named ? childrenOf(named, "author").map((one) => textIn(xml, one)) : [];
  return new Map(
    childrenOf(list, "comment").flatMap((comment): [string, Standin][] => {
      const cell = attributeOf(comment, "ref") ?? "";
      if (!cells.has(cell)) return [];
      const author = authors[Number(attributeOf(comment, "authorId") ?? 0)] ?? "";
      const marks = [withAttribute(comment, "ref", CELL), withAttribute(comment, "authorId", AUTHOR)];
      return [[cell, { note: piece(xml, comment, marks), author }]];
    }),
  );
}

/** @throws NotWellFormed where a part of them can't be read. */
export function readConversations(parts: Parts, part: SheetPart): FileConversation[] {
  const xml = partText(parts, relationOfKind(part.relations, "threadedComment")?.target ?? "");
  if (xml === null) return [];
  const threads = new Map<string, string[]>();
  for (const element of descendantsOf(parseXml(xml))) {
    const cell = element.local === "threadedComment" ? attributeOf(element, "ref") : null;
    if (cell === null) continue;
    const own = threads.get(cell) ?? [];
    own.push(piece(xml, element, [withAttribute(element, "ref", CELL)]));
    threads.set(cell, own);
  }
  const notes = standins(parts, part, new Set(threads.keys()));
  return [...threads].flatMap(([cell, said]): FileConversation[] => {
    const place = parseRect(cell);
    const { note = null, author = "" } = notes.get(cell) ?? {};
    return place ? [{ row: place.row, column: place.column, conversation: { threads: said, note, author } }] : [];
  });
}
