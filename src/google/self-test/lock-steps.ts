// Steps for checking the script's lock between two calls: one call holds it while the page makes another that tries to
// take it.
import type { LockStep, LockTime } from "../../contract/self-test";

/** Milliseconds that the lock is held. Others who save meanwhile wait so long at most. */
const HELD = 3_000;
const PATIENCE = 20_000;
const TRY = 100;

/** The step `fail` throws while it holds the lock, to see that the lock is let go all the same. */
export function takeLockStep(step: LockStep): LockTime {
  const lock = LockService.getScriptLock();
  const isHeld = lock.tryLock(step === "try" ? TRY : PATIENCE);
  const from = Date.now();
  if (step === "fail") throw new Error("Självtest");
  if (step === "hold") Utilities.sleep(HELD);
  const to = Date.now();
  if (isHeld) lock.releaseLock();
  return { from, to, isHeld };
}
