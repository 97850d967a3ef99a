// What a key means in the grid while no cell is being edited.

export type GridCommand =
  | { readonly kind: "edit" }
  | { readonly kind: "replace" }
  | { readonly kind: "clear" }
  | { readonly kind: "menu" }
  | { readonly kind: "undo" }
  | { readonly kind: "redo" }
  | { readonly kind: "selectAll" }
  | { readonly kind: "move"; readonly rows: number; readonly columns: number }
  | { readonly kind: "openLink" };

type Key = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

/** The command of a key; null for keys that are left to the grid library, the browser or the desk. */
export function gridCommand({ key, ctrlKey, metaKey, altKey, shiftKey }: Key): GridCommand | null {
  const isCommand = ctrlKey || metaKey;
  if (isCommand && !altKey) {
    switch (key.toLowerCase()) {
      case "z":
        return { kind: shiftKey ? "redo" : "undo" };
      case "y":
        return { kind: "redo" };
      case "a":
        return { kind: "selectAll" };
      default:
        return null;
    }
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
      return { kind: "move", rows: 0, columns: shiftKey ? -1 : 1 };
    case "Dead":
    case "Process":
      return { kind: "replace" };
    default:
      return !altKey && [...key].length === 1 ? { kind: "replace" } : null;
  }
}
