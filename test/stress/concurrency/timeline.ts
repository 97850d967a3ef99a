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
  /** The next one last; of those at the same time, the one that was said first. */
  const coming: Coming[] = [];
  const placeFor = (at: number): number => {
    let [low, high] = [0, coming.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((coming[middle]?.at ?? at) > at) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    now: () => now,
    after: (milliseconds, happen) => {
      const at = now + milliseconds;
      coming.splice(placeFor(at), 0, { at, happen });
    },
    run: () => {
      for (let next = coming.pop(); next; next = coming.pop()) {
        now = next.at;
        next.happen();
      }
    },
  };
}
