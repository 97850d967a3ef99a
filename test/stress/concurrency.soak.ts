// Ten thousand schedules of forty people, in parts so that each part's figures are seen as it ends.
import { broken, figuresOf } from "./concurrency/figures";
import { startLanes } from "./concurrency/lanes";
import { ALL, FIRST_SEED, orders } from "./concurrency/scale";

const PART = 1000;
const MINUTES = 60_000;
const parts = Array.from({ length: ALL / PART }, (_, index) => FIRST_SEED + index * PART);

const lanes = startLanes();
afterAll(() => lanes.close());

test.each(parts)(
  "1,000 schedules from seed %i: nothing lost, doubled or overwritten",
  async (first) => {
    const results = await lanes.run(orders(first, PART));
    console.log(JSON.stringify(figuresOf(results)));
    expect(broken(results)).toEqual([]);
  },
  30 * MINUTES,
);

test(
  "500 schedules without the lock: most lose something",
  async () => {
    const figures = figuresOf(await lanes.run(orders(FIRST_SEED, 500, { hasLock: false })));
    console.log(JSON.stringify(figures));
    expect(figures.failed).toBeGreaterThan(250);
    expect(figures.lost).toBeGreaterThan(250);
    expect(figures.overwritten).toBeGreaterThan(0);
  },
  30 * MINUTES,
);

test(
  "500 schedules come out the same when every call evaluates the bundle anew",
  async () => {
    const kept = await lanes.run(orders(FIRST_SEED, 500));
    expect(await lanes.run(orders(FIRST_SEED, 500, { isFresh: true }))).toEqual(kept);
  },
  30 * MINUTES,
);
