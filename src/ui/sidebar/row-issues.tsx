// Rows that can't be read: how many there are, and behind a button what to do about each.
import { useId, useState } from "preact/hooks";
import type { UnreadableCommitment } from "../../domain/book/book";
import type { RowIssue } from "../../domain/book/row-issue";
import { formatNumber } from "../../i18n/format/figures";
import { describeIssue } from "../../i18n/sentences/row-issues";
import { useWording } from "../activity/words";
import { PagedList } from "../shared/components/paged-list";

interface RowIssuesProps {
  readonly issues: readonly RowIssue[];
  readonly unreadable: readonly UnreadableCommitment[];
}

export function RowIssues({ issues, unreadable }: RowIssuesProps) {
  const { language, words } = useWording();
  const [isOpen, setOpen] = useState(false);
  const listId = useId();
  if (issues.length + unreadable.length === 0) return null;
  const places = new Set(issues.map(({ tab, row, column }) => `${tab} ${row ?? column}`));
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
          <span aria-hidden="true">!</span> {words.standing.rowsToMend(places.size || unreadable.length)}
        </span>
      </button>
      <div id={listId} hidden={!isOpen}>
        {isOpen && (
          <PagedList items={lines} more={(count) => words.standing.moreRows(formatNumber(count, language))}>
            {(line) => line}
          </PagedList>
        )}
      </div>
    </div>
  );
}
