// The menus at the top, by pointer or keyboard: arrows move and Esc closes, as in the menu bar pattern of WAI-ARIA.
// https://www.w3.org/WAI/ARIA/apg/patterns/menubar/
import { useEffect, useRef, useState } from "preact/hooks";
import { type MenuEntry, MenuList } from "./menu-list";

export interface Menu {
  readonly title: string;
  readonly entries: readonly MenuEntry[];
}

interface MenuBarProps {
  readonly menus: readonly Menu[];
  readonly label: string;
  /** Called when a choice was made and the focus is to go back to the grid. */
  readonly onLeave: () => void;
}

export function MenuBar({ menus, label, onLeave }: MenuBarProps) {
  const [open, setOpen] = useState<number | null>(null);
  const [at, setAt] = useState(0);
  const bar = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (open === null) return;
    const close = ({ target }: Event) => {
      if (!(target instanceof Node && bar.current?.contains(target))) setOpen(null);
    };
    document.addEventListener("pointerdown", close);
    return () => document.removeEventListener("pointerdown", close);
  }, [open]);

  const titles = () => [...(bar.current?.querySelectorAll<HTMLElement>(".menu-title") ?? [])];
  const moveTo = (index: number, isOpen: boolean) => {
    const next = (index + menus.length) % menus.length;
    setAt(next);
    setOpen(isOpen ? next : null);
    titles()[next]?.focus();
  };
  const onKey = (event: KeyboardEvent, index: number) => {
    const { key } = event;
    if (key === "ArrowRight") moveTo(index + 1, open !== null);
    else if (key === "ArrowLeft") moveTo(index - 1, open !== null);
    else if (key === "Home" && open === null) moveTo(0, false);
    else if (key === "End" && open === null) moveTo(menus.length - 1, false);
    else if (key === "ArrowDown" && open === null) setOpen(index);
    else if (key === "Escape" && open !== null) moveTo(index, false);
    else return;
    event.preventDefault();
  };
  return (
    <div class="menu-bar" role="menubar" aria-label={label} ref={bar} data-region>
      {menus.map(({ title, entries }, index) => (
        <div key={title} role="none" onKeyDown={(event) => onKey(event, index)}>
          <button
            type="button"
            class="menu-title"
            role="menuitem"
            aria-haspopup="menu"
            aria-expanded={open === index}
            tabIndex={at === index ? 0 : -1}
            onClick={() => (open === index ? setOpen(null) : moveTo(index, true))}
            onPointerEnter={() => open !== null && moveTo(index, true)}
          >
            {title}
          </button>
          {open === index && (
            <MenuList
              entries={entries}
              label={title}
              onDone={() => {
                setOpen(null);
                onLeave();
              }}
            />
          )}
        </div>
      ))}
    </div>
  );
}
