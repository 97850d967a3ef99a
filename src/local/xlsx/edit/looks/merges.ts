// Merged cells: those that went are taken away, and those that came are added.

import { type Rect, rectName } from "../../../../workbook/cells/a1";
import { attributeOf, childrenOf } from "../../../../xlsx/package/xml-tree";
import { appended, removed, withAttribute } from "../../package/splice";
import { editChild, type SheetText } from "../sheet-text";
import { tidyLists } from "../shift/shift-sheet";

export function putMerges(sheet: SheetText, merges: readonly Rect[]): SheetText {
  const { prefix } = sheet;
  const wanted = new Set(merges.map(rectName));
  const put = editChild(
    sheet,
    "mergeCells",
    (list, xml) => {
      const there = childrenOf(list, "mergeCell");
      const gone = there.filter((one) => !wanted.has(attributeOf(one, "ref") ?? ""));
      const known = new Set(there.map((one) => attributeOf(one, "ref")));
      const come = [...wanted].filter((ref) => !known.has(ref));
      const text = come.map((ref) => `<${prefix}mergeCell ref="${ref}"/>`).join("");
      const count = there.length - gone.length + come.length;
      return [...gone.map(removed), appended(xml, list, text), withAttribute(list, "count", String(count))];
    },
    `<${prefix}mergeCells></${prefix}mergeCells>`,
  );
  return { ...put, around: tidyLists(put.around, sheet.around) };
}
