// Obeys keys and the clipboard in the grid.
import { clearEdits, copyText, fillEdits, pasteEdits } from "./clipboard";
import type { GridContext, MenuPart } from "./grid-context";
import type { GridEditing } from "./grid-editing";
import { type GridCommand, gridCommand } from "./grid-keys";
import { rangeAround, selectAll, selectColumns, selectRange, selectRows } from "./grid-selection";

export interface GridKeyboard {
  /** What stops the listening. */
  readonly stop: () => void;
  /** Does what a key does; for menus. */
  readonly obey: (command: GridCommand) => void;
  readonly copy: () => void;
  readonly paste: (text: string) => void;
}

export function listenToKeyboard(context: GridContext, editing: GridEditing): GridKeyboard {
  const { active, activeElement, container, model, options, range, select, selection, view } = context;

  const edit = (edits: Parameters<typeof options.onEdit>[0]) => {
    if (edits.length > 0) options.onEdit(edits);
  };
  const openMenu = (part: MenuPart) => {
    view.reveal(active());
    const box = activeElement()?.getBoundingClientRect();
    options.onMenu({ x: box?.left ?? 0, y: box?.bottom ?? 0 }, part);
  };
  const obey = (command: GridCommand): void => {
    const place = active();
    const { fromRow, toRow, fromColumn, toColumn } = range();
    switch (command.kind) {
      case "replace":
        editing.open("");
        break;
      case "edit":
        editing.open(null);
        break;
      case "clear":
        edit(clearEdits(model(), range()));
        break;
      case "fillDown":
        edit(fillEdits(model(), range()));
        break;
      case "today":
        edit([{ ...place, input: options.today() }]);
        break;
      case "menu":
        openMenu("cells");
        break;
      case "columnMenu":
        if (place.row > 0 && model().choicesAt(place.row, place.column)) editing.open(null);
        else openMenu("header");
        break;
      case "undo":
        options.onUndo();
        break;
      case "redo":
        options.onRedo();
        break;
      case "selectAll":
        select(selectAll(selection(), model().view), true);
        break;
      case "selectRows":
        select({ ...selectRows(fromRow, toRow, model().view), active: place }, true);
        break;
      case "selectColumns":
        select({ ...selectColumns(fromColumn, toColumn, model().view), active: place }, true);
        break;
      case "tab":
        editing.leave(place, command.isBackward ? "left" : "right");
        break;
      case "move":
        editing.forgetTabs();
        context.move(command.move, command.isExtending);
        break;
      case "openLink": {
        const link = model().cellAt(place.row, place.column)?.link;
        if (link) options.onLink(link);
        break;
      }
    }
  };

  const onKey = (event: KeyboardEvent) => {
    const command = event.isComposing ? null : gridCommand(event);
    if (!command) return;
    obey(command);
    // The key that began an edit is typed into the field, which has the focus by now.
    if (command.kind !== "replace") event.preventDefault();
  };
  const isOnCells = () => !editing.isOpen() && container.contains(document.activeElement);
  const copy = (event: ClipboardEvent) => {
    if (!isOnCells() || !event.clipboardData) return;
    event.clipboardData.setData("text/plain", copyText(model(), range(), view.isHidden));
    event.preventDefault();
    if (event.type === "cut") obey({ kind: "clear" });
  };
  /** What was pasted is selected, so that people see how far it reaches. */
  const pasteText = (text: string) => {
    const edits = pasteEdits(text, range());
    edit(edits);
    const pasted = rangeAround(edits);
    if (pasted) select(selectRange(pasted), true);
  };
  const paste = (event: ClipboardEvent) => {
    if (!isOnCells()) return;
    const text = event.clipboardData?.getData("text/plain");
    event.preventDefault();
    if (text) pasteText(text);
  };
  container.addEventListener("keydown", onKey);
  document.addEventListener("copy", copy);
  document.addEventListener("cut", copy);
  document.addEventListener("paste", paste);
  const stop = () => {
    container.removeEventListener("keydown", onKey);
    document.removeEventListener("copy", copy);
    document.removeEventListener("cut", copy);
    document.removeEventListener("paste", paste);
  };
  return {
    stop,
    obey,
    copy: () => void navigator.clipboard.writeText(copyText(model(), range(), view.isHidden)),
    paste: pasteText,
  };
}
