// Tells when somebody comes back to the page after having worked in the sheet: nothing else tells a page at Google that
// the sheet has changed.
import { useEffect, useRef } from "preact/hooks";

/** Milliseconds away after which the sheet may have changed: it takes longer than this to write anything there. */
export const AWAY_LONG_ENOUGH = 2_000;

/** Whether somebody who left at `leftAt` and is back `now` has been away long enough. Null: nobody has left. */
export function isBackAfterWork(leftAt: number | null, now: number): boolean {
  return leftAt !== null && now - leftAt >= AWAY_LONG_ENOUGH;
}

/** Calls `onReturn` when the page gets the focus, or the pointer, after having been left. */
export function useReturning(onReturn: () => void): void {
  const latest = useRef(onReturn);
  latest.current = onReturn;
  useEffect(() => {
    let leftAt: number | null = null;
    const leave = () => {
      leftAt = Date.now();
    };
    const comeBack = () => {
      if (!isBackAfterWork(leftAt, Date.now())) return;
      leftAt = null;
      latest.current();
    };
    const ways = [
      ["blur", leave],
      ["focus", comeBack],
    ] as const;
    for (const [name, act] of ways) window.addEventListener(name, act);
    document.documentElement.addEventListener("mouseenter", comeBack);
    return () => {
      for (const [name, act] of ways) window.removeEventListener(name, act);
      document.documentElement.removeEventListener("mouseenter", comeBack);
    };
  }, []);
}
