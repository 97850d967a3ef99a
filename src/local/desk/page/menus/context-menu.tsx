// The menu of a cell, at the pointer or the cell. Esc or a press outside closes it.
import { useLayoutEffect, useRef } from "preact/hooks";
import { type MenuEntry, MenuList } from "./menu-list";

interface ContextMenuProps {
  readonly at: { readonly x: number; readonly y: number };
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  readonly onDone: () => void;
}

export function ContextMenu({ at, label, entries, onDone }: ContextMenuProps) {
  const area = useRef<HTMLDivElement>(null);
  // As soon as the menu shows: a key that is pressed at once must find it.
  useLayoutEffect(() => {
    const closeOutside = ({ target }: Event) => {
      if (!(target instanceof Node && area.current?.contains(target))) onDone();
    };
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      onDone();
    };
    document.addEventListener("pointerdown", closeOutside);
    document.addEventListener("keydown", closeOnEscape);
    return () => {
      document.removeEventListener("pointerdown", closeOutside);
      document.removeEventListener("keydown", closeOnEscape);
    };
  }, []);
  return (
    <div ref={area}>
      <MenuList entries={entries} label={label} onDone={onDone} at={at} />
    </div>
  );
}
