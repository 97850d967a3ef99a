// How a tab is shown: rows that stay in view, grid lines and the colour of the tab.

import { cellName } from "../../../../workbook/cells/a1";
import { attributeOf, childOf, childrenOf, type XmlElement } from "../../../../xlsx/package/xml-tree";
import { removed, type Splice, withAttribute } from "../../package/splice";
import { editChild, type SheetText } from "../sheet-text";

/** Changes the sheet's first view, which is made where there is none. */
function editView(sheet: SheetText, change: (view: XmlElement, xml: string) => readonly Splice[]): SheetText {
  const { prefix } = sheet;
  const view = `<${prefix}sheetView workbookViewId="0"></${prefix}sheetView>`;
  return editChild(
    sheet,
    "sheetViews",
    (views, xml) => {
      const [first] = childrenOf(views, "sheetView");
      return first ? change(first, xml) : [];
    },
    `<${prefix}sheetViews>${view}</${prefix}sheetViews>`,
  );
}

/** The pane for frozen rows beside the columns that a person has frozen (ECMA-376 part 1, 18.3.1.66). */
function paneXml(rows: number, columns: number, prefix: string): string {
  if (rows === 0 && columns === 0) return "";
  const active = rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight";
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ""}${rows > 0 ? ` ySplit="${rows}"` : ""}`;
  const corner = cellName(rows + 1, columns + 1);
  const panes = rows > 0 && columns > 0 ? ["topRight", "bottomLeft", "bottomRight"] : [active];
  const selections = panes.map((pane) => `<${prefix}selection pane="${pane}"/>`).join("");
  return `<${prefix}pane${split} topLeftCell="${corner}" activePane="${active}" state="frozen"/>${selections}`;
}

export function putFrozenRows(sheet: SheetText, rows: number): SheetText {
  return editView(sheet, (view, xml) => {
    const pane = childOf(view, "pane");
    const isFrozen = pane !== null && (attributeOf(pane, "state") ?? "").startsWith("frozen");
    const columns = isFrozen ? Number(attributeOf(pane, "xSplit") ?? 0) : 0;
    if (isFrozen ? Number(attributeOf(pane, "ySplit") ?? 0) === rows : rows === 0) return [];
    const shown = childrenOf(view, "selection").filter((one) => attributeOf(one, "pane") !== null);
    const others = view.children.find((child) => child !== pane && !shown.includes(child));
    const text = paneXml(rows, columns, sheet.prefix);
    const put: Splice = others ? { start: others.start, end: others.start, text } : insideSplice(xml, view, text);
    return [...(pane ? [removed(pane)] : []), ...shown.map(removed), put];
  });
}

function insideSplice(xml: string, element: XmlElement, text: string): Splice {
  if (element.closeStart < element.end) return { start: element.openEnd, end: element.openEnd, text };
  const cut = xml.lastIndexOf("/", element.openEnd - 1);
  return { start: cut, end: element.end, text: `>${text}</${element.name}>` };
}

export function putGridLines(sheet: SheetText, isHidden: boolean): SheetText {
  return editView(sheet, (view) => [withAttribute(view, "showGridLines", isHidden ? "0" : null)]);
}

/** `color` is "#rrggbb"; null takes it away. */
export function putTabColor(sheet: SheetText, color: string | null): SheetText {
  const { prefix } = sheet;
  return editChild(
    sheet,
    "sheetPr",
    (properties, xml) => {
      const own = childOf(properties, "tabColor");
      const text = color === null ? "" : `<${prefix}tabColor rgb="FF${color.slice(1).toUpperCase()}"/>`;
      if (own) return [{ start: own.start, end: own.end, text }];
      return color === null ? [] : [insideSplice(xml, properties, text)];
    },
    `<${prefix}sheetPr></${prefix}sheetPr>`,
  );
}
