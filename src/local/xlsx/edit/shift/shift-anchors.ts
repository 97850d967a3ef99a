// The places of drawings, after rows or columns moved (ECMA-376 part 1, 20.5.2). What is placed "absolute" stays, "oneCell"
// moves with its first cell and keeps its size, and "twoCell" moves and stretches.

import { SPACES } from "../../../../xlsx/package/namespaces";
import { attributeOf, textIn, type XmlElement } from "../../../../xlsx/package/xml-tree";
import type { Shift } from "../../../runtime/model/shift";
import { filled, type Splice } from "../../package/splice";
import { shiftIndex } from "./addresses";

type Placement = "absolute" | "oneCell" | "twoCell";

function childNamed(element: XmlElement, local: string): XmlElement | null {
  return element.children.find((child) => child.local === local) ?? null;
}

/** Changes to the corners that an element holds as `from` and `to`. */
function shiftCorners(xml: string, anchor: XmlElement, placement: Placement, shift: Shift): Splice[] {
  if (placement === "absolute") return [];
  const [name, offset] = shift.axis === "rows" ? ["row", "rowOff"] : ["col", "colOff"];
  const places = ["from", "to"].flatMap((end) => {
    const corner = childNamed(anchor, end);
    const element = corner && childNamed(corner, name);
    return corner && element ? [{ corner, element, index: Number(textIn(xml, element)) }] : [];
  });
  const [first] = places;
  if (!first) return [];
  const step = shiftIndex(first.index, shift).index - first.index;
  return places.flatMap(({ corner, element, index }): Splice[] => {
    const moved = placement === "oneCell" ? { index: index + step, isGone: false } : shiftIndex(index, shift);
    if (moved.index === index && !moved.isGone) return [];
    const inside = moved.isGone ? childNamed(corner, offset) : null;
    return [filled(xml, element, String(moved.index)), ...(inside ? [filled(xml, inside, "0")] : [])];
  });
}

/** The drawing of a tab that moved. */
export function shiftDrawing(xml: string, root: XmlElement, shift: Shift): Splice[] {
  const anchors = root.children.flatMap((child) =>
    child.space === SPACES.alternatives ? child.children.flatMap((choice) => choice.children) : [child],
  );
  return anchors.flatMap((anchor) => {
    if (anchor.local === "oneCellAnchor") return shiftCorners(xml, anchor, "oneCell", shift);
    if (anchor.local !== "twoCellAnchor") return [];
    return shiftCorners(xml, anchor, (attributeOf(anchor, "editAs") ?? "twoCell") as Placement, shift);
  });
}

const isTrue = (value: string | null): boolean => value === "1" || value === "true";

/** How a control or an embedded object of a sheet is placed (18.3.1.2: anchor). */
export function placementOf(anchor: XmlElement): Placement {
  if (isTrue(attributeOf(anchor, "sizeWithCells"))) return "twoCell";
  return isTrue(attributeOf(anchor, "moveWithCells")) ? "oneCell" : "absolute";
}

export function shiftControl(xml: string, anchor: XmlElement, shift: Shift): Splice[] {
  return shiftCorners(xml, anchor, placementOf(anchor), shift);
}
