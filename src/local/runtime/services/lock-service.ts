// LockService: one lock for the document, shared by everyone who works in it.
// https://developers.google.com/apps-script/reference/lock/lock-service#getdocumentlock

import { releaseLock, takeLock } from "../document-state";
import type { Execution } from "../execution";
import { ServiceError } from "../service-error";

type Service = GoogleAppsScript.Lock.LockService;
type Lock = GoogleAppsScript.Lock.Lock;

export function makeLockService(execution: Execution): Service {
  const { state, clock, id } = execution;
  return execution.service<Service>("LockService", {
    getDocumentLock: () =>
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
