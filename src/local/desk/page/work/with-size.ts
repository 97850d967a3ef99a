// A tab with the width or height that was just given to some of its lines, as it is shown until the server has stored it.
import type { SheetView } from "../../../session";
import type { DeskAction } from "../../server/wire";

export type Resize = Extract<DeskAction, { kind: "resizeColumns" | "resizeRows" }>;

export const isResize = (action: DeskAction): action is Resize =>
  action.kind === "resizeColumns" || action.kind === "resizeRows";

export function withSize(view: SheetView, { kind, from, count, size }: Resize): SheetView {
  const isGiven = (line: number) => line >= from && line < from + count;
  if (kind === "resizeColumns")
    return { ...view, columnWidths: view.columnWidths.map((width, column) => (isGiven(column) ? size : width)) };
  const others = Object.entries(view.rowHeights).filter(([row]) => !isGiven(Number(row)));
  const given = size === null ? [] : Array.from({ length: count }, (_, line) => [from + line, size]);
  return { ...view, rowHeights: Object.fromEntries([...others, ...given]) };
}
