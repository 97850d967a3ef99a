// Sends what the add-on's pages store to the server: one call at a time, and only the newest text of each key.
import type { Keeping } from "../../server/wire";

export interface Keeper {
  /** False when the server couldn't keep it. */
  keep(keeping: Keeping): Promise<boolean>;
  /** Sends all that waits at once, since the desk's page is being closed. */
  flush(): void;
}

export function createKeeper(send: (keeping: Keeping) => Promise<boolean>): Keeper {
  const waiting = new Map<string, string | null>();
  let working: Promise<boolean> | null = null;
  const takeOne = (): Keeping | null => {
    const next = waiting.entries().next();
    if (next.done) return null;
    const [key, text] = next.value;
    waiting.delete(key);
    return { key, text };
  };
  const sendAll = async (): Promise<boolean> => {
    let isKept = true;
    for (let one = takeOne(); one; one = takeOne()) isKept = (await send(one)) && isKept;
    working = null;
    return isKept;
  };
  return {
    keep({ key, text }) {
      waiting.set(key, text);
      working ??= sendAll();
      return working;
    },
    flush() {
      for (let one = takeOne(); one; one = takeOne()) void send(one);
    },
  };
}
