// The rows of the tab Sammanställning.

import type { Language } from "../../domain/book/book";
import type { RowIssue } from "../../domain/book/row-issue";
import type { Period } from "../../domain/calendar/periods";
import { type PlainDate, partsOf } from "../../domain/calendar/plain-date";
import { shownStatus } from "../../domain/judging/judgement";
import type { Summary, SummaryGroup, SummaryLine } from "../../domain/summary/summary";
import { formatDate } from "../../i18n/format/dates";
import { formatNumber, percentOf } from "../../i18n/format/figures";
import { STATUS_LOOK } from "../../i18n/format/status-look";
import { countWords, judgementWords, outcomeLine, statusWord, targetLine } from "../../i18n/sentences/judgement";
import { needOrRestLine, withDetails } from "../../i18n/sentences/judgement-details";
import { describeIssue } from "../../i18n/sentences/row-issues";
import { summaryWords } from "../../i18n/words";
import { safeText } from "../../workbook/cells/literal-text";
import type { CellValue } from "../../workbook/schema/raw-tab";
import { excerpt } from "./excerpt";
import { footRows } from "./foot";
import { type ColumnKey, SUMMARY_COLUMNS, type SummaryRow } from "./row";

/** Characters that the table shows of a promise. The whole text stands in the tab Löften. */
const MOST_TEXT = 160;
const MOST_NAME = 100;

function cellsOf(row: Partial<Record<ColumnKey, CellValue>>): CellValue[] {
  return SUMMARY_COLUMNS.map(({ key }) => row[key] ?? "");
}

/** In whole per cent: 0.9936 shows as 99 %, since something is left to do. */
function shareCell(share: number | null): CellValue {
  if (share === null) return "";
  return share < 1 ? percentOf(share) / 100 : share;
}

function promiseRow({ judgement, parts, share, lastCounted }: SummaryLine, language: Language): SummaryRow {
  const { commitment } = judgement;
  return {
    kind: "promise",
    cells: cellsOf({
      id: safeText(excerpt(commitment.id, MOST_NAME)),
      text: safeText(excerpt(commitment.text, MOST_TEXT)),
      status: `${STATUS_LOOK[shownStatus(judgement)].sign} ${statusWord(judgement, language)}`,
      outcome: safeText(outcomeLine(judgement, language)),
      share: shareCell(share),
      need: safeText(excerpt(withDetails(needOrRestLine(judgement, language), judgement, parts, language), MOST_TEXT)),
      target: safeText(targetLine(commitment, language)),
      last: lastCounted ?? "",
      owner: safeText(excerpt(commitment.owner, MOST_NAME)),
    }),
  };
}

function groupRows(group: SummaryGroup, language: Language): SummaryRow[] {
  const words = summaryWords(language);
  const judging = judgementWords(language);
  const unreadable = group.unreadable.map(
    ({ id, text, row }): SummaryRow => ({
      kind: "promise",
      cells: cellsOf({
        id: safeText(excerpt(id, MOST_NAME)),
        text: safeText(excerpt(text, MOST_TEXT)),
        status: `${STATUS_LOOK.notMeasurable.sign} ${judging.notAssessed}`,
        outcome: judging.noNumber,
        need: judging.notAssessedNeed(row),
      }),
    }),
  );
  return [
    { kind: "focus", cells: [safeText(excerpt(group.focus || words.noFocus, MOST_NAME))] },
    ...group.lines.map((line) => promiseRow(line, language)),
    ...unreadable,
  ];
}

/** "2022" for a calendar year, else its first and last day. */
function periodText(period: Period | null): string {
  if (!period) return "";
  const { from, to } = period;
  const { year } = partsOf(from);
  return from === `${year}-01-01` && to === `${year}-12-31` ? String(year) : `${from}–${to}`;
}

function issueRows(issues: readonly RowIssue[], language: Language): SummaryRow[] {
  const words = summaryWords(language);
  const title =
    issues.length === 0
      ? words.allRowsRead
      : words.rowsToMend(formatNumber(issues.length, language), issues.length === 1);
  return [
    { kind: "heading", cells: [title] },
    ...issues.map((issue): SummaryRow => ({ kind: "issue", cells: [safeText(describeIssue(issue, language))], issue })),
  ];
}

/** All rows, from the title to the last issue. `moment`: when they are written, `yyyy-MM-dd HH:mm`. */
export function summaryRows(summary: Summary, moment: string, language: Language): SummaryRow[] {
  const words = summaryWords(language);
  const { issues, groups } = summary;
  const asOf: PlainDate = summary.asOf;
  const verdict = countWords(summary, language).join(" · ");
  const municipality = excerpt(summary.municipality, MOST_NAME);
  const title = words.title(municipality, periodText(summary.period), formatDate(asOf, language));
  const verdictCells = SUMMARY_COLUMNS.map(({ key }) => (key === "target" ? words.updated(moment) : ""));
  return [
    { kind: "title", cells: [safeText(title)] },
    { kind: "verdict", cells: [safeText(verdict || words.empty), ...verdictCells.slice(1)] },
    { kind: "header", cells: SUMMARY_COLUMNS.map(({ key }) => words.headers[key]) },
    ...groups.flatMap((group) => groupRows(group, language)),
    ...footRows(summary, language),
    ...issueRows(issues, language),
  ];
}
