import { type RowIssue, rowsWithIssues } from "../../../../src/domain/book/row-issue";

const issue = (tab: string, row: number | null, column: string | null): RowIssue => {
  return { tab, row, column, code: "valueMissing", value: "" };
};

test("a row with two faults is one row, and a lost tab and each lost header are one more", () => {
  const issues = [
    issue("Aktiviteter", 4, "Datum"),
    issue("Aktiviteter", 4, "Antal"),
    issue("Aktiviteter", 5, "Datum"),
    issue("Löften", 4, "Mål"),
    issue("Listor", null, null),
  ];
  expect(rowsWithIssues(issues)).toBe(4);
  expect(rowsWithIssues([])).toBe(0);
});
