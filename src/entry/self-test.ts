// The server's side of Självtest. It is a script file of its own, so that other calls don't run its code.
import { fail, type Reply, succeed } from "../contract/reply";
import { LOCK_STEPS, type LockStep } from "../contract/self-test";
import { refusalToReaders } from "../google/rights";
import { takeLockStep } from "../google/self-test/lock-steps";
import { isServerPart, runPart } from "../google/self-test/run-part";

const isLockStep = (step: unknown): step is LockStep => LOCK_STEPS.some((known) => known === step);

/** Nobody who may not write in the sheet makes a tab in it or holds its lock. */
function answer<T>(work: () => T): Reply<T> {
  try {
    return refusalToReaders() ?? succeed(work());
  } catch (error) {
    return fail("unexpected", error instanceof Error ? error.message : String(error));
  }
}

export const runSelfTest = (part: unknown) => (isServerPart(part) ? answer(() => runPart(part)) : fail("inputInvalid"));
export const echoSelfTest = (text: unknown) => (typeof text === "string" ? succeed(text) : fail("inputInvalid"));
export const dateSelfTest = () => succeed(new Date(0));
export const lockSelfTest = (step: unknown) =>
  isLockStep(step) ? (refusalToReaders() ?? succeed(takeLockStep(step))) : fail("inputInvalid");
