// A small part of test/stress/fuzz.soak.ts, the calls on a shorter log.
import { CELL_TEXTS, UNKEEPABLE_TEXTS } from "./corpus";
import { runCalls, runTexts } from "./fuzz-runs";

/** What a call is refused for doesn't hang on how long the log is, but what the call costs does. */
const ROWS = 20;

test("the corpus is as large as it says", () => {
  expect(new Set([...CELL_TEXTS, ...UNKEEPABLE_TEXTS]).size).toBeGreaterThanOrEqual(500);
});

test("no text becomes anything but that text", () => {
  expect(runTexts(40)).toMatchObject({ changed: [], formulas: 0, stackTraces: [], isJudgedAlike: true });
}, 300_000);

test("any JSON is answered with a value or a code, and a refused call changes nothing", () => {
  expect(runCalls(12, 1, ROWS).broken).toEqual([]);
}, 300_000);
