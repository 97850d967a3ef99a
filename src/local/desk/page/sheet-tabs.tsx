// The tabs at the bottom.
import { useRef } from "preact/hooks";
import type { DeskWords } from "../../../i18n/sv/desk";

interface SheetTabsProps {
  readonly words: DeskWords["page"];
  readonly names: readonly string[];
  readonly selected: string | null;
  readonly panel: string;
  readonly onSelect: (name: string) => void;
  readonly onAdd: () => void;
}

export function SheetTabs({ words, names, selected, panel, onSelect, onAdd }: SheetTabsProps) {
  const list = useRef<HTMLDivElement>(null);
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
        {names.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            aria-selected={name === selected}
            aria-controls={panel}
            tabIndex={name === selected ? 0 : -1}
            onClick={() => onSelect(name)}
          >
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
