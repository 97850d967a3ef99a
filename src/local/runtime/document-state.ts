// What belongs to the document and its script rather than to a run: the lock, the caches and the properties.

import type { TimeSource } from "./time-source";

export interface CacheEntry {
  readonly value: string;
  /** Milliseconds since 1970. */
  readonly expires: number;
}

export type CacheStore = Map<string, CacheEntry>;
export type PropertyStore = Map<string, string>;

export interface DocumentState {
  /** The execution that holds the script's lock. */
  lockHolder: number | null;
  readonly scriptCache: CacheStore;
  readonly userCache: CacheStore;
  readonly scriptProperties: PropertyStore;
  readonly userProperties: PropertyStore;
}

export function newDocumentState(): DocumentState {
  return {
    lockHolder: null,
    scriptCache: new Map(),
    userCache: new Map(),
    scriptProperties: new Map(),
    userProperties: new Map(),
  };
}

/** How long a waiting execution sleeps before it looks at the lock again. */
const LOCK_POLL_MS = 50;

/**
 * Waits for the lock at most `timeoutMs`; false when another execution holds it even then.
 * https://developers.google.com/apps-script/reference/lock/lock#trylocktimeoutinmillis
 */
export function takeLock(state: DocumentState, clock: TimeSource, execution: number, timeoutMs: number): boolean {
  const deadline = clock.now() + timeoutMs;
  while (state.lockHolder !== null && state.lockHolder !== execution) {
    const left = deadline - clock.now();
    if (left <= 0) return false;
    clock.sleep(Math.min(LOCK_POLL_MS, left));
  }
  state.lockHolder = execution;
  return true;
}

export function releaseLock(state: DocumentState, execution: number): void {
  if (state.lockHolder === execution) state.lockHolder = null;
}
