// Opens the editor on the active cell, and moves the selection when it is left.
import { type CellEditor, createCellEditor, type Leave } from "./cell-editor";
import { type CellPlace, placeName } from "./cell-place";
import type { GridContext } from "./grid-context";

export interface GridEditing {
  /** Opens the editor with the text, or with the cell's own content for null. */
  open(text: string | null): void;
  isOpen(): boolean;
  /**
   * Moves the selection on. Enter after Tab goes below the cell where the presses of Tab began, as in Sheets and Excel.
   */
  leave(place: CellPlace, leave: Leave): void;
  /** Forgets where presses of Tab began, since the pointer or an arrow key moved the selection. */
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
