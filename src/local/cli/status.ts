// `status`: where every promise stands, as JSON for programs or a table for people.

import type { Book } from "../../domain/book/book";
import type { PlainDate } from "../../domain/calendar/plain-date";
import { judgeBook } from "../../domain/judging/judge";
import { shownStatus } from "../../domain/judging/judgement";
import { type Summary, summarize } from "../../domain/summary/summary";
import { formatDate } from "../../i18n/format/dates";
import { formatNumber } from "../../i18n/format/figures";
import { STATUS_LOOK } from "../../i18n/format/status-look";
import { countWords, judgementWords, needLine, outcomeLine, statusWord } from "../../i18n/sentences/judgement";
import { withDetails } from "../../i18n/sentences/judgement-details";
import { describeIssue } from "../../i18n/sentences/row-issues";
import { cliWords } from "../../i18n/words";
import { printableJson, printableLine } from "../printable";
import { toJson } from "./judgement-json";

export function statusJson(book: Book, asOf: PlainDate): string {
  const rowIssues = book.issues.map(({ tab, row, column, code }) => ({ tab, row, column, code }));
  return printableJson(JSON.stringify({ asOf, commitments: judgeBook(book, asOf).map(toJson), rowIssues }, null, 2));
}

/** How many commitments have each status, and how many can't be read: "1 uppfyllt · 4 enligt plan · 1 inte bedömt". */
export function verdictLine(
  { counts, setAside, groups }: Pick<Summary, "counts" | "setAside" | "groups">,
  language: Book["settings"]["language"],
): string {
  const unread = groups.flatMap(({ unreadable }) => unreadable).length;
  const said = countWords(counts, setAside, language);
  const words = judgementWords(language);
  return (unread > 0 ? [...said, words.unread(formatNumber(unread, language), unread === 1)] : said).join(" · ");
}

function columnsOf(rows: readonly (readonly string[])[]): string[] {
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
        withDetails(needLine(judgement, language), judgement, parts, language),
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
