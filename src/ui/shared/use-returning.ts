// Tells when the sheet may have changed: when somebody comes back to the page after having worked there, which is all that
// a page at Google can know, and when the desk says so.
import { useEffect, useRef } from "preact/hooks";

/** Milliseconds away after which the sheet may have changed: it takes longer than this to write anything there. */
export const AWAY_LONG_ENOUGH = 2_000;

/** Whether somebody who left at `leftAt` and is back `now` has been away long enough. Null: nobody has left. */
export function isBackAfterWork(leftAt: number | null, now: number): boolean {
  return leftAt !== null && now - leftAt >= AWAY_LONG_ENOUGH;
}

/** Milliseconds without a change after which the page follows: somebody who types in the sheet isn't kept waiting. */
const QUIET = 700;

/**
 * Calls `onReturn` when the page gets the focus, or the pointer, after having been left, and when the desk tells of a
 * change.
 */
export function useReturning(onReturn: () => void): void {
  const latest = useRef(onReturn);
  latest.current = onReturn;
  useEffect(() => {
    let leftAt: number | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const hear = () => {
      clearTimeout(timer);
      timer = setTimeout(() => latest.current(), QUIET);
    };
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
      ["workbookchange", hear],
    ] as const;
    // A phone's browser tells of a page that is left and shown again, and of no focus.
    const onSight = () => (document.visibilityState === "hidden" ? leave() : comeBack());
    for (const [name, act] of ways) window.addEventListener(name, act);
    document.addEventListener("visibilitychange", onSight);
    document.documentElement.addEventListener("mouseenter", comeBack);
    return () => {
      clearTimeout(timer);
      for (const [name, act] of ways) window.removeEventListener(name, act);
      document.removeEventListener("visibilitychange", onSight);
      document.documentElement.removeEventListener("mouseenter", comeBack);
    };
  }, []);
}
