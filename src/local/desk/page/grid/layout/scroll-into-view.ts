// How far to scroll so that something is on screen.

/**
 * The scroll position, in pixels, at which a stretch is on screen: the nearest one to `at`. A stretch that is longer
 * than the screen is shown from its beginning.
 */
export function scrolledTo(at: number, screen: number, { from, to }: { from: number; to: number }): number {
  if (from < at || to - from > screen) return from;
  return to > at + screen ? to - screen : at;
}
