// What people must mend themselves, each with a button that shows its cell.
import type { WorkbookCheck } from "../../contract/server-api";
import type { Finding } from "../../domain/checks/findings";
import { formatNumber } from "../../i18n/format/figures";
import { describeIssue } from "../../i18n/sentences/row-issues";
import { PagedList } from "../shared/components/paged-list";
import type { Checking } from "./use-check";
import { useCheckWords } from "./words";

type Props = Pick<Checking, "show"> & { readonly check: WorkbookCheck };
type ShowProps = Pick<Checking, "show">;

/** Whether a mend is proposed for the finding's cell: the mend then says what is wrong. */
function isMendable(finding: Finding, { mends }: WorkbookCheck): boolean {
  if (finding.kind !== "row") return false;
  const { tab, row, column, code } = finding.issue;
  if (code === "tabMissing") return mends.some((mend) => mend.kind === "tab" && mend.tab === tab);
  return mends.some((mend) => mend.tab === tab && mend.row === row && mend.header === column);
}

export function Findings({ check, show }: Props) {
  const { words } = useCheckWords();
  const left = check.findings.filter((finding) => !isMendable(finding, check));
  const rows = left.filter(({ kind }) => kind === "row");
  const persons = left.filter(({ kind }) => kind === "personalData");
  return (
    <>
      {rows.length > 0 && (
        <section aria-labelledby="rows">
          <h2 id="rows">{words.rowsHeading}</h2>
          <p class="hint">{words.rowsHint}</p>
          <List items={rows} show={show} />
        </section>
      )}
      {persons.length > 0 && (
        <section aria-labelledby="persons">
          <h2 id="persons">{words.personsHeading}</h2>
          <p class="hint">{words.personsHint}</p>
          <List items={persons} show={show} />
        </section>
      )}
    </>
  );
}

function List({ items, show }: ShowProps & { readonly items: readonly Finding[] }) {
  const { words, language } = useCheckWords();
  return (
    <PagedList items={items} more={(count) => words.more(formatNumber(count, language))}>
      {(finding) => <Line finding={finding} show={show} />}
    </PagedList>
  );
}

function Line({ finding, show }: ShowProps & { readonly finding: Finding }) {
  const { words, language } = useCheckWords();
  const place = finding.kind === "row" ? finding.issue : finding;
  const text =
    finding.kind === "row"
      ? describeIssue(finding.issue, language)
      : words.person(finding.tab, finding.row, finding.column, words.persons[finding.what], finding.value);
  const { tab, row, column } = place;
  return (
    <div class="finding">
      <span>{text}</span>
      {row !== null && (
        <button type="button" class="quiet" onClick={() => show({ tab, row, column })}>
          {words.show}
          <span class="unseen">: {text}</span>
        </button>
      )}
    </div>
  );
}
