// Works out formulas in a thread of its own, so that one that never ends, or that the library breaks on, can be given up.

import { createRequire } from "node:module";
import { MessageChannel, receiveMessageOnPort, Worker } from "node:worker_threads";
import { compileOnce } from "./excelize";
import { createWorkClock } from "./work-clock";

export interface FormulaPlace {
  readonly sheet: string;
  readonly name: string;
}

/** What the library says of a formula. */
export interface FormulaAnswer {
  readonly value: string;
  /** Null when all is well. */
  readonly error: string | null;
}

/** Milliseconds of work that one formula may take, that all may, and that opening the workbook may before them. */
const LONGEST = { formula: 1_000, all: 5_000, opening: 5_000 };
/**
 * Bytes of memory that the work may take in all. A text that is repeated may grow to gigabytes before its time is out, and
 * nothing bounds the memory of WebAssembly from outside.
 */
const MOST_MEMORY = 500_000_000;
/** With more that never end, the others are left as they are. */
const MOST_GIVEN_UP = 3;
const LOOK = 50;

/** Where the thread is: whether it is done, and which formula it is at, from 1. */
const DONE = 0;
const AT = 1;

interface Task {
  readonly bytes: Uint8Array;
  readonly places: readonly FormulaPlace[];
  readonly state: SharedArrayBuffer;
  readonly answers: import("node:worker_threads").MessagePort;
}

/** Runs in the thread, and may use nothing from outside itself. */
function thread(require: NodeJS.Require): void {
  const { parentPort, workerData } = require("node:worker_threads") as typeof import("node:worker_threads");
  require(workerData.library);
  interface Library {
    OpenReader?(bytes: Uint8Array): {
      error: string | null;
      CalcCellValue(sheet: string, name: string, options: object): { value: string; error: string | null };
    };
  }
  const scope = globalThis as unknown as {
    Go: new () => { importObject: WebAssembly.Imports; run(instance: WebAssembly.Instance): Promise<void> };
    excelize: Library;
  };
  const open = (bytes: Uint8Array): ReturnType<NonNullable<Library["OpenReader"]>> | null => {
    try {
      const go = new scope.Go();
      scope.excelize = {};
      go.run(new WebAssembly.Instance(workerData.module, go.importObject)).catch(() => undefined);
      const file = scope.excelize.OpenReader?.(bytes);
      return file && !file.error ? file : null;
    } catch {
      return null;
    }
  };
  parentPort?.on("message", ({ bytes, places, state, answers }: Task) => {
    const places32 = new Int32Array(state);
    let file = open(bytes);
    places.forEach(({ sheet, name }, index) => {
      Atomics.store(places32, 1, index + 1);
      try {
        const result = file?.CalcCellValue(sheet, name, { RawCellValue: true });
        if (result) answers.postMessage({ index, value: result.value, error: result.error });
      } catch {
        // The library has broken down; the other formulas get a new one.
        file = open(bytes);
      }
    });
    Atomics.store(places32, 0, 1);
    Atomics.notify(places32, 0);
  });
}

let worker: Worker | null = null;

function startWorker(): Worker {
  // A CommonJS file under test, an ES module when built.
  const require = createRequire(typeof __filename === "string" ? __filename : import.meta.url);
  const workerData = { library: require.resolve("excelize-wasm"), module: compileOnce() };
  // What the library prints when it breaks down is for those who make it.
  const started = new Worker(`(${thread.toString()})(require)`, { eval: true, workerData, stdout: true, stderr: true });
  started.unref();
  return started;
}

interface Attempt {
  readonly answers: ReadonlyMap<number, FormulaAnswer>;
  /** The formula that didn't end, from 0; null when all were tried. */
  readonly stuckAt: number | null;
  /** Milliseconds of work that the formulas took; all that they may where the workbook never opened. */
  readonly spent: number;
}

function attempt(bytes: Uint8Array, places: readonly FormulaPlace[], left: number): Attempt {
  worker ??= startWorker();
  const state = new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT);
  const seen = new Int32Array(state);
  const { port1, port2 } = new MessageChannel();
  worker.postMessage({ bytes, places, state, answers: port2 } satisfies Task, [port2]);
  let at = 0;
  const clock = createWorkClock();
  let since = 0;
  let began = Number.POSITIVE_INFINITY;
  let stuckAt: number | null = null;
  const memory = process.memoryUsage.rss();
  while (Atomics.wait(seen, DONE, 0, LOOK) === "timed-out") {
    const now = Atomics.load(seen, AT);
    const time = clock();
    if (now !== at) {
      at = now;
      since = time;
      began = Math.min(began, time);
    }
    const isSlow = time - since >= (at === 0 ? LONGEST.opening : LONGEST.formula);
    const isLarge = process.memoryUsage.rss() - memory > MOST_MEMORY;
    if (!isSlow && !isLarge && time - began < left) continue;
    stuckAt = Math.max(at - 1, 0);
    void worker.terminate();
    worker = null;
    break;
  }
  const answers = new Map<number, FormulaAnswer>();
  for (let got = receiveMessageOnPort(port1); got; got = receiveMessageOnPort(port1)) {
    const { index, value, error } = got.message as FormulaAnswer & { index: number };
    answers.set(index, { value, error });
  }
  port1.close();
  const spent = at === 0 && stuckAt !== null ? LONGEST.all : Math.max(clock() - began, 0);
  return { answers, stuckAt, spent };
}

export interface FormulaAnswers {
  /** By the formula's place in the list; a formula that the library broke on has none. */
  readonly answers: ReadonlyMap<number, FormulaAnswer>;
  /** The formulas that took too long or too much memory, and those that nobody had time for after them. */
  readonly givenUp: readonly number[];
}

/** What the formulas of a workbook come to. A formula that doesn't end is given up, and the others are worked out. */
export function answersFor(bytes: Uint8Array, places: readonly FormulaPlace[]): FormulaAnswers {
  const answers = new Map<number, FormulaAnswer>();
  const givenUp: number[] = [];
  let first = 0;
  let left = LONGEST.all;
  while (first < places.length) {
    const tried = attempt(bytes, places.slice(first), left);
    left -= tried.spent;
    for (const [index, answer] of tried.answers) answers.set(first + index, answer);
    if (tried.stuckAt === null) break;
    givenUp.push(first + tried.stuckAt);
    first += tried.stuckAt + 1;
    if (givenUp.length < MOST_GIVEN_UP && left > 0) continue;
    for (; first < places.length; first++) givenUp.push(first);
  }
  return { answers, givenUp };
}
