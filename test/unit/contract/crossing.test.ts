// What one call may carry.
import { CROSSING_LIMIT, isTooLarge } from "../../../src/contract/crossing";

/** The quotes of JSON are two bytes more. */
const most = CROSSING_LIMIT - 2;

test.each([
  ["letters", "a".repeat(most), "a"],
  ["Swedish letters", "å".repeat(most / 2), "å"],
  ["signs of three bytes", "€".repeat(Math.floor(most / 3)), "€"],
  ["signs of four bytes", "😀".repeat(Math.floor(most / 4)), "😀"],
])("%s fill it up by their bytes", (_name, full, more) => {
  expect(isTooLarge(full)).toBe(false);
  expect(isTooLarge(full + more)).toBe(true);
});

test("nothing at all is not too large", () => expect(isTooLarge(undefined)).toBe(false));
