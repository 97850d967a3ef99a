// Remembers which entries have been sent again, for as long as the first try can still arrive. Asking the cache takes
// about 20 ms a save, where looking every ID up would cost a read of the whole column.
import type { Retries } from "../../application/ports";
import type { LogEnd } from "./log-end";

const keyOf = (id: string) => `sentAgain ${id}`;
/** Seconds: six hours, the longest a cache keeps anything. An execution lives six minutes at most. */
const KEPT = 21_600;

/** Asks in the same call where the log ends, which whoever saves an entry wants to know next. */
export function retryMarks(logEnd: LogEnd): Retries {
  return {
    mark: (id) => CacheService.getScriptCache().put(keyOf(id), "1", KEPT),
    // Where the cache gives no answer, the entry is looked up in the tab.
    isMarked: (id) => logEnd.readWith(keyOf(id)) !== undefined,
  };
}
