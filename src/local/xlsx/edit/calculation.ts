// What a file says of its formulas: that they are to be computed when it is opened (ECMA-376 part 1, 18.2.2), and in which
// order, which a program works out anew where it isn't said (18.6).

import { relationOfKind } from "../../../xlsx/package/relations";
import { isTrue } from "../../../xlsx/package/xml";
import { prefixOf } from "../../../xlsx/package/xml-tags";
import { attributeOf, childOf, parseXml } from "../../../xlsx/package/xml-tree";
import { spliced, withAttribute } from "../package/splice";
import type { Edit } from "./open-edit";

/** What stands after the workbook's settings for computing (18.2.27: CT_Workbook). */
const LATER = [
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
];

export function computeOnOpen({ draft, workbook }: Edit): void {
  const xml = draft.text(workbook) ?? "";
  const root = parseXml(xml);
  const own = childOf(root, "calcPr");
  if (own && isTrue(attributeOf(own, "fullCalcOnLoad") ?? undefined)) return;
  if (own) {
    draft.write(workbook, spliced(xml, [withAttribute(own, "fullCalcOnLoad", "1")]));
    return;
  }
  const next = root.children.find(({ local }) => LATER.includes(local));
  const at = next?.start ?? root.closeStart;
  const text = `<${prefixOf(root.name)}calcPr fullCalcOnLoad="1"/>`;
  draft.write(workbook, spliced(xml, [{ start: at, end: at, text }]));
}

/** Forgets the order of the formulas, once some of them have come, gone or moved. */
export function forgetOrder({ draft, workbook }: Edit): void {
  const chain = relationOfKind(draft.relations(workbook), "calcChain");
  if (!chain) return;
  draft.unrelate(workbook, chain.id);
  draft.remove(chain.target);
}
