// Opening the editor on the active cell, and where the selection goes when it is left.
import { type CellEditor, createCellEditor, type Leave } from "./cell-editor";
import { type CellPlace, placeName } from "./cell-place";
import type { GridContext } from "./grid-context";

export interface GridEditing {
  /** `text` null opens with what the cell holds; otherwise typing replaces it. */
  open(text: string | null): void;
  isOpen(): boolean;
  /** Moves a cell on. Enter after a row of Tab presses goes to below where the row began, as in any spreadsheet. */
  leave(place: CellPlace, leave: Leave): void;
  /** The pointer or an arrow key moved the selection: a row of Tab presses is over. */
  forgetTabs(): void;
  close(): void;
}

const MOVES: Readonly<Record<Leave, readonly [rows: number, columns: number]>> = {
  stay: [0, 0],
  down: [1, 0],
  up: [-1, 0],
  left: [0, -1],
  right: [0, 1],
};

export function createGridEditing({
  active,
  container,
  focusKeeper,
  goTo,
  grid,
  model,
  options,
}: GridContext): GridEditing {
  let editor: CellEditor | null = null;
  let tabColumn: number | null = null;

  const place = () => {
    const cell = grid.getActiveCellNode();
    if (!editor || !cell) return;
    const box = cell.getBoundingClientRect();
    const frame = container.getBoundingClientRect();
    editor.place({ left: box.left - frame.left, top: box.top - frame.top, width: box.width, height: box.height });
  };
  const close = () => {
    editor?.remove();
    editor = null;
  };
  const leave = ({ row, column }: CellPlace, where: Leave) => {
    const [down, right] = MOVES[where];
    const from = where === "down" && tabColumn !== null ? tabColumn : column;
    tabColumn = where === "right" ? (tabColumn ?? column) : null;
    goTo({ row: row + down, column: from + right });
  };
  grid.onScroll.subscribe(place);
  grid.onColumnsResized.subscribe(place);
  return {
    open(text) {
      if (editor) return;
      const at = active();
      const before = model().inputAt(at.row, at.column);
      options.onNote(null);
      editor = createCellEditor({
        label: `${options.words.formula} ${placeName(at)}`,
        text: text ?? before,
        isReplacing: text !== null,
        choices: model().choicesAt(at.row, at.column),
        onCancel: () => {
          close();
          focusKeeper.focus();
        },
        onCommit: (typed, where) => {
          const hadFocus = editor?.element.contains(document.activeElement) ?? false;
          close();
          if (typed !== before) options.onEdit([{ ...at, input: typed }]);
          if (where !== "stay") leave(at, where);
          else if (hadFocus) focusKeeper.focus();
        },
      });
      container.after(editor.element);
      place();
      editor.focus();
    },
    isOpen: () => editor !== null,
    leave,
    forgetTabs: () => {
      tabColumn = null;
    },
    close,
  };
}
