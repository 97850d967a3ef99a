import fc from "fast-check";
import {
  ceiling,
  fraction,
  fromDecimal,
  isLess,
  minus,
  plus,
  times,
  toNumber,
} from "../../../../src/domain/calendar/fraction";

const whole = fc.integer({ min: -10_000, max: 10_000 });
const part = fc.integer({ min: 1, max: 400 });
const anyFraction = fc.tuple(whole, part).map(([n, d]) => fraction(n, d));

test.each([
  [0.1, 1, 10],
  [2.5, 5, 2],
  [3, 3, 1],
  [1e-7, 1, 10_000_000],
  [1.5e21, 1_500_000_000_000_000_000_000, 1],
])("%d is what was written", (value, numerator, denominator) => {
  const read = fromDecimal(value);
  expect(read.numerator * BigInt(denominator)).toBe(BigInt(numerator) * read.denominator);
});

test("seven times 52 weeks of seven sevenths is 364, and not a day more", () => {
  const weeks = Array.from({ length: 364 }, () => fraction(1, 7)).reduce(plus);
  expect(ceiling(times(fraction(7), weeks))).toBe(364);
});

test.each([
  [fraction(7, 7), 1],
  [fraction(8, 7), 2],
  [fraction(-8, 7), -1],
  [fraction(0, 7), 0],
])("%j is rounded up to %i", (value, expected) => {
  expect(ceiling(value)).toBe(expected);
});

test("rounding up gives the smallest whole number that is not less", () => {
  fc.assert(
    fc.property(anyFraction, (value) => {
      const up = ceiling(value);
      return !isLess(fraction(up), value) && isLess(fraction(up - 1), value);
    }),
  );
});

test("sums, products and order agree with numbers", () => {
  fc.assert(
    fc.property(anyFraction, anyFraction, (a, b) => {
      expect(toNumber(plus(a, b))).toBeCloseTo(toNumber(a) + toNumber(b), 6);
      expect(toNumber(minus(a, b))).toBeCloseTo(toNumber(a) - toNumber(b), 6);
      expect(toNumber(times(a, b))).toBeCloseTo(toNumber(a) * toNumber(b), 2);
      expect(isLess(a, b) && isLess(b, a)).toBe(false);
    }),
  );
});

test("a denominator that is not positive is a bug", () => {
  expect(() => fraction(1, 0)).toThrow(RangeError);
});
