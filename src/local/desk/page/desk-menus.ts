// The desk's menus: what a person can do in the grid, the menus that the add-on made, and help.
import type { DeskWords } from "../../../i18n/sv/desk";
import { columnName } from "../../../workbook/cells/a1";
import type { DeskMenu } from "../server/wire";
import type { Desk } from "./desk";
import type { CellPlace, CellRange } from "./grid/cell-place";
import type { Menu } from "./menu-bar";
import type { MenuEntry } from "./menu-list";

export interface Selection {
  readonly sheet: string;
  readonly range: CellRange;
  readonly active: CellPlace;
}

const LINE: MenuEntry = { label: "", run: null };

/** The entries for rows and sorting, which the menu of a cell has too. */
export function rowEntries(desk: Desk, words: DeskWords["page"], { sheet, range, active }: Selection): MenuEntry[] {
  const count = range.toRow - range.fromRow + 1;
  const letter = columnName(active.column + 1);
  const insert = (before: number) => desk.perform({ kind: "insertRows", sheet, before, count: 1 });
  const sort = (ascending: boolean) => desk.perform({ kind: "sort", sheet, column: active.column, ascending });
  return [
    { label: words.insertAbove, run: () => insert(range.fromRow) },
    { label: words.insertBelow, run: () => insert(range.toRow + 1) },
    {
      label: words.deleteRows(count),
      run: () => desk.perform({ kind: "deleteRows", sheet, from: range.fromRow, count }),
    },
    LINE,
    { label: words.sortAscending(letter), run: () => sort(true) },
    { label: words.sortDescending(letter), run: () => sort(false) },
  ];
}

export function deskMenus(
  desk: Desk,
  words: DeskWords["page"],
  addOnMenus: readonly DeskMenu[],
  selection: Selection,
  showShortcuts: () => void,
): Menu[] {
  const { sheet } = selection;
  const remove = async () => {
    const { deleteSheetTitle, deleteSheetText: text, deleteSheetYes: yes } = words;
    const answer = await desk.ask({ title: deleteSheetTitle(sheet), text, yes, field: null });
    if (answer !== null) await desk.perform({ kind: "deleteSheet", name: sheet });
  };
  const edit: Menu = {
    title: words.edit,
    entries: [
      { label: words.undo, keys: "Ctrl+Z", run: () => desk.perform({ kind: "undo" }) },
      { label: words.redo, keys: "Ctrl+Y", run: () => desk.perform({ kind: "redo" }) },
      LINE,
      ...rowEntries(desk, words, selection),
      LINE,
      { label: words.deleteSheet(sheet), run: remove },
    ],
  };
  const addOn = addOnMenus.map(
    ({ title, items }): Menu => ({
      title,
      entries: items.map(({ label, run: name }) => ({
        label,
        run: name === null ? null : () => desk.perform({ kind: "run", name, args: [] }),
      })),
    }),
  );
  return [edit, ...addOn, { title: words.help, entries: [{ label: words.shortcuts, run: showShortcuts }] }];
}
