// The time in the runtime: Date inside the bundle, locks and caches read it, and Utilities.sleep lets it pass.

export interface TimeSource {
  /** Milliseconds since 1970, UTC. */
  now(): number;
  /** Lets this many milliseconds pass before the execution goes on. */
  sleep(milliseconds: number): void;
}

/** The machine's own time; sleeping waits that long. */
export function systemTime(): TimeSource {
  const never = new Int32Array(new SharedArrayBuffer(4));
  return {
    now: () => Date.now(),
    sleep: (milliseconds) => {
      Atomics.wait(never, 0, 0, milliseconds);
    },
  };
}

/** The time that `now` gives, and sleeping moves on at once without waiting. */
export function steppedTime(now: () => number): TimeSource {
  let slept = 0;
  return {
    now: () => now() + slept,
    sleep: (milliseconds) => {
      slept += milliseconds;
    },
  };
}
