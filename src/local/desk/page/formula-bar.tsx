// The line above the grid: which cell is active, what it holds in full, the link it opens.
import { useEffect, useRef, useState } from "preact/hooks";
import type { DeskWords } from "../../../i18n/sv/desk";

interface FormulaBarProps {
  readonly words: DeskWords["page"];
  readonly cell: string;
  readonly input: string;
  readonly link: string | null;
  /** Called when something is begun to be typed, with what is seen then; what it answers takes the text. */
  readonly onBegin: () => (text: string) => void;
  /** Called when the focus is to go back to the grid. */
  readonly onLeave: () => void;
  readonly onLink: (link: string) => void;
}

export function FormulaBar({ words, cell, input, link, onBegin, onLeave, onLink }: FormulaBarProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const begun = useRef<{ readonly input: string; readonly save: (text: string) => void } | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const drop = () => {
    begun.current = null;
    setDraft(null);
  };
  useEffect(drop, [cell]);
  const commit = () => {
    const { current } = begun;
    if (current && draft !== null && draft !== current.input) current.save(draft);
    drop();
  };
  return (
    <div class="formula-bar" data-region>
      <output aria-label={words.cellName} aria-live="off">
        {cell}
      </output>
      <input
        ref={field}
        type="text"
        aria-label={words.formula}
        value={draft ?? input}
        spellcheck={false}
        onInput={(event) => {
          begun.current ??= { input, save: onBegin() };
          setDraft(event.currentTarget.value);
        }}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === "Enter") commit();
          else if (event.key === "Escape") drop();
          else return;
          event.preventDefault();
          onLeave();
        }}
      />
      {link && (
        <button type="button" class="plain" onClick={() => onLink(link)}>
          {words.openLink}
        </button>
      )}
    </div>
  );
}
