// Opens the editor on the active cell, and moves the selection when it is left.
import { type CellEditor, createCellEditor, type Leave } from "./cell-editor";
import { type CellPlace, placeName } from "./cell-place";
import type { GridContext } from "./grid-context";

export interface GridEditing {
  /** Opens the editor with the text, or with the cell's own content for null. */
  open(text: string | null): void;
  isOpen(): boolean;
  /** Puts the open editor on its cell, which has moved. */
  place(): void;
  /**
   * Moves the selection on. Enter after Tab goes below the cell where the presses of Tab began, as in Sheets and Excel.
   */
  leave(place: CellPlace, leave: Leave): void;
  /** Forgets where presses of Tab began, since the pointer or an arrow key moved the selection. */
  forgetTabs(): void;
  close(): void;
}

const MOVES = {
  down: { by: "cell", step: "down" },
  up: { by: "cell", step: "up" },
  left: { by: "cell", step: "left" },
  right: { by: "cell", step: "right" },
} as const;

export function createGridEditing(context: GridContext): GridEditing {
  const { active, container, focus, goTo, model, options, view } = context;
  let editor: CellEditor | null = null;
  let edited: CellPlace | null = null;
  let tabColumn: number | null = null;

  const place = () => {
    const cell = edited && view.cellElement(edited);
    if (!editor || !cell) return;
    const box = cell.getBoundingClientRect();
    const frame = container.getBoundingClientRect();
    const { width, height } = box;
    editor.place({ left: box.left - frame.left, top: box.top - frame.top, width, height }, container.clientWidth);
  };
  const close = () => {
    editor?.remove();
    editor = null;
    edited = null;
  };
  const leave = ({ row, column }: CellPlace, where: Leave) => {
    if (where === "stay") return;
    const from = where === "down" && tabColumn !== null ? tabColumn : column;
    tabColumn = where === "right" ? (tabColumn ?? column) : null;
    goTo({ row, column: from });
    context.move(MOVES[where], false);
  };
  return {
    open(text) {
      if (editor) return;
      const at = active();
      view.reveal(at);
      const before = model().inputAt(at.row, at.column);
      const edit = options.onBegin();
      options.onNote(null);
      edited = at;
      editor = createCellEditor({
        label: `${options.words.formula} ${placeName(at)}`,
        text: text ?? before,
        isReplacing: text !== null,
        choices: model().choicesAt(at.row, at.column),
        choicesHelp: options.words.choicesHelp,
        onCancel: () => {
          close();
          focus();
        },
        onCommit: (typed, where) => {
          const hadFocus = editor?.element.contains(document.activeElement) ?? false;
          close();
          if (typed !== before) edit([{ ...at, input: typed }]);
          if (where !== "stay") leave(at, where);
          else if (hadFocus) focus();
        },
      });
      container.after(editor.element);
      place();
      editor.focus();
    },
    isOpen: () => editor !== null,
    place,
    leave,
    forgetTabs: () => {
      tabColumn = null;
    },
    close,
  };
}
