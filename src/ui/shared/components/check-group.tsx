// Boxes to tick: those that the promises ask for are shown, and a button shows the rest.
import { useId, useState } from "preact/hooks";
import { FieldGroup, type FieldTexts } from "./field";

interface CheckGroupProps extends FieldTexts {
  readonly asked: readonly string[];
  readonly others: readonly string[];
  readonly chosen: readonly string[];
  /** Words on the button that shows the others. */
  readonly more: string;
  onToggle(word: string): void;
}

export function CheckGroup({ asked, others, chosen, more, onToggle, ...texts }: CheckGroupProps) {
  const [isOpened, setOpened] = useState(false);
  const othersId = useId();
  const mustShow = others.some((word) => chosen.includes(word));
  const isOpen = isOpened || mustShow;
  const box = (word: string) => (
    <label class="check" key={word}>
      <input type="checkbox" checked={chosen.includes(word)} onChange={() => onToggle(word)} />
      {word}
    </label>
  );
  return (
    <FieldGroup {...texts}>
      <div class="checks">
        {asked.map(box)}
        {others.length > 0 && !mustShow && (
          <button
            type="button"
            class="quiet disclosure"
            aria-expanded={isOpen}
            aria-controls={othersId}
            onClick={() => setOpened(!isOpen)}
          >
            {more}
          </button>
        )}
      </div>
      <div class="checks" id={othersId} hidden={!isOpen}>
        {isOpen && others.map(box)}
      </div>
    </FieldGroup>
  );
}
