// The list of tabs in the workbook's part, with what counts tabs by their place in it: names that belong to one tab, and
// the tabs in front.

import { attributeOf, childOf, childrenOf, parseXml, type XmlElement } from "../../../../xlsx/package/xml-tree";
import { filled, removed, type Splice, spliced, withAttribute } from "../../package/splice";

/** A tab that stays, by its old place from 0, or the element of a new one. */
export type ListedTab = number | string;

function placedNames(root: XmlElement, placeOf: (old: number) => number): Splice[] {
  const list = childOf(root, "definedNames");
  const names = list ? childrenOf(list, "definedName") : [];
  const places = names.map((name) => {
    const old = attributeOf(name, "localSheetId");
    return { name, old: old === null ? null : Number(old), place: old === null ? 0 : placeOf(Number(old)) };
  });
  if (list && places.length > 0 && places.every(({ place }) => place < 0)) return [removed(list)];
  return places.flatMap(({ name, old, place }): Splice[] => {
    if (place < 0) return [removed(name)];
    return old === null || old === place ? [] : [withAttribute(name, "localSheetId", String(place))];
  });
}

const IN_FRONT = ["activeTab", "firstSheet"];

function placedViews(root: XmlElement, placeOf: (old: number) => number, count: number): Splice[] {
  const list = childOf(root, "bookViews");
  return (list ? childrenOf(list, "workbookView") : []).flatMap((view) =>
    IN_FRONT.flatMap((name): Splice[] => {
      const old = Number(attributeOf(view, name) ?? 0);
      // A bar of tabs that begins at its beginning goes on doing so: a new first tab is to be seen.
      if (name === "firstSheet" && old === 0) return [];
      const place = placeOf(old);
      const next = place < 0 ? Math.min(old, count - 1) : place;
      return next === old ? [] : [withAttribute(view, name, next === 0 ? null : String(next))];
    }),
  );
}

/** The workbook's part with the tabs in another order, and with new ones among them. */
export function withTabs(xml: string, order: readonly ListedTab[]): string {
  const root = parseXml(xml);
  const list = childOf(root, "sheets");
  if (!list) return xml;
  const elements = childrenOf(list, "sheet");
  const placeOf = (old: number): number => order.indexOf(old);
  const texts = order.map((tab) => {
    const element = typeof tab === "number" ? elements[tab] : undefined;
    return typeof tab === "string" ? tab : element ? xml.slice(element.start, element.end) : "";
  });
  return spliced(xml, [
    filled(xml, list, texts.join("")),
    ...placedNames(root, placeOf),
    ...placedViews(root, placeOf, order.length),
  ]);
}
