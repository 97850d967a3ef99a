// Counts how long this process has worked. On a busy machine a thread waits for its turn, and that time isn't its own.

/** Both in milliseconds, from any start. */
export interface TimeSource {
  /** The time of the clock on the wall. */
  readonly wall: () => number;
  /** The time that processors have worked for this process. */
  readonly processors: () => number;
}

export const PROCESS_TIME: TimeSource = {
  wall: () => performance.now(),
  processors() {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  },
};

/** A thread that only sleeps is ended too, since this part of the time that passes always counts. */
const LEAST_PART = 1 / 4;

/**
 * A clock that stands at 0. Ask it often: between two looks it goes on by what the processors have worked, but never by
 * more than the time that has passed, since several threads can have worked, and never by less than a fourth of it.
 */
export function createWorkClock({ wall, processors }: TimeSource = PROCESS_TIME): () => number {
  let [passed, worked, total] = [wall(), processors(), 0];
  return () => {
    const [nowPassed, nowWorked] = [wall(), processors()];
    const sincePassed = nowPassed - passed;
    total += Math.min(Math.max(nowWorked - worked, sincePassed * LEAST_PART), sincePassed);
    [passed, worked] = [nowPassed, nowWorked];
    return total;
  };
}
