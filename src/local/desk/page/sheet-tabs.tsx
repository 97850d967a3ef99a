// The tabs at the bottom.
import { useLayoutEffect, useRef } from "preact/hooks";
import type { DeskWords } from "../../../i18n/sv/desk";
import type { SheetTab } from "../server/wire";

interface SheetTabsProps {
  readonly words: DeskWords["page"];
  readonly sheets: readonly SheetTab[];
  readonly selected: string | null;
  readonly panel: string;
  readonly onSelect: (name: string) => void;
  readonly onAdd: () => void;
  /** Called when the menu of the selected tab is asked for, by pointer or by the menu key. */
  readonly onMenu: (at: { x: number; y: number }) => void;
}

/** The tab's colour as a line below its name; a style attribute would be refused by the page's policy. */
function TabColor({ color }: { color: string }) {
  const line = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (line.current) line.current.style.background = color;
  }, [color]);
  return <span class="tab-color" aria-hidden="true" ref={line} />;
}

export function SheetTabs({ words, sheets, selected, panel, onSelect, onAdd, onMenu }: SheetTabsProps) {
  const names = sheets.map(({ name }) => name);
  const list = useRef<HTMLDivElement>(null);
  // A new tab is the last one, where the strip may have no room for it.
  useLayoutEffect(() => {
    const chosen = list.current?.querySelector('[aria-selected="true"]');
    chosen?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [selected, names.indexOf(selected ?? "")]);
  const onKey = (event: KeyboardEvent) => {
    const at = names.indexOf(selected ?? "");
    const targets: Record<string, number> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: names.length - 1 };
    const target = targets[event.key];
    const name = target === undefined ? undefined : names.at(target % names.length);
    if (name === undefined) return;
    event.preventDefault();
    onSelect(name);
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>("[role=tab]") ?? [])];
    buttons[names.indexOf(name)]?.focus();
  };
  return (
    <div class="sheet-tabs" data-region>
      <div role="tablist" aria-label={words.tabs} ref={list} onKeyDown={onKey}>
        {sheets.map(({ name, color }) => (
          <button
            key={name}
            type="button"
            role="tab"
            aria-selected={name === selected}
            aria-controls={panel}
            tabIndex={name === selected ? 0 : -1}
            onClick={() => onSelect(name)}
            onContextMenu={(event) => {
              event.preventDefault();
              onSelect(name);
              onMenu({ x: event.clientX, y: event.clientY });
            }}
          >
            {color && <TabColor color={color} />}
            {name}
          </button>
        ))}
      </div>
      <button type="button" class="icon" aria-label={words.addSheet} title={words.addSheet} onClick={onAdd}>
        +
      </button>
    </div>
  );
}
