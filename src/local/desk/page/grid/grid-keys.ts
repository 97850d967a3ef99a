// What a key means in the grid while no cell is being edited.
import type { Move, Step } from "./grid-moves";

export type GridCommand =
  | { readonly kind: "edit" }
  | { readonly kind: "replace" }
  | { readonly kind: "clear" }
  | { readonly kind: "menu" }
  /** The cell's list of choices, or what filters and sorts its column. */
  | { readonly kind: "columnMenu" }
  | { readonly kind: "undo" }
  | { readonly kind: "redo" }
  | { readonly kind: "selectAll" }
  | { readonly kind: "selectRows" }
  | { readonly kind: "selectColumns" }
  | { readonly kind: "fillDown" }
  | { readonly kind: "today" }
  | { readonly kind: "tab"; readonly isBackward: boolean }
  | { readonly kind: "move"; readonly move: Move; readonly isExtending: boolean }
  | { readonly kind: "openLink" };

type Key = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

const ARROWS: Readonly<Record<string, Step>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

const WITH_CTRL: Readonly<Record<string, GridCommand>> = {
  y: { kind: "redo" },
  a: { kind: "selectAll" },
  d: { kind: "fillDown" },
  " ": { kind: "selectColumns" },
  // On a Swedish keyboard the semicolon takes Shift.
  ";": { kind: "today" },
};

/** The command of a key; null for keys that are left to the browser or the desk. */
export function gridCommand(event: Key): GridCommand | null {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  const isCommand = ctrlKey || metaKey;
  const move = altKey ? null : moveOf(key, isCommand);
  if (altKey && key === "ArrowDown") return { kind: "columnMenu" };
  if (move) return { kind: "move", move, isExtending: shiftKey };
  if (isCommand && !altKey) {
    if (key.toLowerCase() === "z") return { kind: shiftKey ? "redo" : "undo" };
    return WITH_CTRL[key.toLowerCase()] ?? null;
  }
  switch (key) {
    case "F2":
      return { kind: "edit" };
    case "Enter":
      return { kind: altKey ? "openLink" : "edit" };
    case "Delete":
    case "Backspace":
      return { kind: "clear" };
    case "ContextMenu":
      return { kind: "menu" };
    case "F10":
      return shiftKey ? { kind: "menu" } : null;
    case "Tab":
      return { kind: "tab", isBackward: shiftKey };
    case "Dead":
    case "Process":
      return { kind: "replace" };
    case " ":
      return shiftKey ? { kind: "selectRows" } : { kind: "replace" };
    default:
      return !altKey && [...key].length === 1 ? { kind: "replace" } : null;
  }
}

function moveOf(key: string, isCommand: boolean): Move | null {
  const step = ARROWS[key];
  if (step) return { by: isCommand ? "block" : "cell", step };
  switch (key) {
    case "PageUp":
      return isCommand ? null : { by: "page", step: "up" };
    case "PageDown":
      return isCommand ? null : { by: "page", step: "down" };
    case "Home":
      return { by: isCommand ? "sheetStart" : "rowStart" };
    case "End":
      return { by: isCommand ? "sheetEnd" : "rowEnd" };
    default:
      return null;
  }
}
