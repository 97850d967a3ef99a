// What became of a list that was read in, and the way to take all of it back.
import { useEffect, useRef } from "preact/hooks";
import { useWording } from "../activity/words";
import { closeDialog } from "../shared/close-dialog";
import { errorText } from "../shared/error-text";
import type { JudgedRow } from "./judged-rows";
import { RowOutcome } from "./preview";
import type { Progress } from "./use-import";
import { useImportWords } from "./words";

interface OutcomeProps {
  readonly progress: Progress;
  undo(): void;
  another(): void;
}

export function Outcome({ progress: { phase, all, stored, already, left, error }, undo, another }: OutcomeProps) {
  const { words } = useImportWords();
  const { errors } = useWording().words;
  const close = useRef<HTMLButtonElement>(null);
  const isBusy = phase === "running" || phase === "undoing";
  // The button that was pressed is gone.
  useEffect(() => close.current?.focus(), [isBusy]);
  if (isBusy) {
    const done = stored.length + already;
    const told = phase === "running" ? words.working(done, all) : words.undoing;
    return (
      <div role="status">
        <p>{told}</p>
        <progress max={all} value={phase === "running" ? done : undefined} aria-label={told} />
      </div>
    );
  }
  return (
    <>
      <p class="notice tone-green" role="status">
        {phase === "undone" ? words.undone(stored.length) : words.done(stored.length, already, left.rows.length)}
      </p>
      {phase === "done" && left.rows.length > 0 && <LeftRows rows={left.rows} />}
      {error && (
        <div class="notice tone-red" role="alert">
          <p>{words.notUndone}</p>
          <p>{errorText(error, errors)}</p>
        </div>
      )}
      <div class="buttons">
        <button type="button" class="main" onClick={closeDialog} ref={close}>
          {words.close}
        </button>
        {phase === "done" && stored.length > 0 && (
          <button type="button" class="plain" onClick={undo}>
            {words.undo(stored.length)}
          </button>
        )}
        <button type="button" class="plain" onClick={another}>
          {words.another}
        </button>
      </div>
    </>
  );
}

/** Which rows were not read in, each with why; they stand in the box of the next list. */
function LeftRows({ rows }: { readonly rows: readonly JudgedRow[] }) {
  const { words } = useImportWords();
  return (
    <>
      <p>{words.leftRows}</p>
      <ul>
        {rows.map((judged) => (
          <li key={judged.row.line}>
            {words.row} {judged.row.line}: <q class="as-it-stands">{judged.row.text}</q>
            {judged.mayBeTaken && <p class="hint">{words.unticked}</p>}
            <RowOutcome judged={judged} />
          </li>
        ))}
      </ul>
    </>
  );
}
