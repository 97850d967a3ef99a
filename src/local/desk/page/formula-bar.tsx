// The line above the grid: which cell is active, what it holds in full, the link it opens.
import { useEffect, useRef, useState } from "preact/hooks";
import type { DeskWords } from "../../../i18n/sv/desk";

interface FormulaBarProps {
  readonly words: DeskWords["page"];
  readonly cell: string;
  readonly input: string;
  readonly link: string | null;
  readonly onCommit: (text: string) => void;
  /** Called when the focus is to go back to the grid. */
  readonly onLeave: () => void;
  readonly onLink: (link: string) => void;
}

export function FormulaBar({ words, cell, input, link, onCommit, onLeave, onLink }: FormulaBarProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => setDraft(null), [cell]);
  const commit = () => {
    if (draft !== null && draft !== input) onCommit(draft);
    setDraft(null);
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
        onInput={(event) => setDraft(event.currentTarget.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === "Enter") commit();
          else if (event.key === "Escape") setDraft(null);
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
