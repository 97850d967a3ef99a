// Remembers which entries have been sent again, for as long as the first try can still arrive. Asking the cache takes
// about 20 ms a save, where looking every ID up would cost a read of the whole column.
import type { Retries } from "../../application/ports";

const keyOf = (id: string) => `sentAgain ${id}`;
/** Seconds: six hours, the longest a cache keeps anything. An execution lives six minutes at most. */
const KEPT = 21_600;

export const retryMarks: Retries = {
  mark: (id) => CacheService.getDocumentCache()?.put(keyOf(id), "1", KEPT),
  isMarked: (id) => typeof CacheService.getDocumentCache()?.get(keyOf(id)) === "string",
};
