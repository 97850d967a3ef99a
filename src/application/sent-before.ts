// Whether an entry may be stored already: a page that got no answer sends it again, and that try may overtake the first.
import type { Ports } from "./ports";

/** To be asked while the lock is held. Only an entry that was sent before is worth looking up. */
export function isSentBefore({ retries }: Pick<Ports, "retries">, id: string, isRetry: boolean): boolean {
  if (isRetry) retries.mark(id);
  return isRetry || retries.isMarked(id);
}
