// Självtest through the built bundle on the local runtime, as the page runs it.
import { fail } from "../../../src/contract/reply";
import type { SelfTestApi } from "../../../src/contract/self-test";
import type { WorkbookModel } from "../../../src/local/runtime/model/workbook-model";
import { createRuntime, type Runtime, type RuntimeOptions } from "../../../src/local/runtime/runtime";
import { steppedTime } from "../../../src/local/runtime/time-source";
import type { RunResult } from "../../../src/local/session";
import { readBundle } from "../../../src/local/session/bundle-folder";
import type { CallSelfTest } from "../../../src/ui/self-test/crossing-checks";
import { runSelfTest, type SelfTestRun } from "../../../src/ui/self-test/run-self-test";
import { NOON } from "../../helpers/local/script-world";

export interface SelfTestWorld {
  readonly book: WorkbookModel;
  /** The script's zone; the manifest's own unless told otherwise. */
  readonly timeZone?: string;
  /** Null for a workbook without a Google account. */
  readonly drive?: null;
  /** Told of every call to a service; may throw to end the run there. */
  readonly onCall?: RuntimeOptions["onCall"];
}

/** The answer of a call of the page. */
type Call = (name: keyof SelfTestApi, args: readonly unknown[]) => RunResult;

/** A run that sleeps lets another in: the next call of the page is made there and then. */
function openWorld({ book, timeZone, onCall, ...rest }: SelfTestWorld): Call {
  const bundle = readBundle("dist");
  const manifest = timeZone ? { ...bundle.manifest, timeZone } : bundle.manifest;
  let meanwhile: RunResult | null = null;
  const runtime: Runtime = createRuntime({
    ...bundle,
    manifest,
    book,
    clock: steppedTime(() => NOON),
    ...rest,
    onCall: (execution, member) => {
      onCall?.(execution, member);
      if (member === "Utilities.sleep") meanwhile = runtime.run("lockSelfTest", ["try"]);
    },
  });
  return (name, args) => {
    const earlier = meanwhile;
    meanwhile = null;
    return earlier ?? runtime.run(name, args);
  };
}

/** As google.script.run and the page's client together: an error is `refused`, a lost answer `unexpected`. */
function callerOf(answerTo: Call): CallSelfTest {
  return async <K extends keyof SelfTestApi>(name: K, ...args: Parameters<SelfTestApi[K]>) => {
    const { value, error } = answerTo(name, args);
    const reply = error === null ? (value ?? fail("unexpected", "null")) : fail("refused", error);
    return reply as ReturnType<SelfTestApi[K]>;
  };
}

export function runIn(world: SelfTestWorld): Promise<SelfTestRun> {
  return runSelfTest({ call: callerOf(openWorld(world)), pause: async () => undefined }, () => undefined);
}
