// The links of cells (ECMA-376 part 1, 18.3.1.47): to a place in the workbook by its address, to anything else by a
// relation.

import { cellName, parseRect, quotedSheetName, rectName } from "../../../../workbook/cells/a1";
import { SPACES } from "../../../../xlsx/package/namespaces";
import { escapeAttribute } from "../../../../xlsx/package/xml";
import {
  attributeOf,
  childOf,
  childrenOf,
  descendantsOf,
  parseXml,
  prefixFor,
  type XmlElement,
} from "../../../../xlsx/package/xml-tree";
import { isInRect, subtract } from "../../../runtime/model/rect";
import type { WorkbookModel } from "../../../runtime/model/workbook-model";
import { appended, removed, type Splice } from "../../package/splice";
import type { Edit } from "../open-edit";
import { editAround, editChild, type SheetText } from "../sheet-text";
import { tidyLists } from "../shift/shift-sheet";
import { tagWith } from "./spans";

export interface LinkPatch {
  readonly row: number;
  readonly column: number;
  /** A web address, or `#gid=N&range=A1` for a place in this workbook; null takes the link away. */
  readonly link: string | null;
}

/** A place in the workbook as the file writes it; null for a link that leads out of it or nowhere. */
function locationOf(book: WorkbookModel, link: string): string | null {
  const place = /^#gid=(\d+)(?:&range=([A-Z]+\d+(?::[A-Z]+\d+)?))?$/.exec(link);
  const target = place && book.sheets.find((candidate) => candidate.id === Number(place[1]));
  return target ? `${quotedSheetName(target.name)}!${place[2] ?? "A1"}` : null;
}

/** Takes the cells out of the links that stand on them; a link of a whole block keeps its other cells. */
function withoutLinks(sheet: SheetText, patches: readonly LinkPatch[]): SheetText {
  return editAround(sheet, (root, xml) => {
    const list = childOf(root, "hyperlinks");
    return (list ? childrenOf(list, "hyperlink") : []).flatMap((element): Splice[] => {
      const rect = parseRect(attributeOf(element, "ref") ?? "");
      const own = rect ? patches.filter(({ row, column }) => isInRect(rect, row, column)) : [];
      if (!rect || own.length === 0) return [];
      const left = own.reduce(
        (rects, { row, column }) =>
          rects.flatMap((one) => subtract(one, { row, column, lastRow: row, lastColumn: column })),
        [rect],
      );
      const text = xml.slice(element.start, element.end);
      const tag = text.slice(0, element.openEnd - element.start);
      const copies = left.map((one) => tagWith(tag, "ref", rectName(one)) + text.slice(tag.length));
      return [removed(element), { start: element.end, end: element.end, text: copies.join("") }];
    });
  });
}

function usedRelations({ around }: SheetText): Set<string | null> {
  const elements = [...descendantsOf(parseXml(around))];
  return new Set(elements.map((element) => attributeOf(element, "id", SPACES.relation)));
}

function linkXml(
  edit: Edit,
  path: string,
  root: XmlElement,
  prefix: string,
  location: string | null,
  patch: LinkPatch,
): string {
  const open = `<${prefix}hyperlink ref="${cellName(patch.row, patch.column)}"`;
  if (location !== null) return `${open} location="${escapeAttribute(location)}"/>`;
  const id = edit.draft.relate(path, "hyperlink", patch.link ?? "", true);
  const own = prefixFor(root, SPACES.relation);
  const declared = own === null ? edit.draft.inOwnNames(` xmlns:r="${SPACES.relation}"`) : "";
  return `${open}${declared} ${own ?? "r:"}id="${id}"/>`;
}

export function putLinks(edit: Edit, path: string, book: WorkbookModel, patches: readonly LinkPatch[]): void {
  if (patches.length === 0) return;
  const before = edit.sheets.read(path);
  const without = withoutLinks(before, patches);
  const { prefix } = without;
  const root = parseXml(without.around);
  const come = patches.flatMap((patch) => {
    const location = patch.link === null ? null : locationOf(book, patch.link);
    const isNowhere = patch.link === null || (location === null && patch.link.startsWith("#gid="));
    return isNowhere ? [] : [linkXml(edit, path, root, prefix, location, patch)];
  });
  const put =
    come.length === 0
      ? without
      : editChild(
          without,
          "hyperlinks",
          (list, xml) => [appended(xml, list, come.join(""))],
          `<${prefix}hyperlinks></${prefix}hyperlinks>`,
        );
  const next = { ...put, around: tidyLists(put.around, before.around) };
  edit.sheets.write(path, next);
  const used = usedRelations(next);
  for (const { id, kind } of edit.draft.relations(path).values()) {
    if (kind === "hyperlink" && !used.has(id) && usedRelations(before).has(id)) edit.draft.unrelate(path, id);
  }
}
