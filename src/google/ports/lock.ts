// The workbook's lock, which lets one person at a time write. It is the script's, which is bound to this workbook alone: the
// document's is null for a page on the web, and two locks would keep nobody out.
// https://developers.google.com/apps-script/reference/lock/lock-service#getscriptlock
import type { Lock, Patience } from "../../application/ports";
import { fail } from "../../contract/reply";
import { rememberRefusal } from "../cells/refused-looks";

/** Milliseconds to wait before the answer is `busy`. */
const PATIENCE = { now: 50, edit: 8000, call: 20_000 } as const satisfies Record<Patience, number>;

/** `tryLock` answers false when it has waited too long, and has been seen to throw as well. Both mean busy. */
function tryLock(lock: GoogleAppsScript.Lock.Lock, wait: number): boolean {
  try {
    return lock.tryLock(wait);
  } catch {
    return false;
  }
}

/** What a table refuses is told here at the latest: what is written next then goes without formats, and gets through. */
function flush(): void {
  try {
    SpreadsheetApp.flush();
  } catch (error) {
    rememberRefusal();
    throw error;
  }
}

/** Writes are flushed before the lock is let go, so that the next one to hold it reads them. */
export const workbookLock: Lock = {
  hold(work, patience = "call") {
    const lock = LockService.getScriptLock();
    if (!tryLock(lock, PATIENCE[patience])) return fail("busy");
    try {
      const reply = work();
      flush();
      return reply;
    } finally {
      lock.releaseLock();
    }
  },
};
