// Forty people at once, with the workbook's lock and without it. `npm run soak` runs 1,000 times as many.
import { broken, type Figures, figuresOf } from "./figures";
import { startLanes } from "./lanes";
import { FIRST_SEED, orders, SOME } from "./scale";

const MINUTES = 60_000;
const promised = { failed: 0, lost: 0, duplicated: 0, overwritten: 0, strange: 0 } satisfies Partial<Figures>;

// One lane: Jest's own workers keep the other processors busy.
const lanes = startLanes(1);
afterAll(() => lanes.close());

test(
  "nothing that was acknowledged is lost, doubled or overwritten, with lost answers, retries and killed executions",
  async () => {
    const results = await lanes.run(orders(FIRST_SEED, SOME));
    const figures = figuresOf(results);
    expect(broken(results)).toEqual([]);
    expect(figures).toMatchObject({ schedules: SOME, ...promised });
    for (const trouble of ["retries", "unanswered", "killed", "busy", "conflicts", "corrections"] as const) {
      expect([trouble, figures[trouble] > 0]).toEqual([trouble, true]);
    }
  },
  20 * MINUTES,
);

test(
  "with a lock that lets everyone in, most schedules lose rows",
  async () => {
    const figures = figuresOf(await lanes.run(orders(FIRST_SEED, 6, { hasLock: false })));
    expect(figures.failed).toBeGreaterThan(3);
    expect(figures.lost).toBeGreaterThan(3);
    expect(figures.overwritten).toBeGreaterThan(0);
  },
  5 * MINUTES,
);

test(
  "the same seed gives the same schedule, also when every call evaluates the bundle anew",
  async () => {
    const prints = async (isFresh: boolean) =>
      (await lanes.run(orders(FIRST_SEED, 2, { isFresh }))).map(({ fingerprint }) => fingerprint);
    const first = await prints(false);
    expect(new Set(first).size).toBe(first.length);
    expect(await prints(false)).toEqual(first);
    expect(await prints(true)).toEqual(first);
  },
  5 * MINUTES,
);
