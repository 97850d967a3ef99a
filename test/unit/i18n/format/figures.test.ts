import fc from "fast-check";
import { formatFigure, formatList, formatNumber, formatShare } from "../../../../src/i18n/format/figures";

test.each([
  [1250, 0, "1\u00a0250"],
  [1234567, 0, "1\u00a0234\u00a0567"],
  [999, 0, "999"],
  [3.25, 1, "3,3"],
  [-1250.5, 1, "−1\u00a0250,5"],
  [52.142857, 2, "52,14"],
])("%d with %i decimals reads %s", (value, decimals, text) => {
  expect(formatNumber(value, "sv", decimals)).toBe(text);
});

test.each([
  [2.8232, 3, "2,8"],
  [2.9918, 3, "2,99"],
  [2.99996, 3, "2,99996"],
  [3.04, 3, "3,04"],
  [3, 3, "3"],
  [3.1956, 3, "3,2"],
  [0.0193, 0.5, "0,02"],
])("%d beside the target %d reads %s", (value, target, text) => {
  expect(formatFigure(value, target, "sv")).toBe(text);
});

test("no figure is rounded onto or past its target", () => {
  const decimal = fc.double({ min: 0.01, max: 40, noNaN: true }).map((value) => Number(value.toFixed(4)));
  fc.assert(
    fc.property(decimal, decimal, (value, target) => {
      const shown = Number(formatFigure(value, target, "en").replace(",", ""));
      expect(Math.sign(shown - target)).toBe(Math.sign(value - target));
    }),
  );
});

test.each([
  [0, "0\u00a0%"],
  [0.001, "1\u00a0%"],
  [0.4649, "46\u00a0%"],
  [0.9999, "99\u00a0%"],
  [1, "100\u00a0%"],
  [1.001, "100\u00a0%"],
  [12.5, "1\u00a0250\u00a0%"],
])("a share of %d reads %s", (share, text) => {
  expect(formatShare(share, "sv")).toBe(text);
});

test("exact numbers and lists", () => {
  expect([formatNumber(2.5, "sv"), formatNumber(3, "sv"), formatNumber(2.5, "en")]).toEqual(["2,5", "3", "2.5"]);
  expect([formatList(["a", "b", "c"], "sv"), formatList(["a"], "sv"), formatList([], "sv")]).toEqual([
    "a, b och c",
    "a",
    "",
  ]);
});
