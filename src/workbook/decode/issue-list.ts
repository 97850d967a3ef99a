// Collects what can't be read, and sorts it in the order a person would look for it.
import type { RowIssue, RowIssueCode } from "../../domain/book/row-issue";
import { numberOf } from "../cells/place-number";

const LONGEST_VALUE = 80;

/** `order` sorts issues within a row: the column's place in the tab, from 0; -1 for a whole row. */
interface Found {
  readonly issue: RowIssue;
  readonly order: number;
}

export interface IssueList {
  /**
   * `row` counts from 0 and is null for a whole tab; the issue gets the number that people see. `choices` are those of a
   * setting.
   */
  add(
    tab: string,
    row: number | null,
    column: string | null,
    code: RowIssueCode,
    value?: string,
    order?: number,
    choices?: readonly string[],
  ): void;
  /** Sorted by tab in the order given, then by row, then by column. */
  sorted(tabs: readonly string[]): RowIssue[];
}

export function issueList(): IssueList {
  const found: Found[] = [];
  return {
    add(tab, row, column, code, value = "", order = -1, choices) {
      const shown = [...value].length > LONGEST_VALUE ? `${[...value].slice(0, LONGEST_VALUE - 1).join("")}…` : value;
      const issue = { tab, row: row === null ? null : numberOf(row), column, code, value: shown };
      found.push({ issue: choices ? { ...issue, choices } : issue, order });
    },
    sorted(tabs) {
      const place = new Map(tabs.map((tab, index) => [tab, index]));
      const tabOf = ({ issue }: Found) => place.get(issue.tab) ?? tabs.length;
      const rowOf = ({ issue }: Found) => issue.row ?? 0;
      return found
        .sort((a, b) => tabOf(a) - tabOf(b) || rowOf(a) - rowOf(b) || a.order - b.order)
        .map(({ issue }) => issue);
    },
  };
}
