// The rules with their faults, and the rules' tests, in a world of their own: one fault at a time is switched on.
import { createRequire } from "node:module";
import { type Context, createContext, Script } from "node:vm";

/** One test of the rules, with its place among them. */
interface RuleTest {
  readonly name: string;
  readonly run: () => unknown;
}

/** Hits of each fault's place, by its ID. */
type Hits = Readonly<Record<string, number>>;

/** What the faulty code looks at; Stryker's own names. */
interface Switch {
  activeMutant?: string;
  currentTestId?: string;
  hitCount?: number;
  hitLimit?: number;
  mutantCoverage?: { readonly static: Hits; readonly perTest: Readonly<Record<string, Hits>> };
}

/** Milliseconds that every test together may take to be told of. */
const LONGEST_START = 60_000;

const call = new Script("run()");

type Row = readonly unknown[];

/** As many of jest's words as the tests of the rules use. */
function collector(tests: RuleTest[]) {
  const rowOf = (row: unknown): Row => (Array.isArray(row) ? row : [row]);
  const describe = (_name: string, body: () => void) => body();
  const test = (name: string, run: () => unknown) => {
    tests.push({ name, run });
  };
  const each = (table: Row) => (name: string, body: (...row: Row) => unknown) => {
    for (const row of table) test(name, () => body(...rowOf(row)));
  };
  const describeEach = (table: Row) => (_name: string, body: (row: unknown) => void) => {
    for (const row of table) body(row);
  };
  return { describe: Object.assign(describe, { each: describeEach }), test: Object.assign(test, { each }) };
}

export interface FaultyWorld {
  readonly tests: readonly RuleTest[];
  readonly faults: Switch;
  /**
   * Runs a test; null when it holds, else how it ended.
   * @param longest Milliseconds after which it is taken for endless: a loop may never come past its fault again.
   */
  run(at: number, longest: number): "failed" | "endless" | null;
}

/** A fresh world; with a fault, that one is on from the start. */
export function faultyWorld(program: Script, fault?: string): FaultyWorld {
  const tests: RuleTest[] = [];
  const faults: Switch = fault === undefined ? {} : { activeMutant: fault };
  const world: Context = createContext({
    ...collector(tests),
    expect,
    console,
    setTimeout,
    clearTimeout,
    require: createRequire(`${process.cwd()}/`),
    module: { exports: {} },
    __stryker__: faults,
  });
  program.runInContext(world, { timeout: LONGEST_START });
  return {
    tests,
    faults,
    run(at, longest) {
      world["run"] = tests[at]?.run;
      try {
        call.runInContext(world, { timeout: longest });
        return null;
      } catch (error) {
        return /Hit count limit|timed out/.test(String(error)) ? "endless" : "failed";
      }
    },
  };
}
