// The desk's menus: what a person can do in the grid and with its tabs, the menus that the add-on made, and help.
import type { DeskWords } from "../../../../i18n/sv/desk";
import { columnName } from "../../../../workbook/cells/a1";
import type { DeskMenu, SheetTab } from "../../server/wire";
import type { CellFault, FaultMend } from "../cells/cell-faults";
import type { CellPlace, CellRange } from "../grid/cell-place";
import type { MenuPart } from "../grid/grid-context";
import type { GridCommand } from "../grid/grid-keys";
import type { Desk } from "../work/desk";
import { addOnMenu } from "./add-on-menu";
import type { Menu } from "./menu-bar";
import type { MenuEntry } from "./menu-list";
import { tabEntries } from "./tab-menu";

export interface Selection {
  readonly sheet: string;
  readonly range: CellRange;
  readonly active: CellPlace;
}

/** What menus do in the grid in front. */
export interface GridHand {
  obey(command: GridCommand): void;
  cut(): void;
  copy(): void;
  paste(): void;
}

export interface MenuGround {
  readonly desk: Desk;
  readonly words: DeskWords["page"];
  readonly selection: Selection;
  readonly hand: GridHand;
  readonly sheets: readonly SheetTab[];
  /** What is wrong with the active cell; null when nothing is. */
  readonly fault: CellFault | null;
  readonly onMend: (mend: FaultMend) => void;
  readonly onFind: () => void;
  readonly onFilter: (column: number) => void;
}

const LINE: MenuEntry = { label: "", run: null };

function clipboardEntries({ words, hand }: MenuGround): MenuEntry[] {
  return [
    { label: words.cut, keys: "Ctrl+X", run: hand.cut },
    { label: words.copy, keys: "Ctrl+C", run: hand.copy },
    { label: words.paste, keys: "Ctrl+V", run: hand.paste },
  ];
}

function rowEntries({ desk, words, selection }: MenuGround): MenuEntry[] {
  const { sheet, range } = selection;
  const count = range.toRow - range.fromRow + 1;
  const insert = (before: number) => desk.perform({ kind: "insertRows", sheet, before, count: 1 });
  return [
    { label: words.insertAbove, run: () => insert(range.fromRow) },
    { label: words.insertBelow, run: () => insert(range.toRow + 1) },
    {
      label: words.deleteRows(count),
      run: () => desk.perform({ kind: "deleteRows", sheet, from: range.fromRow, count }),
    },
  ];
}

function columnEntries({ desk, words, selection }: MenuGround): MenuEntry[] {
  const { sheet, range } = selection;
  const count = range.toColumn - range.fromColumn + 1;
  const insert = (before: number) => desk.perform({ kind: "insertColumns", sheet, before, count: 1 });
  return [
    { label: words.insertLeft, run: () => insert(range.fromColumn) },
    { label: words.insertRight, run: () => insert(range.toColumn + 1) },
    {
      label: words.deleteColumns(count),
      run: () => desk.perform({ kind: "deleteColumns", sheet, from: range.fromColumn, count }),
    },
  ];
}

function sortEntries(ground: MenuGround): MenuEntry[] {
  const { desk, words, selection } = ground;
  const { sheet, active } = selection;
  const letter = columnName(active.column + 1);
  const sort = (ascending: boolean) => desk.perform({ kind: "sort", sheet, column: active.column, ascending });
  return [
    { label: words.filterColumn(letter), run: () => ground.onFilter(active.column) },
    { label: words.sortAscending(letter), run: () => sort(true) },
    { label: words.sortDescending(letter), run: () => sort(false) },
  ];
}

/** What mends the active cell, before all that can be done with any cell. */
function mendEntries({ fault, onMend }: MenuGround): MenuEntry[] {
  const mends = fault?.mends ?? [];
  return mends.length === 0 ? [] : [...mends.map((mend) => ({ label: mend.label, run: () => onMend(mend) })), LINE];
}

/** The entries of the menu at the pointer, on cells, row numbers or column letters. */
export function gridEntries(part: MenuPart, ground: MenuGround): MenuEntry[] {
  const lines = {
    cells: [...rowEntries(ground), LINE, ...sortEntries(ground)],
    rows: rowEntries(ground),
    header: [],
    columns: [...columnEntries(ground), LINE, ...sortEntries(ground)],
  };
  if (part === "header") return sortEntries(ground);
  const mends = part === "cells" ? mendEntries(ground) : [];
  return [...mends, ...clipboardEntries(ground), LINE, ...lines[part]];
}

export function deskMenus(
  ground: MenuGround,
  addOnMenus: readonly DeskMenu[],
  actions: {
    readonly print: () => void;
    readonly showVersions: () => void;
    readonly addSheet: () => void;
    readonly showShortcuts: () => void;
  },
): Menu[] {
  const { desk, words, hand } = ground;
  const file: Menu = {
    title: words.fileMenu,
    entries: [
      { label: words.print, keys: "Ctrl+P", run: actions.print },
      { label: words.versions, run: actions.showVersions },
    ],
  };
  const edit: Menu = {
    title: words.edit,
    entries: [
      { label: words.undo, keys: "Ctrl+Z", run: () => desk.perform({ kind: "undo" }) },
      { label: words.redo, keys: "Ctrl+Y", run: () => desk.perform({ kind: "redo" }) },
      LINE,
      ...clipboardEntries(ground),
      { label: words.find, keys: "Ctrl+F", run: ground.onFind },
      { label: words.fillDown, keys: "Ctrl+D", run: () => hand.obey({ kind: "fillDown" }) },
      { label: words.clear, keys: "Delete", run: () => hand.obey({ kind: "clear" }) },
      LINE,
      ...rowEntries(ground),
      LINE,
      ...columnEntries(ground),
      LINE,
      ...sortEntries(ground),
    ],
  };
  const tabs: Menu = {
    title: words.tabMenu,
    entries: [{ label: words.addSheet, run: actions.addSheet }, LINE, ...tabEntries(ground, ground.selection.sheet)],
  };
  const addOn = addOnMenus.map((menu) =>
    addOnMenu(menu, words, (name) => desk.perform({ kind: "run", name, args: [] })),
  );
  const help: Menu = { title: words.help, entries: [{ label: words.shortcuts, run: actions.showShortcuts }] };
  return [file, edit, tabs, ...addOn, help];
}
