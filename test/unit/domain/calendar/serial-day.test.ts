import { dayOfSerial, likelyDay } from "../../../../src/domain/calendar/serial-day";

test.each([
  [32_874, "1990-01-01"],
  [44_624, "2022-03-04"],
  [44_624.99, "2022-03-04"],
  [73_050, "2099-12-31"],
  [20_220_304, "2022-03-04"],
])("%d is likely to be %s", (number, day) => {
  expect(likelyDay(number)).toBe(day);
});

test.each([
  0,
  1,
  -5,
  2022,
  32_873,
  73_051,
  220_304,
  20_221_304,
  20_220_230,
  123_456_789,
  Number.NaN,
  Number.POSITIVE_INFINITY,
])("%d is no likely day", (number) => {
  expect(likelyDay(number)).toBeNull();
});

test("day 1 is the last of 1899", () => {
  expect(dayOfSerial(1)).toBe("1899-12-31");
});
