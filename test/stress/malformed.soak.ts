// `npm run soak -- malformed`: more than two hundred files that are broken, or made to harm, given to both programs.
import { runMalformed } from "./malformed/malformed-runs";

test("every malformed file is opened or told in one line, in time, with little memory, and stays as it was", async () => {
  const figures = await runMalformed();
  console.log(JSON.stringify(figures, null, 1));
  expect(figures.files).toBeGreaterThanOrEqual(200);
  expect(figures).toMatchObject({ stackTraces: 0, filesChanged: 0, faults: [] });
}, 7_200_000);
