// The menus that a script has added to the menu bar.

import type { MenuItem } from "../../../session";

export interface ScriptMenu {
  readonly title: string;
  readonly items: readonly MenuItem[];
}

/** By title, since a menu that is added again replaces the earlier one. */
export type ScriptMenus = Map<string, ScriptMenu>;
