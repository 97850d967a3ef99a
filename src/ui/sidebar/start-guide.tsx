// What the sidebar shows where there are no promises yet: what to do first, and nothing about what is lacking.
import type { Book } from "../../domain/book/book";
import { WayButton } from "./ways";
import { useLead } from "./words";

/** Whether the workbook has no promises at all, readable or not. */
export function isEmptyBook({ commitments, unreadable }: Pick<Book, "commitments" | "unreadable">): boolean {
  return commitments.length + unreadable.length === 0;
}

export function StartGuide({ book: { issues } }: { readonly book: Pick<Book, "issues"> }) {
  const { lead } = useLead();
  const { start, sheet } = lead;
  const isLackingTabs = issues.some(({ code, tab }) => code === "tabMissing" && tab === sheet.promises);
  const show = (tab: string) => (
    <WayButton way={{ kind: "cell", cell: { tab, row: 2, column: null } }}>{start.show(tab)}</WayButton>
  );
  return (
    <section class="notice tone-blue" aria-labelledby="start-heading">
      <h2 id="start-heading">{start.heading}</h2>
      {isLackingTabs ? (
        <>
          <p>{start.noTabs}</p>
          <p>
            <WayButton way={{ kind: "menu", name: "openGuide" }}>{start.setUp}</WayButton>
          </p>
        </>
      ) : (
        <ol>
          <li>
            {start.period} {show(sheet.settings)}
          </li>
          <li>
            {start.promises} {show(sheet.promises)}
          </li>
          <li>{start.log}</li>
        </ol>
      )}
    </section>
  );
}
