// Every text of the corpus, and 2,000 random calls of each public function.
import { runCalls, runTexts } from "./fuzz/fuzz-runs";

const MINUTES = 60_000;

test(
  "no text becomes anything but that text",
  () => {
    const run = runTexts(1);
    console.log(JSON.stringify(run));
    expect(run).toMatchObject({ changed: [], formulas: 0, stackTraces: [], isJudgedAlike: true });
  },
  20 * MINUTES,
);

test(
  "any JSON is answered with a value or a code, and a refused call changes nothing",
  () => {
    const { functions, calls, broken } = runCalls(2000, 1);
    console.log(JSON.stringify({ functions, calls, broken: broken.length }));
    expect(broken).toEqual([]);
  },
  60 * MINUTES,
);
