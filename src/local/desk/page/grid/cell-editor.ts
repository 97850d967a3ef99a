// The field that opens on a cell to type in. It lies over the grid, so that a reload beneath never takes the text away.
import { type ChoiceList, createChoiceList } from "./choice-list";

/** Where the selection goes when the cell is left. */
export type Leave = "stay" | "down" | "up" | "left" | "right";

export interface CellEditorOptions {
  readonly label: string;
  /** Text to begin with. */
  readonly text: string;
  /** Begun by typing: the arrow keys then leave the cell, as in any spreadsheet. */
  readonly isReplacing: boolean;
  readonly choices: readonly string[] | null;
  readonly onCommit: (text: string, leave: Leave) => void;
  readonly onCancel: () => void;
}

export interface CellEditor {
  readonly element: HTMLElement;
  /** Over the cell: pixels within the grid. */
  place(box: { left: number; top: number; width: number; height: number }): void;
  focus(): void;
  commit(leave: Leave): void;
  remove(): void;
}

const ARROWS: Readonly<Record<string, Leave>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

export function createCellEditor({
  label,
  text,
  isReplacing,
  choices,
  onCommit,
  onCancel,
}: CellEditorOptions): CellEditor {
  const element = document.createElement("div");
  element.className = "cell-editor";
  const field = document.createElement("textarea");
  field.ariaLabel = label;
  field.rows = 1;
  field.spellcheck = false;
  field.value = text;
  element.append(field);

  let isOver = false;
  const commit = (leave: Leave, value = field.value) => {
    if (isOver) return;
    isOver = true;
    onCommit(value, leave);
  };
  const list: ChoiceList | null = choices ? createChoiceList(choices, field, (choice) => commit("stay", choice)) : null;
  if (list) element.append(list.element);

  const grow = () => {
    field.style.height = "auto";
    field.style.height = `${field.scrollHeight}px`;
  };
  field.addEventListener("input", () => {
    list?.filter(field.value);
    grow();
  });
  field.addEventListener("blur", () => commit("stay"));
  field.addEventListener("keydown", (event) => {
    event.stopPropagation();
    const { key } = event;
    const isListKey = list && (key === "ArrowDown" || key === "ArrowUp");
    if (event.isComposing) return;
    if (isListKey) {
      list.move(key === "ArrowDown" ? 1 : -1);
    } else if (key === "Enter" && event.altKey) {
      field.setRangeText("\n", field.selectionStart, field.selectionEnd, "end");
      grow();
    } else if (key === "Enter") {
      commit(event.shiftKey ? "up" : "down", list?.picked() ?? field.value);
    } else if (key === "Tab") {
      commit(event.shiftKey ? "left" : "right", list?.picked() ?? field.value);
    } else if (key === "Escape") {
      isOver = true;
      onCancel();
    } else if (isReplacing && ARROWS[key]) {
      commit(ARROWS[key]);
    } else {
      return;
    }
    event.preventDefault();
  });

  return {
    element,
    place({ left, top, width, height }) {
      Object.assign(element.style, { left: `${left}px`, top: `${top}px`, minWidth: `${width}px` });
      field.style.minHeight = `${height}px`;
      grow();
    },
    focus() {
      field.focus({ preventScroll: true });
      field.setSelectionRange(field.value.length, field.value.length);
    },
    commit,
    remove() {
      isOver = true;
      element.remove();
    },
  };
}
