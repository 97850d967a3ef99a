// Rows that can't be read: how many there are, and behind a button what to do about each.
import { useId, useState } from "preact/hooks";
import type { UnreadableCommitment } from "../../domain/book/book";
import { type RowIssue, rowsWithIssues } from "../../domain/book/row-issue";
import { formatNumber } from "../../i18n/format/figures";
import { describeIssue } from "../../i18n/sentences/row-issues";
import type { LeadWords } from "../../i18n/sv/lead";
import { PagedList } from "../shared/components/paged-list";
import { type Way, WayButton } from "./ways";
import { useLead } from "./words";

interface RowIssuesProps {
  readonly issues: readonly RowIssue[];
  readonly unreadable: readonly UnreadableCommitment[];
}

/** A tab that is missing is made by Kom igång; anything else is mended where it stands. */
function wayOfIssue(
  { code, tab, row, column }: RowIssue,
  lead: LeadWords,
): { readonly way: Way; readonly does: string } {
  if (code === "tabMissing") return { way: { kind: "menu", name: "openGuide" }, does: lead.start.setUp };
  return { way: { kind: "cell", cell: { tab, row: row ?? 1, column } }, does: lead.showRow };
}

export function RowIssues({ issues, unreadable }: RowIssuesProps) {
  const { language, words, lead } = useLead();
  const [isOpen, setOpen] = useState(false);
  const listId = useId();
  if (issues.length + unreadable.length === 0) return null;
  const lines: readonly { readonly text: string; readonly way: Way; readonly does: string }[] = [
    ...unreadable.map(({ id, row }) => ({
      text: words.standing.unreadable(id, row),
      way: { kind: "cell", cell: { tab: lead.sheet.promises, row, column: null } } as const,
      does: lead.showRow,
    })),
    ...issues.map((issue) => ({ text: describeIssue(issue, language), ...wayOfIssue(issue, lead) })),
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
          <span aria-hidden="true">!</span> {words.standing.rowsToMend(rowsWithIssues(issues) || unreadable.length)}
        </span>
      </button>
      <div id={listId} hidden={!isOpen}>
        {isOpen && (
          <PagedList items={lines} more={(count) => words.standing.moreRows(formatNumber(count, language))}>
            {({ text, way, does }) => (
              <>
                {text} <WayButton way={way}>{does}</WayButton>
              </>
            )}
          </PagedList>
        )}
      </div>
    </div>
  );
}
