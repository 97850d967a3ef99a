// LockService: the script's lock, shared by everyone who runs it, in the sheet's window or on the web.
// https://developers.google.com/apps-script/reference/lock/lock-service#getscriptlock

import { releaseLock, takeLock } from "../document-state";
import type { Execution } from "../execution";
import { ServiceError } from "../service-error";

type Service = GoogleAppsScript.Lock.LockService;
type Lock = GoogleAppsScript.Lock.Lock;

export function makeLockService(execution: Execution): Service {
  const { state, clock, id } = execution;
  return execution.service<Service>("LockService", {
    getScriptLock: () =>
      execution.service<Lock>("Lock", {
        tryLock: (timeout: number) => takeLock(state, clock, id, timeout),
        waitLock: (timeout: number) => {
          if (takeLock(state, clock, id, timeout)) return;
          throw new ServiceError("Lock timeout: another process was holding the lock for too long.");
        },
        hasLock: () => state.lockHolder === id,
        releaseLock: () => releaseLock(state, id),
      }),
  });
}
