import fc from "fast-check";
import { toNumber } from "../../../../src/domain/calendar/fraction";
import {
  clip,
  contains,
  daysWithin,
  eligibleDays,
  INTERVALS,
  joined,
  lengthOf,
  unitContaining,
  unitsOf,
  weightOf,
} from "../../../../src/domain/calendar/periods";
import { addDays, fromDayNumber } from "../../../../src/domain/calendar/plain-date";
import { day, withoutWeeks, YEAR_2022 } from "../../../helpers/make";

const anyDay = fc.integer({ min: 10_000, max: 30_000 }).map(fromDayNumber);
const anyInterval = fc.constantFrom(...INTERVALS);
const anyPeriod = fc.tuple(anyDay, fc.nat(900)).map(([from, days]) => ({ from, to: addDays(from, days) }));

test.each([
  ["vecka", "2022-01-01", "2021-12-27", "2022-01-02"],
  ["månad", "2024-02-10", "2024-02-01", "2024-02-29"],
  ["varannan månad", "2022-03-01", "2022-03-01", "2022-04-30"],
  ["varannan månad", "2022-12-31", "2022-11-01", "2022-12-31"],
  ["kvartal", "2022-05-05", "2022-04-01", "2022-06-30"],
  ["tertial", "2022-05-05", "2022-05-01", "2022-08-31"],
  ["halvår", "2022-07-01", "2022-07-01", "2022-12-31"],
  ["år", "2022-07-01", "2022-01-01", "2022-12-31"],
] as const)("the %s of %s is %s to %s", (interval, date, from, to) => {
  expect(unitContaining(interval, day(date))).toEqual({ from, to });
});

test("units lie side by side and cover the period", () => {
  fc.assert(
    fc.property(anyInterval, anyPeriod, (interval, period) => {
      const units = unitsOf(interval, period);
      expect(contains(units[0] ?? period, period.from)).toBe(true);
      expect(contains(units[units.length - 1] ?? period, period.to)).toBe(true);
      units.slice(1).forEach((unit, index) => {
        expect(unit.from).toBe(addDays(units[index]?.to ?? unit.to, 1));
      });
      const clippedDays = units.reduce((sum, unit) => sum + lengthOf(clip(unit, period)), 0);
      expect(clippedDays).toBe(lengthOf(period));
    }),
  );
});

test.each([
  ["vecka", 365 / 7],
  ["månad", 12],
  ["varannan månad", 6],
  ["kvartal", 4],
  ["tertial", 3],
  ["halvår", 2],
  ["år", 1],
] as const)("2022 weighs as many units (%s) as it has: %d", (interval, weight) => {
  expect(toNumber(weightOf(eligibleDays(YEAR_2022, []), interval, YEAR_2022))).toBeCloseTo(weight, 12);
});

test("excluded weeks weigh nothing", () => {
  const eligible = eligibleDays(YEAR_2022, withoutWeeks("2022-V28", "2022-V29").excludedWeeks);
  expect(eligible).toHaveLength(365 - 14);
  expect(toNumber(weightOf(eligible, "vecka", YEAR_2022))).toBeCloseTo(351 / 7, 12);
});

test("a period's weight is the sum of its parts'", () => {
  fc.assert(
    fc.property(anyInterval, anyPeriod, fc.nat(), (interval, period, cut) => {
      const eligible = eligibleDays(period, []);
      const middle = addDays(period.from, cut % lengthOf(period));
      const first = weightOf(eligible, interval, { from: period.from, to: middle });
      const rest = weightOf(eligible, interval, { from: addDays(middle, 1), to: period.to });
      expect(toNumber(first) + toNumber(rest)).toBeCloseTo(toNumber(weightOf(eligible, interval, period)), 9);
    }),
  );
});

test("the days within a part are those of the whole that lie there", () => {
  fc.assert(
    fc.property(anyPeriod, anyPeriod, (whole, part) => {
      const days = eligibleDays(whole, []);
      expect(daysWithin(days, part).map(fromDayNumber)).toEqual(
        days.map(fromDayNumber).filter((date) => contains(part, date)),
      );
    }),
  );
});

test("periods that follow each other are joined, and those with a day between are not", () => {
  const march = unitContaining("månad", day("2022-03-10"));
  const april = unitContaining("månad", day("2022-04-10"));
  const june = unitContaining("månad", day("2022-06-10"));
  expect(joined([march, april, june])).toEqual([{ from: march.from, to: april.to }, june]);
  expect(joined([])).toEqual([]);
});
