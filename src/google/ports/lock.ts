// The workbook's lock, which lets one person at a time write:
// https://developers.google.com/apps-script/reference/lock/lock-service#getdocumentlock
import type { Lock } from "../../application/ports";
import { fail } from "../../contract/reply";

/** Milliseconds to wait before the answer is `busy`. */
const PATIENCE = 20_000;

/** `tryLock` answers false when it has waited too long, and has been seen to throw as well. Both mean busy. */
function tryLock(lock: GoogleAppsScript.Lock.Lock): boolean {
  try {
    return lock.tryLock(PATIENCE);
  } catch {
    return false;
  }
}

/** Writes are flushed before the lock is let go, so that the next one to hold it reads them. */
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
