// The field that opens on a cell. It lies above the grid, so that its text stays when the grid is drawn again.
import type { CellChoices } from "../cells/cell-choices";
import { createChoiceList } from "./choice-list";

/** Where the selection moves when the cell is left. */
export type Leave = "stay" | "down" | "up" | "left" | "right";

export interface CellEditorOptions {
  readonly label: string;
  /** Text to begin with. */
  readonly text: string;
  /** Whether typing opened the field. The arrow keys then leave the cell, as in Sheets and Excel. */
  readonly isReplacing: boolean;
  readonly choices: CellChoices | null;
  /** What is said of the keys where several can be chosen. */
  readonly choicesHelp: string;
  readonly onCommit: (text: string, leave: Leave) => void;
  readonly onCancel: () => void;
}

export interface CellEditor {
  readonly element: HTMLElement;
  /** The cell's place, in pixels within the grid, whose width is `within`. */
  place(box: { left: number; top: number; width: number; height: number }, within: number): void;
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
  choicesHelp,
  onCommit,
  onCancel,
}: CellEditorOptions): CellEditor {
  const element = document.createElement("div");
  element.className = "cell-editor";
  const input = choices ? document.createElement("input") : null;
  const field = input ?? document.createElement("textarea");
  field.ariaLabel = label;
  field.spellcheck = false;
  field.value = text;
  element.append(field);

  let isOver = false;
  const commit = (leave: Leave, value = field.value) => {
    if (isOver) return;
    isOver = true;
    onCommit(value, leave);
  };
  const list =
    choices && input
      ? createChoiceList({
          values: choices.values(),
          isMany: choices.isMany,
          isClosed: choices.isClosed,
          help: choicesHelp,
          field: input,
          onPick: (choice) => commit("stay", choice),
        })
      : null;
  if (list) element.append(list.element);

  const grow = () => {
    if (input) return;
    field.style.height = "auto";
    field.style.height = `${field.scrollHeight}px`;
  };
  element.addEventListener("input", () => {
    list?.filter(field.value);
    grow();
  });
  element.addEventListener("focusout", () => commit("stay"));
  element.addEventListener("keydown", (event) => {
    event.stopPropagation();
    const { key } = event;
    const isListKey = list && (key === "ArrowDown" || key === "ArrowUp");
    if (event.isComposing) return;
    if (isListKey) {
      list.move(key === "ArrowDown" ? 1 : -1);
    } else if (key === " " && choices?.isMany && list && list.picked() !== null) {
      list.toggle();
    } else if (key === "Enter" && event.altKey && !input) {
      field.setRangeText("\n", field.selectionStart ?? 0, field.selectionEnd ?? 0, "end");
      grow();
    } else if (key === "Enter") {
      commit(event.shiftKey ? "up" : "down", list?.withPicked() ?? field.value);
    } else if (key === "Tab") {
      commit(event.shiftKey ? "left" : "right", list?.withPicked() ?? field.value);
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
    place({ left, top, width, height }, within) {
      Object.assign(element.style, { left: "0", top: `${top}px`, minWidth: `${width}px` });
      // Near the grid's right edge it begins further to the left, so that all of it is seen.
      element.style.left = `${Math.max(0, Math.min(left, within - element.offsetWidth))}px`;
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
