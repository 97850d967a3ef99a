// Forty people at once, with the workbook's lock and without it. The longer run is in test/soak.
import { broken, type Figures, figuresOf, runSchedules } from "./run-schedules";
import { FIRST_SEED, SHORT_RUN, seedsFrom } from "./scale";

const MINUTES = 60_000;
const promised = { failed: 0, lost: 0, duplicated: 0, overwritten: 0, strange: 0 } satisfies Partial<Figures>;

test(
  "nothing that was acknowledged is lost, doubled or overwritten, with lost answers, retries and killed executions",
  async () => {
    const results = await runSchedules({ seeds: seedsFrom(FIRST_SEED, SHORT_RUN), hasLock: true });
    expect(broken(results)).toEqual([]);
    const figures = figuresOf(results);
    expect(figures).toMatchObject({ schedules: SHORT_RUN, ...promised });
    for (const trouble of ["retries", "unanswered", "killed", "busy", "conflicts", "corrections"] as const) {
      expect([trouble, figures[trouble] > 0]).toEqual([trouble, true]);
    }
  },
  10 * MINUTES,
);

test(
  "with a lock that lets everyone in, a good part of the schedules lose rows",
  async () => {
    const figures = figuresOf(await runSchedules({ seeds: seedsFrom(FIRST_SEED, 16), hasLock: false }));
    expect(figures.lost).toBeGreaterThan(8);
    expect(figures.failed).toBeGreaterThan(6);
  },
  5 * MINUTES,
);

test(
  "the same seed gives the same schedule",
  async () => {
    const [first, second] = await runSchedules({ seeds: [7, 7], hasLock: true });
    expect(second).toEqual(first);
  },
  5 * MINUTES,
);
