// The day of a form's own moment, whatever program wrote it: never a guess.
import { stampDay } from "../../../../../src/domain/import/forms/stamp-day";
import { day } from "../../../../helpers/make";

test.each<[string, string | null]>([
  ["2022-03-14 10:11:12", "2022-03-14"],
  ["2022-03-14T10:11:12.000Z", "2022-03-14"],
  ["3/14/2022 10:11:12", "2022-03-14"],
  ["3/14/22 10:11:12 PM", "2022-03-14"],
  ["14/3/2022 10.11.12", "2022-03-14"],
  ["14/03/2022, 10:11:12", "2022-03-14"],
  ["16.03.2022 10:11", "2022-03-16"],
  ["44636.42", "2022-03-16"],
  ["44636,42", "2022-03-16"],
  ["15 mars 2022 kl. 10:11", "2022-03-15"],
  ["den 15 mars 2022 10:11", "2022-03-15"],
  ["3/4/2022 10:11:12", null],
  ["4/3 10:11", null],
  ["i går 10:11", null],
  ["måndag kl. 10:11", null],
  ["strax", null],
])("%s is of the day %s", (stamp, expected) => {
  expect(stampDay(stamp, null, day("2022-12-31"))).toBe(expected);
});

test("the other moments of the tab tell the order of day and month", () => {
  expect(stampDay("3/4/2022 10:11:12", "monthFirst", day("2022-12-31"))).toBe("2022-03-04");
});
