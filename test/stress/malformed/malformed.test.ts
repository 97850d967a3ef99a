// One in forty of the files of test/stress/malformed.soak.ts, given to the command line.
import { runMalformed } from "./malformed-runs";

test("a malformed file is opened or told in one line, in time, and stays as it was", async () => {
  const figures = await runMalformed(40, ["status"]);
  expect(figures.files).toBeGreaterThanOrEqual(5);
  expect(figures).toMatchObject({ stackTraces: 0, filesChanged: 0, faults: [] });
}, 240_000);
