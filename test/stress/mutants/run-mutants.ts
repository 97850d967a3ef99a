// The mutation check: which small faults in the rules do the rules' tests notice?
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { Script } from "node:vm";
import { type FaultyWorld, faultyWorld } from "./faulty-world";

interface Mutant {
  readonly id: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly mutator: string;
  readonly replacement: string;
}

export type Fate = "killed" | "endless" | "survived" | "uncovered";

export interface MutantRun {
  readonly fates: Readonly<Record<Fate, number>>;
  /** `pace.ts:57:10 <= becomes <`, for each that no test noticed. */
  readonly unnoticed: readonly string[];
}

/** A loop passes its fault this many times as often as without it before it is taken for endless. */
const PATIENCE = 100;
/** Milliseconds that a test may take without a fault, which is counted on the way. */
const LONGEST_COUNTING = 60_000;
/** The same with a fault on: this many times what it took while its faults were counted, and never less than a second. */
const SLOWEST = 5;
const LEAST_PATIENCE = 1_000;

/** In a process of its own: the instrumenter is an ES module. */
function makeMutants(): readonly Mutant[] {
  const { status, stderr } = spawnSync(process.execPath, ["test/stress/mutants/make-mutants.mjs"], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(readFileSync("build/mutants/mutants.json", "utf8")) as Mutant[];
}

const read = (name: string) => new Script(readFileSync(`build/mutants/${name}`, "utf8"), { filename: name });

interface RuleTestTime {
  readonly at: number;
  /** Milliseconds it may take before it is taken for endless. */
  readonly longest: number;
}

interface Coverage {
  /** Tests that pass the fault, quickest first. */
  readonly tests: readonly RuleTestTime[];
  readonly hits: number;
  /** Passed while the rules are loaded: the fault must be on from the start. */
  readonly isEarly: boolean;
}

/** Runs every test without a fault. Throws when one fails: then nothing can be said of the faults. */
function coverageOf(world: FaultyWorld): (id: string) => Coverage {
  const times = world.tests.map(({ name }, at) => {
    world.faults.currentTestId = String(at);
    const start = performance.now();
    if (world.run(at, LONGEST_COUNTING) !== null) throw new Error(`fails without any fault: ${name}`);
    return performance.now() - start;
  });
  const { static: early = {}, perTest = {} } = world.faults.mutantCoverage ?? {};
  const quickestFirst = times
    .map((time, at): RuleTestTime => ({ at, longest: Math.max(LEAST_PATIENCE, time * SLOWEST) }))
    .sort((a, b) => (times[a.at] ?? 0) - (times[b.at] ?? 0));
  return (id) => {
    const isEarly = id in early;
    const tests = quickestFirst.filter(({ at }) => isEarly || id in (perTest[at] ?? {}));
    const hits = Object.values(perTest).reduce((sum, hit) => sum + (hit[id] ?? 0), early[id] ?? 0);
    return { tests, hits, isEarly };
  };
}

/** The share of the faults that made a test fail or never end. */
export function noticedOf({ fates }: MutantRun): number {
  const noticed = fates.killed + fates.endless;
  return noticed / (noticed + fates.survived + fates.uncovered);
}

/** Every mutant whose place among all is a multiple of `step`. */
export function runMutants(step: number): MutantRun {
  const mutants = makeMutants().filter((_mutant, at) => at % step === 0);
  const coverage = coverageOf(faultyWorld(read("counting.js")));
  const program = read("quick.js");
  let shared = faultyWorld(program);
  const broken = shared.tests.find((_test, at) => shared.run(at, LONGEST_COUNTING) !== null);
  if (broken) throw new Error(`fails without any fault: ${broken.name}`);

  /** The first test that notices the fault, and how; null when none does. */
  function noticedIn(world: FaultyWorld, id: string): { readonly test: RuleTestTime; readonly end: Fate } | null {
    const { tests, hits } = coverage(id);
    Object.assign(world.faults, { activeMutant: id, hitCount: 0, hitLimit: hits * PATIENCE });
    for (const test of tests) {
      const end = world.run(test.at, test.longest);
      if (end !== null) return { test, end: end === "failed" ? "killed" : end };
    }
    return null;
  }

  /** The rules remember days: a fault may leave behind what makes tests fail when it is long gone. */
  function isSound(world: FaultyWorld, { at, longest }: RuleTestTime): boolean {
    Object.assign(world.faults, { activeMutant: undefined, hitCount: 0, hitLimit: undefined });
    return world.run(at, longest) === null;
  }

  function fateOf({ id }: Mutant): Fate {
    const { tests, isEarly } = coverage(id);
    if (tests.length === 0) return "uncovered";
    try {
      if (isEarly) return noticedIn(faultyWorld(program, id), id)?.end ?? "survived";
    } catch {
      return "killed";
    }
    const noticed = noticedIn(shared, id);
    if (noticed === null) return "survived";
    if (noticed.end === "killed" && isSound(shared, noticed.test)) return "killed";
    shared = faultyWorld(program);
    const again = noticedIn(shared, id);
    if (again !== null) shared = faultyWorld(program);
    return again?.end ?? "survived";
  }

  const fates: Record<Fate, number> = { killed: 0, endless: 0, survived: 0, uncovered: 0 };
  const unnoticed: string[] = [];
  for (const mutant of mutants) {
    const fate = fateOf(mutant);
    fates[fate] += 1;
    const { file, line, column, mutator, replacement } = mutant;
    if (fate === "survived" || fate === "uncovered")
      unnoticed.push(`${file}:${line}:${column} ${fate} ${mutator}: ${replacement.replace(/\s+/g, " ")}`);
  }
  return { fates, unnoticed };
}
