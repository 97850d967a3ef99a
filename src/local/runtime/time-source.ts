// The runtime's time: read by Date inside the bundle, by locks and by caches; moved on by Utilities.sleep.

export interface TimeSource {
  /** Milliseconds since 1970, UTC. */
  now(): number;
  /** Lets this many milliseconds pass before the execution goes on. */
  sleep(milliseconds: number): void;
}

/** The machine's own time; sleeping really waits. */
export function systemTime(): TimeSource {
  const never = new Int32Array(new SharedArrayBuffer(4));
  return {
    now: () => Date.now(),
    sleep: (milliseconds) => {
      Atomics.wait(never, 0, 0, milliseconds);
    },
  };
}

/** A given time that stands still but for sleeping, which takes no time outside the runtime. */
export function steppedTime(now: () => number): TimeSource {
  let slept = 0;
  return {
    now: () => now() + slept,
    sleep: (milliseconds) => {
      slept += milliseconds;
    },
  };
}
