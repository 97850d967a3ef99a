// Conversations on cells ("threaded comments") follow their cells when rows are sorted, and come back with them. Each is
// the file's own XML; what people say in others is never touched.

import { cellName } from "../../../../workbook/cells/a1";
import { relationOfKind, relationsOf } from "../../../../xlsx/package/relations";
import { type Parts, partText } from "../../../../xlsx/package/unzip";
import { escapeXml } from "../../../../xlsx/package/xml";
import { prefixOf } from "../../../../xlsx/package/xml-tags";
import { attributeOf, childOf, childrenOf, descendantsOf, parseXml, textIn } from "../../../../xlsx/package/xml-tree";
import type { Conversation } from "../../../runtime/model/cell";
import { appended, removed, spliced } from "../../package/splice";
import { pieceFor } from "../../read/conversations";
import type { Edit } from "../open-edit";
import { isReadable } from "../shift/package-formulas";
import { EMPTY_BOXES, patchNoteBoxes } from "./note-boxes";
import { boxesPath, EMPTY_TEXTS, textsPath } from "./note-parts";
import { ownPart } from "./own-part";

export interface ConversationPatch {
  readonly row: number;
  readonly column: number;
  /** Null takes it away. */
  readonly conversation: Conversation | null;
}

/** The cells on which people have conversations ([MS-XLSX], 2.6.205: threadedComment). */
export function conversationCells(parts: Parts, sheetPath: string): Set<string> {
  const relation = relationOfKind(relationsOf(parts, sheetPath), "threadedComment");
  const xml = relation && partText(parts, relation.target);
  if (!xml) return new Set();
  return new Set([...descendantsOf(parseXml(xml))].flatMap((element) => attributeOf(element, "ref") ?? []));
}

const nameOf = ({ row, column }: ConversationPatch): string => cellName(row, column);

/** The part with what is said on these cells, and with nothing else on them. */
function withThreads(xml: string, patches: readonly ConversationPatch[]): string {
  const root = parseXml(xml);
  const names = new Set(patches.map(nameOf));
  const gone = childrenOf(root, "threadedComment").filter((one) => names.has(attributeOf(one, "ref") ?? ""));
  const come = patches.flatMap((patch) =>
    (patch.conversation?.threads ?? []).map((said) => pieceFor(said, nameOf(patch))),
  );
  return spliced(xml, [...gone.map(removed), appended(xml, root, come.join(""))]);
}

/** The part with the conversations' own notes on these cells, and with no other note on them. */
function withStandins(xml: string, patches: readonly ConversationPatch[]): string {
  const root = parseXml(xml);
  const list = childOf(root, "commentList");
  const named = childOf(root, "authors");
  if (!list || !named) return xml;
  const prefix = prefixOf(root.name);
  const authors = childrenOf(named, "author").map((one) => textIn(xml, one));
  const known = authors.length;
  const names = new Set(patches.map(nameOf));
  const gone = childrenOf(list, "comment").filter((one) => names.has(attributeOf(one, "ref") ?? ""));
  const come = patches.flatMap((patch) => {
    const { note = null, author = "" } = patch.conversation ?? {};
    if (note === null) return [];
    if (!authors.includes(author)) authors.push(author);
    return [pieceFor(note, nameOf(patch), authors.indexOf(author))];
  });
  const newAuthors = authors.slice(known).map((one) => `<${prefix}author>${escapeXml(one)}</${prefix}author>`);
  return spliced(xml, [
    ...(newAuthors.length > 0 ? [appended(xml, named, newAuthors.join(""))] : []),
    ...gone.map(removed),
    appended(xml, list, come.join("")),
  ]);
}

/** Puts conversations on cells, in place of any note there. A sheet without a part of them gets none. */
export function putConversations(edit: Edit, sheetPath: string, patches: readonly ConversationPatch[]): void {
  const { draft } = edit;
  const relation = relationOfKind(draft.relations(sheetPath), "threadedComment");
  const said = relation && draft.text(relation.target);
  if (patches.length === 0 || relation === null || said === null) return;
  const threads = ownPart(draft, sheetPath, relation);
  draft.write(threads, withThreads(said, patches));
  const hasNotes = relationOfKind(draft.relations(sheetPath), "comments") !== null;
  if (!hasNotes && patches.every(({ conversation }) => (conversation?.note ?? null) === null)) return;
  const texts = textsPath(edit, sheetPath);
  draft.write(texts, withStandins(draft.text(texts) ?? EMPTY_TEXTS, patches));
  const boxes = boxesPath(edit, sheetPath);
  const xml = draft.text(boxes) ?? EMPTY_BOXES;
  const shown = patches.map(({ row, column, conversation }) => {
    return { row, column, note: conversation?.note === undefined || conversation.note === null ? null : "" };
  });
  if (isReadable(xml)) draft.write(boxes, patchNoteBoxes(xml, shown));
}
