// A part of the saves of test/stress/kills.soak.ts, and fewer kills: each is followed by a start.
import { runKills } from "./kill-runs";

test("a desk that is killed while it saves has stored all that it said it had", async () => {
  const figures = await runKills({ saves: 12, share: 0.25, seed: 1 });
  expect(figures).toMatchObject({ saves: 12, lost: 0, doubled: 0, unreadable: 0 });
  expect(figures.kills).toBeGreaterThan(1);
}, 240_000);
