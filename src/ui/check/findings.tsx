// What people must mend themselves, each with a button that shows its cell.
import type { WorkbookCheck } from "../../contract/server-api";
import type { Language } from "../../domain/book/book";
import type { RowIssue } from "../../domain/book/row-issue";
import type { Finding } from "../../domain/checks/findings";
import { formatNumber } from "../../i18n/format/figures";
import { describeIssue } from "../../i18n/sentences/row-issues";
import type { CheckWords } from "../../i18n/sv/dialogs/check";
import { PagedList } from "../shared/components/paged-list";
import type { Checking } from "./use-check";
import { useCheckWords } from "./words";

type Props = Pick<Checking, "show"> & { readonly check: WorkbookCheck };
type ShowProps = Pick<Checking, "show">;

/** Whether a mend is proposed for the finding's cell: the mend then says what is wrong. */
function isMendable(finding: Finding, { mends, offers }: WorkbookCheck): boolean {
  if (finding.kind === "outsidePeriod") {
    return offers.some(({ kind, tab, row }) => kind === "dayInPeriod" && tab === finding.tab && row === finding.row);
  }
  if (finding.kind !== "row") return false;
  const { tab, row, column, code } = finding.issue;
  if (code === "tabMissing") return mends.some((mend) => mend.kind === "tab" && mend.tab === tab);
  return mends.some((mend) => mend.tab === tab && mend.row === row && mend.header === column);
}

/** How many rows of the kind are told of in no finding of their own. */
export function unlistedOf(findings: readonly Finding[], kind: "alike" | "outsidePeriod"): number {
  return findings.reduce((sum, one) => (one.kind === kind ? sum + one.unlisted : sum), 0);
}

export function Findings({ check, show }: Props) {
  const { words } = useCheckWords();
  const left = check.findings.filter((finding) => !isMendable(finding, check));
  const rows = left.filter(({ kind }) => kind === "row");
  const held = left.filter(({ kind }) => kind === "heldInFuture");
  const outside = left.filter(({ kind }) => kind === "outsidePeriod");
  const alike = left.filter(({ kind }) => kind === "alike");
  const unasked = left.filter(({ kind }) => kind === "typeUnasked");
  const tables = left.filter(({ kind }) => kind === "table");
  const example = left.filter(({ kind }) => kind === "exampleText");
  const persons = left.filter(({ kind }) => kind === "personalData");
  return (
    <>
      <Part id="rows" heading={words.rowsHeading} hint={words.rowsHint} items={rows} show={show} />
      <Part id="held" heading={words.heldHeading} hint={words.heldHint} items={held} show={show} />
      <Part
        id="outside"
        heading={words.outsideHeading}
        hint={words.outsideHint}
        items={outside}
        show={show}
        unlisted={unlistedOf(outside, "outsidePeriod")}
      />
      <Part
        id="alike"
        heading={words.alikeHeading}
        hint={words.alikeHint}
        items={alike}
        show={show}
        unlisted={unlistedOf(alike, "alike")}
      />
      <Part id="unasked" heading={words.unaskedHeading} hint={words.unaskedHint} items={unasked} show={show} />
      <Part id="tables" heading={words.tablesHeading} hint={words.tablesHint} items={tables} show={show} />
      <Part id="example" heading={words.exampleHeading} hint={words.exampleHint} items={example} show={show} />
      <Part id="persons" heading={words.personsHeading} hint={words.personsHint} items={persons} show={show} />
    </>
  );
}

interface PartProps extends ShowProps {
  readonly id: string;
  readonly heading: string;
  readonly hint: string;
  readonly items: readonly Finding[];
  /** Rows that are told of in no line of their own. */
  readonly unlisted?: number;
}

function Part({ id, heading, hint, items, show, unlisted = 0 }: PartProps) {
  const { words, language } = useCheckWords();
  if (items.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <p class="hint">{hint}</p>
      <PagedList items={items} more={(count) => words.more(formatNumber(count, language))}>
        {(finding) => <Line finding={finding} show={show} />}
      </PagedList>
      {unlisted > 0 && <p>{words.unlisted(formatNumber(unlisted, language), unlisted === 1)}</p>}
    </section>
  );
}

function textOf(finding: Finding, words: CheckWords, language: Language): string {
  if (finding.kind === "row") return describeIssue(finding.issue, language);
  if (finding.kind === "table") return words.table(finding.tab);
  if (finding.kind === "heldInFuture") return words.held(finding.row, finding.tab, finding.value);
  if (finding.kind === "outsidePeriod") return words.outside(finding.row, finding.tab, finding.value);
  if (finding.kind === "alike") return words.alike(finding.row, finding.tab, finding.value);
  if (finding.kind === "exampleText") return words.exampleText(finding.tab, finding.row, finding.value);
  if (finding.kind === "typeUnasked") return words.unasked(finding.rows, finding.value);
  return words.person(finding.tab, finding.row, finding.column, words.persons[finding.what], finding.value);
}

/** The cell that is to be shown; no row for a whole tab. */
function placeOf(finding: Finding): Pick<RowIssue, "tab" | "row" | "column"> {
  if (finding.kind === "row") return finding.issue;
  return finding.kind === "table" ? { tab: finding.tab, row: null, column: null } : finding;
}

function Line({ finding, show }: ShowProps & { readonly finding: Finding }) {
  const { words, language } = useCheckWords();
  const { tab, row, column } = placeOf(finding);
  const text = textOf(finding, words, language);
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
