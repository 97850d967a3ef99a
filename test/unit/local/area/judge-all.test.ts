import { Worker } from "node:worker_threads";
import { type Crew, judgeAll } from "../../../../src/local/area/judge-all";

/** A thread that answers by the file's name, and tells in which thread it was asked. */
const THREAD = `
const { parentPort, threadId } = require("node:worker_threads");
parentPort.on("message", ({ name }) => {
  if (name === "hänger") for (;;);
  if (name === "faller") throw new Error("trasig tråd");
  if (name === "slutar") process.exit(3);
  if (name === "fyller") { const all = []; for (;;) all.push(new Array(1e5).fill(threadId)); }
  parentPort.postMessage({ kind: "notRead", line: name });
});`;

let started: number;
beforeEach(() => {
  started = 0;
});

const crew = (told: Partial<Crew> = {}): Crew => ({
  start: () => {
    started += 1;
    return new Worker(THREAD, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 24 } });
  },
  threads: 2,
  deadline: 60_000,
  ...told,
});

const judged = async (names: readonly string[], told: Partial<Crew> = {}) => {
  const files = names.map((name) => ({ name, path: `/${name}` }));
  const answers = await judgeAll(files, { language: "sv" }, crew(told));
  return answers.map((answer) => (answer.kind === "notRead" ? answer.line : answer.kind));
};

test("the answers stand in the order of the files, from no more threads than are asked for", async () => {
  const names = Array.from({ length: 9 }, (_, at) => `a${at}`);
  expect(await judged(names)).toEqual(names);
  expect(started).toBe(2);
});

test("a file that hangs is ended at the deadline and named, and the others are judged", async () => {
  const [first, ...others] = await judged(["hänger", "a", "b"], { threads: 1, deadline: 1_500 });
  expect(first).toContain("hänger tog längre tid än 2 sekunder");
  expect(others).toEqual(["a", "b"]);
  expect(started).toBe(2);
});

test.each([
  ["faller", "trasig tråd"],
  ["slutar", "faller|3"],
  ["fyller", "får inte plats i minnet"],
])("a thread that %s is named in one line, and another takes its place", async (name, says) => {
  const [line, next] = await judged([name, "a"], { threads: 1 });
  expect(line).toMatch(new RegExp(says));
  expect(line?.split("\n")).toHaveLength(1);
  expect(next).toBe("a");
});

test("no files, no threads", async () => {
  expect(await judged([])).toEqual([]);
  expect(started).toBe(0);
});
