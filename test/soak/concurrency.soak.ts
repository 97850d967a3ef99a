// Ten thousand schedules of forty people, in parts so that each part's figures are seen as it ends.
import { broken, figuresOf, runSchedules } from "../concurrency/run-schedules";
import { ALL, FIRST_SEED, seedsFrom } from "../concurrency/scale";

const PART = 500;
const MINUTES = 60_000;
const parts = Array.from({ length: ALL / PART }, (_, index) => FIRST_SEED + index * PART);

test.each(parts)(
  "500 schedules from seed %i: nothing lost, doubled or overwritten",
  async (first) => {
    const results = await runSchedules({ seeds: seedsFrom(first, PART), hasLock: true });
    console.log(JSON.stringify(figuresOf(results)));
    expect(broken(results)).toEqual([]);
  },
  30 * MINUTES,
);

test(
  "500 schedules without the lock: most lose something",
  async () => {
    const figures = figuresOf(await runSchedules({ seeds: seedsFrom(FIRST_SEED, PART), hasLock: false }));
    console.log(JSON.stringify(figures));
    expect(figures.failed).toBeGreaterThan(PART / 3);
    expect(figures.lost).toBeGreaterThan(PART / 3);
  },
  30 * MINUTES,
);
