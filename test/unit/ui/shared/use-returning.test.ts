import { AWAY_LONG_ENOUGH, isBackAfterWork } from "../../../../src/ui/shared/use-returning";

test.each([
  [null, 50_000, false],
  [50_000, 50_000 + AWAY_LONG_ENOUGH - 1, false],
  [50_000, 50_000 + AWAY_LONG_ENOUGH, true],
])("left at %s and back at %s: the sheet may have changed is %s", (leftAt, now, isBack) => {
  expect(isBackAfterWork(leftAt, now)).toBe(isBack);
});
