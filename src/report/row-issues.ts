// Rows that could not be read, each with its place and what is wrong: they don't count until they are put right.
import type { RowIssue } from "../domain/row-issue";
import { type Block, paragraph, plain } from "./blocks";
import type { Wording } from "./wording";

export function issueBlocks(issues: readonly RowIssue[], { words }: Wording): Block[] {
  const { method, missing } = words;
  if (issues.length === 0) return [paragraph(method.noIssues)];
  return [
    paragraph(method.issues(issues.length), { keepsWithNext: true }),
    {
      kind: "table",
      label: method.issuesLabel,
      columns: [
        { header: method.tab, share: 18 },
        { header: method.row, share: 8, isNumber: true },
        { header: method.column, share: 18 },
        { header: method.cell, share: 22 },
        { header: method.problem, share: 34 },
      ],
      rows: issues.map((issue) => [
        plain(issue.tab),
        plain(issue.row === null ? missing.place : String(issue.row)),
        plain(issue.column ?? missing.place),
        plain(issue.value || missing.place),
        plain(words.problems[issue.code]),
      ]),
    },
  ];
}
