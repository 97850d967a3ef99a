// Which entries have been sent again. Kept in the cache for as long as a first try can be on its way: 20 ms a save,
// where looking every ID up would cost a read of the whole column.
import type { Retries } from "../../application/ports";

const keyOf = (id: string) => `sentAgain ${id}`;
/** Seconds: the longest a cache keeps anything; an execution lives 6 minutes. */
const KEPT = 21_600;

export const retryMarks: Retries = {
  mark: (id) => CacheService.getDocumentCache()?.put(keyOf(id), "1", KEPT),
  isMarked: (id) => typeof CacheService.getDocumentCache()?.get(keyOf(id)) === "string",
};
