// What can be done with a tab: renamed, moved, coloured and deleted.
import type { DeskWords } from "../../../../i18n/sv/desk";
import type { SheetTab } from "../../server/wire";
import type { Desk } from "../work/desk";
import type { MenuEntry } from "./menu-list";

interface TabGround {
  readonly desk: Desk;
  readonly words: DeskWords["page"];
  readonly sheets: readonly SheetTab[];
}

/** The colours that a tab can be given, which stand apart also for those who see few of them. */
export const TAB_COLORS = ["#1a66c9", "#2e7d32", "#f9a825", "#c62828"] as const;

const LINE: MenuEntry = { label: "", run: null };

export function tabEntries({ desk, words, sheets }: TabGround, name: string): MenuEntry[] {
  const at = sheets.findIndex((sheet) => sheet.name === name);
  const move = (to: number) => desk.perform({ kind: "moveSheet", name, to });
  const rename = async () => {
    const { renameSheet: title, addSheetName: field, renameYes: yes } = words;
    const to = await desk.ask({ title, text: "", yes, field, start: name });
    const renamed = to && to !== name ? await desk.perform({ kind: "renameSheet", name, to }) : null;
    if (to && renamed?.error === null) desk.showSheet(to);
  };
  const remove = () => desk.perform({ kind: "deleteSheet", name });
  const paint = (color: string | null) => desk.perform({ kind: "colorSheet", name, color });
  return [
    { label: words.renameSheetOf(name), run: rename },
    ...(at > 0 ? [{ label: words.moveLeft, run: () => move(at - 1) }] : []),
    ...(at < sheets.length - 1 ? [{ label: words.moveRight, run: () => move(at + 1) }] : []),
    LINE,
    ...TAB_COLORS.map((color, index) => ({ label: words.tabColors[index] ?? color, run: () => paint(color) })),
    { label: words.noTabColor, run: () => paint(null) },
    LINE,
    { label: words.deleteSheet(name), run: remove },
  ];
}
