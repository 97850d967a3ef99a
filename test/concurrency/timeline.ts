// The runtime's clock as a list of what is to happen: time goes straight to whatever is next.

export interface Timeline {
  /** Milliseconds since 1970. */
  now(): number;
  after(milliseconds: number, happen: () => void): void;
  /** Goes on until nothing more is to happen. */
  run(): void;
}

interface Coming {
  readonly at: number;
  readonly happen: () => void;
}

export function newTimeline(start: number): Timeline {
  let now = start;
  const coming: Coming[] = [];
  const takeNext = (): Coming | undefined => {
    let first = 0;
    for (const [index, { at }] of coming.entries()) if (at < (coming[first]?.at ?? at)) first = index;
    return coming.splice(first, 1)[0];
  };
  return {
    now: () => now,
    after: (milliseconds, happen) => {
      coming.push({ at: now + milliseconds, happen });
    },
    run: () => {
      for (let next = takeNext(); next; next = takeNext()) {
        now = next.at;
        next.happen();
      }
    },
  };
}
