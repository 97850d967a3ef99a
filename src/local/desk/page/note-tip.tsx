// What a cell says about itself, beside it: its note, and what is wrong with it and how that can be mended.
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import type { DeskWords } from "../../../i18n/sv/desk";
import type { FaultMend } from "./cells/cell-faults";
import { placeName } from "./grid/cell-place";
import type { NotedCell } from "./grid/grid-context";
import type { CellSays } from "./grid/shown-sheet";

interface NoteTipProps extends NotedCell {
  readonly says: CellSays;
  readonly words: DeskWords["page"];
  readonly onMend: (mend: FaultMend) => void;
  readonly onClose: () => void;
}

/** Esc takes it away. Its buttons are in the cell's menu too, which the keyboard reaches. */
export function NoteTip({ box, place, says, words, onMend, onClose }: NoteTipProps) {
  const { fault, note } = says;
  const cell = placeName(place);
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
  }, [box, note, fault]);
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
      {note && <p>{note}</p>}
    </div>
  );
}
