// Which of the desk's own windows and menus are open.
import { useEffect, useState } from "preact/hooks";
import { listenForFindKey } from "../find/find-bar";
import type { MenuPart } from "../grid/grid-context";

/** One window at a time. `column` is the one to filter by, counted from 0. */
export type OpenWindow =
  | { readonly kind: "shortcuts" }
  | { readonly kind: "versions" }
  | { readonly kind: "filter"; readonly column: number };

/** A menu at a point on screen, in the window's pixels. */
export interface MenuAtPoint {
  readonly x: number;
  readonly y: number;
  readonly part: MenuPart | "tab";
}

export interface Windows {
  readonly open: OpenWindow | null;
  readonly menuAt: MenuAtPoint | null;
  readonly isFinding: boolean;
  /** Null closes the window that is open. */
  show(window: OpenWindow | null): void;
  showMenu(at: MenuAtPoint | null): void;
  find(isFinding: boolean): void;
}

export function useWindows(): Windows {
  const [open, show] = useState<OpenWindow | null>(null);
  const [menuAt, showMenu] = useState<MenuAtPoint | null>(null);
  const [isFinding, find] = useState(false);
  useEffect(() => listenForFindKey(() => find(true)), []);
  return { open, menuAt, isFinding, show, showMenu, find };
}
