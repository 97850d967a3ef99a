// The example workbook: the same year as in code terms, and the same answers as worked out independently.
import { existsSync } from "node:fs";
import { plainDate } from "../../../../src/domain/calendar/plain-date";
import { judgeBook } from "../../../../src/domain/judging/judge";
import { toJson } from "../../../../src/local/cli/judgement-json";
import { readWorkbook } from "../../../../src/local/xlsx/read/workbook";
import { tabsFrom } from "../../../../src/workbook/cells/tab";
import { decodeBook } from "../../../../src/workbook/decode/book";
import { EXPECTED_DAYS, expectedOn } from "../../../helpers/expected-year";
import { readYear } from "../../../helpers/year-file";

const example = decodeBook(tabsFrom(readWorkbook("examples/pajala-2022.xlsx")));

/** Numbers agree to the ninth decimal. */
function rounded(value: unknown): unknown {
  const round = (_key: string, item: unknown) => (typeof item === "number" ? Number(item.toFixed(9)) : item);
  return JSON.parse(JSON.stringify(value, round));
}

test("the workbook says what the year in code terms says, and nothing in it is an issue", () => {
  const year = readYear("examples/pajala-2022.json");
  expect(example.issues).toEqual([]);
  expect({ ...example, lists: year.lists }).toEqual(year);
  expect(example.activities).toHaveLength(170);
});

const IDS = ["1.1", "1.2", "2.1", "2.2", "3.1", "3.2", "4.1"];

test.each<[string, ...string[]]>([
  ["2022-01-05", "notStarted", "onTrack", "notMeasurable", "onTrack", "onTrack", "onTrack", "onTrack"],
  ["2022-02-14", "notStarted", "onTrack", "onTrack", "onTrack", "onTrack", "onTrack", "onTrack"],
  ["2022-06-30", "onTrack", "onTrack", "atRisk", "onTrack", "onTrack", "onTrack", "onTrack"],
  ["2022-10-15", "atRisk", "onTrack", "atRisk", "fulfilled", "onTrack", "onTrack", "fulfilled"],
  ["2022-12-20", "atRisk", "fulfilled", "onTrack", "fulfilled", "fulfilled", "behind", "fulfilled"],
  ["2023-01-31", "partly", "fulfilled", "partly", "fulfilled", "fulfilled", "partly", "fulfilled"],
])("as of %s: %j", (asOf, ...statuses) => {
  const judged = judgeBook(example, plainDate(asOf));
  expect(judged.map(({ commitment }) => commitment.id)).toEqual(IDS);
  expect(judged.map(({ status }) => status)).toEqual(statuses);
});

const SHARED = "../shared/data/expected";
const workbooks = ["examples/pajala-2022.xlsx", "../shared/data/pajala-2022.xlsx"].filter(
  (path) => existsSync(SHARED) && existsSync(path),
);

if (workbooks.length > 0) {
  describe.each(workbooks)("%s", (path) => {
    const book = decodeBook(tabsFrom(readWorkbook(path)));

    test("has no issues", () => {
      expect(book.issues).toEqual([]);
    });

    test.each(EXPECTED_DAYS)("is judged as expected as of %s", (asOf) => {
      expect(rounded(judgeBook(book, plainDate(asOf)).map(toJson))).toEqual(rounded(expectedOn(asOf, SHARED)));
    });
  });
}
