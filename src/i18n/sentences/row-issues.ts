// What is wrong with a row, in the language asked for.
import type { Language } from "../../domain/book/book";
import type { RowIssue } from "../../domain/book/row-issue";
import { rowIssues as rowIssuesEn } from "../en/row-issues";
import { rowIssues as rowIssuesSv } from "../sv/row-issues";

/** What is wrong and what to do, for where the place is seen. */
export function describeFault(issue: RowIssue, language: Language): string {
  return { sv: rowIssuesSv, en: rowIssuesEn }[language].describeFault(issue);
}

/** One line with the place, what is wrong and what to do. */
export function describeIssue(issue: RowIssue, language: Language): string {
  return { sv: rowIssuesSv, en: rowIssuesEn }[language].describeIssue(issue);
}
