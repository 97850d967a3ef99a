// Says what went wrong, which cells aren't saved, and what can be done about it.
import type { DeskWords } from "../../../../i18n/sv/desk";
import { placeName } from "../grid/cell-place";
import type { Desk } from "../work/desk";
import type { DeskSnapshot } from "../work/desk-state";

/** As many cells as are named; further ones are only hinted at. */
const NAMED = 8;

interface ProblemBarProps {
  readonly desk: Desk;
  readonly words: DeskWords;
  readonly snapshot: DeskSnapshot;
}

export function ProblemBar({ desk, words, snapshot }: ProblemBarProps) {
  const { pending, problem, state } = snapshot;
  if (!problem) return null;
  const cells = pending.flatMap(({ sheet, edits }) => edits.map((edit) => `${sheet} ${placeName(edit)}`));
  const named = cells.slice(0, NAMED).join(", ") + (cells.length > NAMED ? " …" : "");
  return (
    <div class="problem" role="alert">
      <p>
        {words.problems[problem](state?.file ?? "")}
        {cells.length > 0 && ` ${words.page.unsaved(named)}`}
      </p>
      <button type="button" class="plain" onClick={() => (state ? desk.retry() : desk.start())}>
        {words.page.tryAgain}
      </button>
      {state && (
        <button type="button" class="plain" onClick={desk.giveUp}>
          {cells.length > 0 ? words.page.giveUp : words.page.closeDialog}
        </button>
      )}
    </div>
  );
}
