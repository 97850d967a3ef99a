// What menus do in the grid in front, with the browser's clipboard.
import type { DeskWords } from "../../../../i18n/sv/desk";
import type { SheetGrid } from "../grid/sheet-grid";
import type { Desk } from "../work/desk";
import type { GridHand } from "./desk-menus";

export function gridHand(desk: Desk, words: DeskWords["page"], grid: { readonly current: SheetGrid | null }): GridHand {
  return {
    obey: (command) => grid.current?.obey(command),
    copy: () => grid.current?.copy(),
    cut() {
      grid.current?.copy();
      grid.current?.obey({ kind: "clear" });
    },
    paste() {
      navigator.clipboard.readText().then(
        (text) => grid.current?.paste(text),
        () => desk.say(words.pasteByKey),
      );
    },
  };
}
