// The workbook's lock: one writer at a time among everyone who uses the add-on.
import type { Lock } from "../../application/ports";
import { fail } from "../../contract/reply";

/** Longest wait in milliseconds before the answer is `busy`. */
const PATIENCE = 20_000;

/** A wait that is too long may answer false or throw; both mean busy. */
function tryLock(lock: GoogleAppsScript.Lock.Lock): boolean {
  try {
    return lock.tryLock(PATIENCE);
  } catch {
    return false;
  }
}

/** What was written reaches the sheet before the next one is let in. */
export const documentLock: Lock = {
  hold(work) {
    const lock = LockService.getDocumentLock();
    if (!tryLock(lock)) return fail("busy");
    try {
      const reply = work();
      SpreadsheetApp.flush();
      return reply;
    } finally {
      lock.releaseLock();
    }
  },
};
