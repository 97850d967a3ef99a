// The menus a script has put in the menu bar.

import type { MenuItem } from "../../session";

export interface ScriptMenu {
  readonly title: string;
  readonly items: readonly MenuItem[];
}

/** By title: a menu added again takes the place of the one before. */
export type ScriptMenus = Map<string, ScriptMenu>;
