// Where the log of activities ended at the latest refresh. Whoever saves an entry needs then read the header row alone.

import type { EvenRows } from "../cells/append-rows";
import { PLAIN_ROWS } from "../cells/refused-looks";

/** The key in the script's cache. An empty text, or none, where people's own cells stand below the log. */
export const LOG_END = "logEnd";

export interface LogEnd {
  /**
   * What the script's cache says of the key: undefined for nothing, null where the cache gives no answer. Asks for the
   * end in the same call.
   */
  readWith(key: string): string | undefined | null;
  /** Where the next activity goes; null where that isn't known. */
  rows(): EvenRows | null;
}

/** The cache may refuse, for example when a quota is used up. */
function cached(keys: string[]): Readonly<Record<string, string>> | null {
  try {
    return CacheService.getScriptCache().getAll(keys) ?? {};
  } catch (error) {
    console.warn(error);
    return null;
  }
}

export function cachedLogEnd(): LogEnd {
  let kept: Readonly<Record<string, string>> | null = null;
  const ask = (...keys: string[]) => {
    const found = cached([...keys, LOG_END, PLAIN_ROWS]);
    kept = found ?? {};
    return found;
  };
  return {
    readWith(key) {
      const found = ask(key);
      return found === null ? null : found[key];
    },
    rows() {
      if (kept === null) ask();
      const from = Number(kept?.[LOG_END] ?? "");
      return Number.isInteger(from) && from > 0 ? { from, isPlain: kept?.[PLAIN_ROWS] !== undefined } : null;
    },
  };
}
