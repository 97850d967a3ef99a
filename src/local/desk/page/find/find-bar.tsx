// The line that finds a text in the tab in front, or in all tabs.
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { DeskWords } from "../../../../i18n/sv/desk";
import type { SheetView } from "../../../session";
import { type FoundCell, findCells, nextFound } from "./find-cells";

interface FindBarProps {
  readonly words: DeskWords["page"];
  /** In the order of the tabs. */
  readonly views: readonly SheetView[];
  readonly sheets: readonly string[];
  readonly at: FoundCell;
  readonly onFound: (cell: FoundCell) => void;
  readonly onClose: () => void;
}

export function FindBar({ words, views, sheets, at, onFound, onClose }: FindBarProps) {
  const [text, setText] = useState("");
  const [isEverywhere, setEverywhere] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  // Before the next key: what is typed right after Ctrl+F would else land in the cell.
  useLayoutEffect(() => field.current?.focus(), []);
  const found = findCells(isEverywhere ? views : views.filter(({ name }) => name === at.sheet), text);
  const index = found.findIndex(
    ({ sheet, place }) => sheet === at.sheet && place.row === at.place.row && place.column === at.place.column,
  );
  const go = (step: 1 | -1) => {
    const next = nextFound(found, sheets, at, step);
    if (next) onFound(next);
  };
  const said = text.trim() === "" ? "" : words.foundCount(index + 1, found.length);
  return (
    <search class="find-bar" data-region>
      <input
        ref={field}
        type="text"
        aria-label={words.find}
        placeholder={words.find}
        value={text}
        spellcheck={false}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter") go(event.shiftKey ? -1 : 1);
          else if (event.key === "Escape") onClose();
          else return;
          event.preventDefault();
        }}
      />
      <label>
        <input
          type="checkbox"
          checked={isEverywhere}
          onChange={(event) => setEverywhere(event.currentTarget.checked)}
        />
        {words.findEverywhere}
      </label>
      <span role="status">{said}</span>
      <button type="button" class="plain" onClick={() => go(-1)}>
        {words.findPrevious}
      </button>
      <button type="button" class="plain" onClick={() => go(1)}>
        {words.findNext}
      </button>
      <button type="button" class="icon" aria-label={words.closeFind} title={words.closeFind} onClick={onClose}>
        ×
      </button>
    </search>
  );
}

/** Ctrl+F finds in the workbook, since the browser would find only what is drawn. @returns What stops the listening. */
export function listenForFindKey(onFind: () => void): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== "f") return;
    event.preventDefault();
    onFind();
    document.querySelector<HTMLInputElement>(".find-bar input")?.focus();
  };
  document.addEventListener("keydown", onKey);
  return () => document.removeEventListener("keydown", onKey);
}
