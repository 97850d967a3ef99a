// Reads the links in the cells of a sheet (ECMA-376 part 1, 18.3.1.47), to addresses outside the file or to places in it.

import { parseRects, type Rect, splitReference } from "../../../workbook/cells/a1";
import { SPACES } from "../../../xlsx/package/namespaces";
import type { SheetPart } from "../../../xlsx/package/parts";
import { attributeOf, itemsIn, type XmlElement } from "../../../xlsx/package/xml-tree";
import type { SheetModel } from "../../runtime/model/sheet-model";

export interface FileLink {
  readonly sheet: SheetModel;
  readonly rect: Rect;
  readonly outside: string | null;
  /** "Listor!A2"; empty for a link outside. */
  readonly location: string;
}

export function readLinks(root: XmlElement, { relations }: SheetPart, sheet: SheetModel): FileLink[] {
  return itemsIn(root, "hyperlinks", "hyperlink").flatMap((link): FileLink[] => {
    const [rect]: readonly Rect[] = parseRects(attributeOf(link, "ref") ?? "");
    const outside = relations.get(attributeOf(link, "id", SPACES.relation) ?? "")?.target ?? null;
    return rect ? [{ sheet, rect, outside, location: attributeOf(link, "location") ?? "" }] : [];
  });
}

/** Where a link leads: to a place in the workbook it is `#gid=…&range=…`, as in a Sheet; null where it leads nowhere. */
export function addressOf({ sheet, outside, location }: FileLink, sheets: readonly SheetModel[]): string | null {
  if (outside !== null || location === "") return outside;
  const { sheet: name, address } = splitReference(location);
  const target = sheets.find((candidate) => candidate.name === (name ?? sheet.name));
  return target ? `#gid=${target.id}&range=${address.replaceAll("$", "")}` : null;
}
