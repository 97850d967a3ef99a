// Rows that can't be read, never passed over in silence: how many, and behind the button what to do with each.
import { useId, useState } from "preact/hooks";
import type { UnreadableCommitment } from "../../domain/book";
import type { RowIssue } from "../../domain/row-issue";
import { describeIssue } from "../../i18n/row-issues";
import { useWording } from "./words";

interface RowIssuesProps {
  readonly issues: readonly RowIssue[];
  readonly unreadable: readonly UnreadableCommitment[];
}

export function RowIssues({ issues, unreadable }: RowIssuesProps) {
  const { language, words } = useWording();
  const [isOpen, setOpen] = useState(false);
  const listId = useId();
  if (issues.length + unreadable.length === 0) return null;
  const lines = [
    ...unreadable.map(({ id, row }) => words.standing.unreadable(id, row)),
    ...issues.map((issue) => describeIssue(issue, language)),
  ];
  return (
    <div class="row-issues">
      <button
        type="button"
        class="flags disclosure"
        aria-expanded={isOpen}
        aria-controls={listId}
        onClick={() => setOpen(!isOpen)}
      >
        <span class="tag tone-amber">
          <span aria-hidden="true">!</span> {words.standing.rowsToMend(issues.length || unreadable.length)}
        </span>
      </button>
      <ul class="rows" id={listId} hidden={!isOpen}>
        {isOpen && lines.map((line) => <li key={line}>{line}</li>)}
      </ul>
    </div>
  );
}
