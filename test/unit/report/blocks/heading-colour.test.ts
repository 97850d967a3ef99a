import { contrastOnWhite, headingColourOf, isColourRefused } from "../../../../src/report/blocks/heading-colour";

test.each([
  ["", "#12355b", false],
  ["#1A5632", "#1a5632", false],
  ["005", "#000055", false],
  ["#ffcc00", "#12355b", true],
  ["blå", "#12355b", true],
])("%j gives %s", (headingColour, used, isRefused) => {
  expect(headingColourOf({ headingColour })).toBe(used);
  expect(isColourRefused({ headingColour })).toBe(isRefused);
});

test("black on white is 21 to 1, and white 1", () => {
  expect(contrastOnWhite("#000000")).toBeCloseTo(21);
  expect(contrastOnWhite("#ffffff")).toBeCloseTo(1);
});
