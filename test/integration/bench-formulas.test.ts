// The bench's comparison with formulas says nothing rather than something that isn't so.
import { addedMs } from "../../bench/formulas";

test("what the formulas add is told where it is more than the tries differ", () => {
  const [bare, asked] = [
    [1000, 1010, 1020, 990, 3000, 1005, 1015],
    [2000, 2010, 2500, 1990, 2020, 2005, 2015],
  ];
  expect(addedMs(bare, asked)).toEqual({ recomputeMs: 1000, spreadMs: 20 });
});

test("on a busy machine, and where they add nothing, it is said that it can't be told", () => {
  const busy = [1000, 4000, 2500, 900, 3100, 1700, 2200];
  expect(addedMs(busy, [1500, 3900, 2700, 1100, 3300, 2000, 2400]).recomputeMs).toBeNull();
  expect(addedMs(busy, busy).recomputeMs).toBeNull();
});
