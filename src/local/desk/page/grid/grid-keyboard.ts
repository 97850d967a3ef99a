// Obeys keys and the clipboard in the grid.
import { clearEdits, copyText, pasteEdits } from "./clipboard";
import type { GridContext } from "./grid-context";
import type { GridEditing } from "./grid-editing";
import { type GridCommand, gridCommand } from "./grid-keys";

/** @returns What stops the listening to the clipboard. */
export function listenToKeyboard(context: GridContext, editing: GridEditing): () => void {
  const { active, container, grid, model, options, range, select } = context;

  const obey = (command: GridCommand): void => {
    const place = active();
    switch (command.kind) {
      case "replace":
        editing.open("");
        break;
      case "edit":
        editing.open(null);
        break;
      case "clear": {
        const edits = clearEdits(model(), range());
        if (edits.length > 0) options.onEdit(edits);
        break;
      }
      case "menu": {
        const box = grid.getActiveCellNode()?.getBoundingClientRect();
        options.onMenu({ x: box?.left ?? 0, y: box?.bottom ?? 0 });
        break;
      }
      case "undo":
        options.onUndo();
        break;
      case "redo":
        options.onRedo();
        break;
      case "selectAll": {
        const { rowCount, columnCount } = model().view;
        select({ fromRow: 0, toRow: rowCount - 1, fromColumn: 0, toColumn: columnCount - 1 });
        break;
      }
      case "move":
        editing.leave(place, command.columns > 0 ? "right" : "left");
        break;
      case "openLink": {
        const link = model().cellAt(place.row, place.column)?.link;
        if (link) options.onLink(link);
        break;
      }
    }
  };

  grid.onKeyDown.subscribe((data) => {
    const event = data.getNativeEvent<KeyboardEvent>();
    if (!event) return;
    const command = gridCommand(event);
    if (!command) {
      if (event.key.startsWith("Arrow")) editing.forgetTabs();
      return;
    }
    obey(command);
    // The key that began an edit is typed into the field, which has the focus by now.
    if (command.kind === "replace") return;
    data.stopImmediatePropagation();
    event.preventDefault();
  });

  const isOnCells = () => !editing.isOpen() && container.contains(document.activeElement);
  const copy = (event: ClipboardEvent) => {
    if (!isOnCells() || !event.clipboardData) return;
    event.clipboardData.setData("text/plain", copyText(model(), range()));
    event.preventDefault();
    if (event.type === "cut") obey({ kind: "clear" });
  };
  const paste = (event: ClipboardEvent) => {
    if (!isOnCells()) return;
    const text = event.clipboardData?.getData("text/plain");
    event.preventDefault();
    if (text) options.onEdit(pasteEdits(text, range()));
  };
  document.addEventListener("copy", copy);
  document.addEventListener("cut", copy);
  document.addEventListener("paste", paste);
  return () => {
    document.removeEventListener("copy", copy);
    document.removeEventListener("cut", copy);
    document.removeEventListener("paste", paste);
  };
}
