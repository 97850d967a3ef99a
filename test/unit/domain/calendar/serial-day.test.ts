import { dayOfSerial, isSerial, likelyDay, serialOfFarDay } from "../../../../src/domain/calendar/serial-day";

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

test.each([
  ["57344-01-01", 20_250_507],
  ["57344-01-01 12:00:00", 20_250_507],
  ["10000-01-01", 2_958_466],
  ["9999-12-31", null],
  ["2022-03-04", null],
  ["", null],
])("a cell that shows %s holds %d", (text, number) => {
  expect(serialOfFarDay(text)).toBe(number);
  expect(number === null || isSerial(number)).toBe(number === null);
});

test("the last day of the year 9999 may be meant", () => {
  expect([isSerial(2_958_465.99), dayOfSerial(2_958_465)]).toEqual([true, "9999-12-31"]);
});
