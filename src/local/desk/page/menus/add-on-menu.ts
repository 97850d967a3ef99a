// A menu that the add-on made, in the desk's language.
import type { DeskWords } from "../../../../i18n/sv/desk";
import type { DeskMenu } from "../../server/wire";
import type { Menu } from "./menu-bar";

/** `run` calls a function of the add-on by its name. */
export function addOnMenu(
  { title, items }: DeskMenu,
  words: Pick<DeskWords["page"], "menuItem">,
  run: (name: string) => void,
): Menu {
  return {
    title,
    entries: items.map(({ label, run: name }) =>
      name === null ? { label, run: null } : { label: words.menuItem(name, label), run: () => run(name) },
    ),
  };
}
