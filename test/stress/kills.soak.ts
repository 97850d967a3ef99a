// Two hundred saves, most of them with a kill at a moment of its own.
import { runKills } from "./faults/kill-runs";

const MINUTES = 60_000;

test(
  "200 saves of a desk that is killed at any moment: all that it said was stored is in the file",
  async () => {
    const figures = await runKills({ saves: 200, share: 0.6, seed: 1 });
    console.log(JSON.stringify(figures));
    expect(figures).toMatchObject({ saves: 200, lost: 0, doubled: 0, unreadable: 0 });
    expect(figures.kills).toBeGreaterThan(100);
    expect(figures.inMidWrite).toBeGreaterThan(0);
  },
  60 * MINUTES,
);
