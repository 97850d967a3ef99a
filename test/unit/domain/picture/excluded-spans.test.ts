// Excluded weeks as bands: weeks in a row are one, also across New Year, and none reaches outside the period.

import { parseIsoWeek } from "../../../../src/domain/calendar/iso-week";
import { excludedSpans } from "../../../../src/domain/picture/excluded-spans";
import { day, YEAR_2022 } from "../../../helpers/make";

const weeks = (...names: string[]) => names.flatMap((name) => parseIsoWeek(name) ?? []);

test.each([
  ["one week", ["2022-V28"], YEAR_2022, [["2022-07-11", "2022-07-17", "2022-V28", "2022-V28"]]],
  [
    "weeks in a row, in any order and twice",
    ["2022-V29", "2022-V28", "2022-V29"],
    YEAR_2022,
    [["2022-07-11", "2022-07-24", "2022-V28", "2022-V29"]],
  ],
  [
    "a week between",
    ["2022-V28", "2022-V30"],
    YEAR_2022,
    [
      ["2022-07-11", "2022-07-17", "2022-V28", "2022-V28"],
      ["2022-07-25", "2022-07-31", "2022-V30", "2022-V30"],
    ],
  ],
  [
    "cut at the period's ends",
    ["2021-V52", "2022-V52", "2023-V01"],
    YEAR_2022,
    [
      ["2022-01-01", "2022-01-02", "2021-V52", "2021-V52"],
      ["2022-12-26", "2022-12-31", "2022-V52", "2022-V52"],
    ],
  ],
  [
    "across New Year",
    ["2022-V52", "2023-V01"],
    { from: day("2022-07-01"), to: day("2023-06-30") },
    [["2022-12-26", "2023-01-08", "2022-V52", "2023-V01"]],
  ],
  ["another year's", ["2020-V10"], YEAR_2022, []],
])("%s", (_name, names, period, expected) => {
  const spans = excludedSpans(weeks(...names), period);
  expect(spans.map(({ period: { from, to }, first, last }) => [from, to, first, last])).toEqual(expected);
});
