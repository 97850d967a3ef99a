import { isOutdated, latestStatuses } from "../../../../src/domain/area/latest-statuses";
import { day, YEAR_2022 } from "../../../helpers/make";

const told = (municipality: string, asOf: string, at = 0) => ({
  asOf: day(asOf),
  member: { municipality, period: YEAR_2022 },
  at,
});

test("the latest day of each municipality, and of two from one day the one taken in last", () => {
  const kept = [told("Pajala", "2022-06-30"), told("Kalix", "2022-05-01"), told("pajala", "2022-03-01")];
  expect(latestStatuses(kept).map(({ asOf }) => asOf)).toEqual(["2022-06-30", "2022-05-01"]);
  expect(latestStatuses([told("Pajala", "2022-06-30", 1), told("Pajala", "2022-06-30", 2)])).toMatchObject([{ at: 2 }]);
});

test.each([
  ["2022-06-01", "2022-07-01", false],
  ["2022-05-31", "2022-07-01", true],
  ["2022-02-28", "2022-03-31", false],
  ["2023-01-31", "2024-01-01", false],
])("what is said as of %s is older than a month on %s: %s", (asOf, today, isOld) => {
  expect(isOutdated(told("Pajala", asOf), day(today))).toBe(isOld);
});
