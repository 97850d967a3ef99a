// The summary as rows of cells, before any sheet is touched.
import type { Language } from "../domain/book";
import type { PlainDate } from "../domain/plain-date";
import type { RowIssue } from "../domain/row-issue";
import type { Summary, SummaryGroup, SummaryLine } from "../domain/summary";
import { formatDate, formatNumber } from "../i18n/figures";
import { countWord, needLine, outcomeLine, statusWord, targetLine } from "../i18n/judgement";
import { describeIssue } from "../i18n/row-issues";
import { STATUS_LOOK } from "../i18n/status-look";
import { summaryWords } from "../i18n/summary";
import type { CellValue } from "../workbook/raw-tab";
import { safeText } from "../workbook/safe-text";

export type SummaryRowKind = "title" | "verdict" | "header" | "focus" | "promise" | "issues" | "issue";

export interface SummaryRow {
  readonly kind: SummaryRowKind;
  /** As typed; fewer than there are columns where the rest are empty. */
  readonly cells: readonly CellValue[];
  /** The row issue a line tells of, to link to. */
  readonly issue?: RowIssue;
}

/** Below 100 % while anything is left: 0.9936 shows as 99 %. */
function shareCell(share: number | null): CellValue {
  if (share === null) return "";
  return share < 1 ? Math.floor(share * 100) / 100 : share;
}

function promiseRow({ judgement, share, lastCounted }: SummaryLine, language: Language): SummaryRow {
  const { commitment, status } = judgement;
  const texts = {
    id: commitment.id,
    text: commitment.text,
    target: targetLine(commitment, language),
    outcome: outcomeLine(judgement, language),
    status: `${STATUS_LOOK[status].sign} ${statusWord(judgement, language)}`,
    need: needLine(judgement, language),
    owner: commitment.owner,
  };
  const { id, text, target, outcome, need, owner } = texts;
  const lead = [id, text, target, outcome].map(safeText);
  return {
    kind: "promise",
    cells: [...lead, shareCell(share), texts.status, safeText(need), lastCounted ?? "", safeText(owner)],
  };
}

function groupRows(group: SummaryGroup, language: Language): SummaryRow[] {
  const words = summaryWords(language);
  const unreadable = group.unreadable.map(
    ({ id, text, row }): SummaryRow => ({
      kind: "promise",
      cells: [safeText(id), safeText(text), "", "", "", `! ${words.unreadable}`, words.unreadableNeed(row)],
    }),
  );
  return [
    { kind: "focus", cells: [safeText(group.focus || words.noFocus)] },
    ...group.lines.map((line) => promiseRow(line, language)),
    ...unreadable,
  ];
}

function periodText({ period }: Summary): string {
  return period ? `${period.from}–${period.to}` : "";
}

export function summaryRows(summary: Summary, moment: string, language: Language): SummaryRow[] {
  const words = summaryWords(language);
  const { issues, groups, counts } = summary;
  const asOf: PlainDate = summary.asOf;
  const verdict = counts.map(({ status, count }) => countWord(status, count, language)).join(" · ");
  const issuesTitle =
    issues.length === 0
      ? words.allRowsRead
      : words.rowsToMend(formatNumber(issues.length, language), issues.length === 1);
  return [
    {
      kind: "title",
      cells: [safeText(words.title(summary.municipality, periodText(summary), formatDate(asOf, language)))],
    },
    { kind: "verdict", cells: [safeText(verdict || words.empty), "", "", "", "", "", words.updated(moment)] },
    { kind: "header", cells: words.headers },
    ...groups.flatMap((group) => groupRows(group, language)),
    { kind: "issues", cells: [issuesTitle] },
    ...issues.map((issue): SummaryRow => ({ kind: "issue", cells: [safeText(describeIssue(issue, language))], issue })),
  ];
}
