// What is wrong with a row, in the language asked for.
import type { Language } from "../domain/book/book";
import type { RowIssue } from "../domain/book/row-issue";
import { rowIssuesEn } from "./row-issues.en";
import { rowIssuesSv } from "./row-issues.sv";

/** One line: the place, what is wrong, what to do. */
export function describeIssue(issue: RowIssue, language: Language): string {
  return (language === "en" ? rowIssuesEn : rowIssuesSv).describeIssue(issue);
}
