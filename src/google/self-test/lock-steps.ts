// The document lock between two calls: one holds it while the page has another try to get it.
import type { LockStep, LockTime } from "../../contract/self-test";

/** Milliseconds. Others who save meanwhile wait this long at most. */
const HELD = 3_000;
const PATIENCE = 20_000;
const TRY = 100;

/** Ending in an error with the lock in hand is the point of `fail`. */
export function takeLockStep(step: LockStep): LockTime {
  const lock = LockService.getDocumentLock();
  const isHeld = lock.tryLock(step === "try" ? TRY : PATIENCE);
  const from = Date.now();
  if (step === "fail") throw new Error("Självtest");
  if (step === "hold") Utilities.sleep(HELD);
  const to = Date.now();
  if (isHeld) lock.releaseLock();
  return { from, to, isHeld };
}
