// One real year, judged on six days, against answers worked out independently of the product.
import { existsSync } from "node:fs";
import { plainDate } from "../../../../src/domain/calendar/plain-date";
import { judgeBook } from "../../../../src/domain/judging/judge";
import { toJson } from "../../../../src/local/cli/judgement-json";
import { EXPECTED_DAYS, expectedOn } from "../../../helpers/expected-year";
import { readYear } from "../../../helpers/year-file";

/** Numbers agree to the ninth decimal. */
function rounded(value: unknown): unknown {
  const round = (_key: string, item: unknown) => (typeof item === "number" ? Number(item.toFixed(9)) : item);
  return JSON.parse(JSON.stringify(value, round));
}

const folders = [
  { year: "examples/pajala-2022.json", expected: "test/fixtures/pajala-2022" },
  { year: "../shared/data/pajala-2022.json", expected: "../shared/data/expected" },
].filter(({ year }) => existsSync(year));

describe.each(folders)("$year", ({ year, expected }) => {
  test.each(EXPECTED_DAYS)("judged as of %s", (asOf) => {
    expect(rounded(judgeBook(readYear(year), plainDate(asOf)).map(toJson))).toEqual(
      rounded(expectedOn(asOf, expected)),
    );
  });
});
