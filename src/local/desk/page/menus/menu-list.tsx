// The entries of an open menu. The first has the focus and arrows move it; whoever shows the menu closes it.
import { useLayoutEffect, useRef } from "preact/hooks";

export interface MenuEntry {
  readonly label: string;
  readonly keys?: string;
  /** Null for a line between entries. */
  readonly run: (() => void) | null;
}

interface MenuListProps {
  readonly entries: readonly MenuEntry[];
  readonly label: string;
  readonly onDone: () => void;
  /** Pixels in the window, for a menu that doesn't open under a title. */
  readonly at?: { readonly x: number; readonly y: number };
}

export function MenuList({ entries, label, onDone, at }: MenuListProps) {
  const list = useRef<HTMLDivElement>(null);
  const items = () => [...(list.current?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];
  useLayoutEffect(() => {
    items()[0]?.focus();
    const box = list.current?.getBoundingClientRect();
    if (!at || !list.current || !box) return;
    list.current.style.left = `${Math.max(0, Math.min(at.x, innerWidth - box.width - 8))}px`;
    // Above the pointer where there is no room below it, so that it never points at an entry from the start.
    const hasRoom = at.y + box.height + 8 < innerHeight;
    list.current.style.top = `${Math.max(0, hasRoom ? at.y : at.y - box.height)}px`;
  }, []);

  const onKey = (event: KeyboardEvent) => {
    const all = items();
    const index = all.findIndex((item) => item.matches(":focus"));
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) all[(index + step + all.length) % all.length]?.focus();
    else if (event.key === "Home") all[0]?.focus();
    else if (event.key === "End") all.at(-1)?.focus();
    else if (event.key === "Tab") onDone();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class={at ? "menu-list at-point" : "menu-list"} role="menu" aria-label={label} ref={list} onKeyDown={onKey}>
      {entries.map(({ label: text, keys, run }, index) =>
        run ? (
          <button
            key={text}
            type="button"
            role="menuitem"
            tabIndex={-1}
            onPointerEnter={(event) => event.currentTarget.focus()}
            onClick={() => {
              onDone();
              run();
            }}
          >
            <span>{text}</span>
            {keys && <kbd>{keys}</kbd>}
          </button>
        ) : (
          <hr key={`line ${index}`} />
        ),
      )}
    </div>
  );
}
