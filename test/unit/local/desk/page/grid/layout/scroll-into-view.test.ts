import { scrolledTo } from "../../../../../../../src/local/desk/page/grid/layout/scroll-into-view";

test.each([
  ["what is on screen stays", 100, { from: 120, to: 150 }, 100],
  ["what is above is at the top", 100, { from: 60, to: 110 }, 60],
  ["what is below is at the bottom", 100, { from: 480, to: 530 }, 130],
  ["what is higher than the screen is seen from its beginning", 100, { from: 200, to: 700 }, 200],
])("%s", (_what, at, stretch, expected) => expect(scrolledTo(at, 400, stretch)).toBe(expected));
