// What a cell says about itself, beside it: its note, and what is wrong with it and how that can be mended.
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import type { DeskWords } from "../../../i18n/sv/desk";
import type { FaultMend } from "./cells/cell-faults";
import type { NoteInView } from "./grid/grid-context";

interface NoteTipProps {
  readonly note: NoteInView;
  readonly words: DeskWords["page"];
  readonly onMend: (mend: FaultMend) => void;
  readonly onClose: () => void;
}

/** Esc takes it away. Its buttons are in the cell's menu too, which the keyboard reaches. */
export function NoteTip({ note, words, onMend, onClose }: NoteTipProps) {
  const { box, cell, fault, text } = note;
  const tip = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!tip.current) return;
    const { width, height } = tip.current.getBoundingClientRect();
    // It touches the cell, so that the pointer gets to its buttons without passing another cell.
    const x = box.right + width + 8 < innerWidth ? box.right : Math.max(4, box.left - width);
    Object.assign(tip.current.style, {
      left: `${x}px`,
      top: `${Math.max(4, Math.min(box.top, innerHeight - height - 8))}px`,
    });
  }, [note]);
  useEffect(() => {
    const close = ({ key }: KeyboardEvent) => {
      if (key === "Escape") onClose();
    };
    document.addEventListener("keydown", close);
    return () => document.removeEventListener("keydown", close);
  }, []);
  return (
    <div
      class={fault ? "note-tip fault-tip" : "note-tip"}
      role="note"
      aria-label={fault ? words.faultOf(cell) : words.noteOf(cell)}
      aria-live="polite"
      ref={tip}
      // The focus stays in the grid.
      onMouseDown={(event) => event.preventDefault()}
    >
      {fault && <p>{fault.reason}</p>}
      {fault && fault.mends.length > 0 && (
        <div class="buttons">
          {fault.mends.map((mend) => (
            <button
              key={mend.label}
              type="button"
              class="plain"
              tabIndex={-1}
              onClick={() => {
                onClose();
                onMend(mend);
              }}
            >
              {mend.label}
            </button>
          ))}
          <span class="for-screen-readers">{words.faultKeys}</span>
        </div>
      )}
      {text && <p>{text}</p>}
    </div>
  );
}
