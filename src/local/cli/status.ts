// `status`: where every promise stands, as JSON for programs or a table for people.

import type { Book, Language } from "../../domain/book/book";
import type { PlainDate } from "../../domain/calendar/plain-date";
import { judgeBook } from "../../domain/judging/judge";
import { shownStatus } from "../../domain/judging/judgement";
import { summarize } from "../../domain/summary/summary";
import { formatDate } from "../../i18n/format/dates";
import { STATUS_LOOK } from "../../i18n/format/status-look";
import { countWords, judgementWords, outcomeLine, type Standings, statusWord } from "../../i18n/sentences/judgement";
import { needOrRestLine, withDetails } from "../../i18n/sentences/judgement-details";
import { describeIssue } from "../../i18n/sentences/row-issues";
import { cliWords } from "../../i18n/words";
import { printableJson, printableLine } from "../printable";
import { toJson } from "./judgement-json";

export function statusJson(book: Book, asOf: PlainDate): string {
  const rowIssues = book.issues.map(({ tab, row, column, code }) => ({ tab, row, column, code }));
  const commitments = judgeBook(book, asOf).map(toJson);
  // Present only where there is one, so that a program that knows nothing of it reads what it always did.
  const unreadable = book.unreadable.map(({ id, row }) => ({ id, row }));
  const all = { asOf, commitments, ...(unreadable.length > 0 && { unreadable }), rowIssues };
  return printableJson(JSON.stringify(all, null, 2));
}

/** How many commitments stand where: "1 uppfyllt · 4 enligt plan · 1 inte bedömt". */
export function verdictLine(standings: Standings, language: Language): string {
  return countWords(standings, language).join(" · ");
}

/** The rows as lines, their columns as wide as what is in them. */
export function columnsOf(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => [...(row[column] ?? "")].length)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell + " ".repeat((widths[column] ?? 0) - [...cell].length))
      .join("  ")
      .trimEnd(),
  );
}

export function statusTable(book: Book, asOf: PlainDate): string {
  const { language, municipality } = book.settings;
  const words = cliWords(language);
  const summary = summarize(book, asOf);
  const { notAssessed, noNumber } = judgementWords(language);
  const rows = summary.groups
    .flatMap(({ lines, unreadable }) => [
      ...lines.map(({ judgement, parts }) => [
        judgement.commitment.id,
        `${STATUS_LOOK[shownStatus(judgement)].sign} ${statusWord(judgement, language)}`,
        outcomeLine(judgement, language),
        withDetails(needOrRestLine(judgement, language), judgement, parts, language),
      ]),
      ...unreadable.map(({ id }) => [id, `${STATUS_LOOK.notMeasurable.sign} ${notAssessed}`, noNumber, ""]),
    ])
    .map((cells) => cells.map(printableLine));
  const title = [municipality, words.asOf(formatDate(asOf, language))].filter((part) => part !== "").join(" ");
  const table = rows.length > 0 ? columnsOf([words.headers, ...rows]) : [words.noCommitments];
  const issues = book.issues.map((issue) => `  ${printableLine(describeIssue(issue, language))}`);
  return [
    [title, verdictLine(summary, language)]
      .filter((part) => part !== "")
      .map(printableLine)
      .join(": "),
    "",
    ...table,
    ...(issues.length > 0 ? ["", words.issues, ...issues] : []),
  ].join("\n");
}
