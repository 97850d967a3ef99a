// What always holds when a workbook is read, whatever stands in it.
import fc from "fast-check";
import { ROW_ISSUE_CODES } from "../../../../src/domain/book/row-issue";
import { plainDate } from "../../../../src/domain/calendar/plain-date";
import { judgeBook } from "../../../../src/domain/judging/judge";
import { textOf } from "../../../../src/workbook/cells/cell-text";
import { tabsFrom } from "../../../../src/workbook/cells/tab";
import { decodeBook } from "../../../../src/workbook/decode/book";
import type { CellValue, RawTab } from "../../../../src/workbook/schema/raw-tab";
import { TABS } from "../../../../src/workbook/schema/tabs";
import { missingCells } from "../../../../src/workbook/upkeep/missing-cells";
import { headersOf, schemaNamed, typed } from "../../../helpers/tabs";
import { tabsOfYear } from "../../../helpers/year-tabs";

const TODAY = plainDate("2022-06-30");
const year = tabsOfYear("examples/pajala-2022.json").map(({ name, rows }) => ({
  name,
  rows: rows.map((row) => row.map(typed)),
}));

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom<CellValue>(
    "",
    "",
    "1.1",
    "2.1",
    2.1,
    1.2,
    "Antal",
    "Snitt",
    "vecka",
    "2022-03-04",
    "2022-05-01 10:00:00",
  ),
  fc.constantFrom<CellValue>(
    "Genomförd",
    "Planerad",
    "Ja",
    "Polis, Kommun",
    ",,",
    "'",
    "32 maj",
    "__proto__",
    "2022-V28",
  ),
  fc.constantFrom<CellValue>("Period från", "Period till", "Språk", "Undantagna veckor", "=1+1", "constructor"),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.double(),
  fc.integer({ min: -3, max: 40 }),
  fc.boolean(),
);
const rowsOf = (headers: readonly string[]) =>
  fc
    .array(fc.array(cell, { maxLength: headers.length + 2 }), { maxLength: 8 })
    .chain((rows) => fc.constantFrom([headers, ...rows], rows));
const anyTabs: fc.Arbitrary<RawTab[]> = fc
  .tuple(...TABS.map((schema) => rowsOf(headersOf(schema)).map((rows): RawTab => ({ name: schema.name, rows }))))
  .chain((tabs) => fc.shuffledSubarray(tabs, { minLength: 0 }));

test("any grid of any cells is read, judged and filled in without an error", () => {
  fc.assert(
    fc.property(anyTabs, (tabs) => {
      const book = decodeBook(tabsFrom(tabs));
      judgeBook(book, TODAY);
      let next = 0;
      missingCells(tabsFrom(tabs), TODAY, (prefix) => `${prefix}-${next++}`);
      for (const { tab, code, column, value } of book.issues) {
        expect(ROW_ISSUE_CODES).toContain(code);
        expect([...value].length).toBeLessThanOrEqual(80);
        if (column !== null) expect(headersOf(schemaNamed(tab))).toContain(column);
      }
    }),
    { numRuns: 200 },
  );
});

test("every row of Löften is a promise or named as unreadable", () => {
  fc.assert(
    fc.property(rowsOf(headersOf(schemaNamed("Löften"))), (rows) => {
      const headers = headersOf(schemaNamed("Löften"));
      const tab = { name: "Löften", rows: [headers, ...rows.slice(1)] };
      const { commitments, unreadable } = decodeBook(tabsFrom([tab]));
      // A sign that no page can show is no content.
      const isBlank = (value: CellValue | undefined) => value === false || textOf(value ?? "") === "";
      const filled = tab.rows.slice(1).filter((row) => headers.some((_, at) => !isBlank(row[at])));
      expect(commitments.length + unreadable.length).toBe(filled.length);
    }),
  );
});

/** The tab with its columns in another order and foreign ones between. */
function rearranged(tab: RawTab, order: readonly number[]): RawTab {
  return {
    name: tab.name,
    rows: tab.rows.map((row, index) =>
      order.flatMap((column): CellValue[] => {
        const own = row[column] ?? "";
        return column % 4 === 0 ? [own, index === 0 ? `Egen ${column}` : `vår anteckning ${index}`] : [own];
      }),
    ),
  };
}

test("column order and foreign columns never matter", () => {
  const expected = decodeBook(tabsFrom(year));
  expect(expected.issues).toEqual([]);
  const orders = fc.tuple(
    ...year.map(({ rows }) => {
      const columns = (rows[0] ?? []).map((_, column) => column);
      return fc.shuffledSubarray(columns, { minLength: columns.length });
    }),
  );
  fc.assert(
    fc.property(orders, (order) => {
      const changed = year.map((tab, index) => rearranged(tab, order[index] ?? []));
      const found = decodeBook(tabsFrom(changed));
      const byPlace = (a: object, b: object) => JSON.stringify(a).localeCompare(JSON.stringify(b));
      expect([...found.issues].sort(byPlace)).toEqual([...expected.issues].sort(byPlace));
      expect({ ...found, issues: [] }).toEqual({ ...expected, issues: [] });
    }),
    { numRuns: 20 },
  );
});

test("blank rows anywhere change nothing but row numbers", () => {
  const spread = year.map(({ name, rows: [headers = [], ...rows] }) => ({
    name,
    rows: [headers, ...rows.flatMap((row) => [row, [], row.map(() => " ")])],
  }));
  expect(decodeBook(tabsFrom(spread))).toEqual(decodeBook(tabsFrom(year)));
});
