// Where the log of activities ended at the latest refresh. Whoever saves an entry needs then read the header row alone.

/** The key in the document's cache. An empty text, or none, where people's own cells stand below the log. */
export const LOG_END = "logEnd";

export interface LogEnd {
  /**
   * What the document's cache says of the key: undefined for nothing, null where the cache gives no answer. Asks for the
   * end in the same call.
   */
  readWith(key: string): string | undefined | null;
  /** A row, from 0, that the next activity comes after or at; null where that isn't known. */
  row(): number | null;
}

/** The cache may refuse, for example when a quota is used up. */
function cached(keys: string[]): Readonly<Record<string, string>> | null {
  try {
    return CacheService.getDocumentCache()?.getAll(keys) ?? {};
  } catch (error) {
    console.warn(error);
    return null;
  }
}

export function cachedLogEnd(): LogEnd {
  let end: string | null = null;
  const ask = (...keys: string[]) => {
    const found = cached([...keys, LOG_END]);
    end = found?.[LOG_END] ?? "";
    return found;
  };
  return {
    readWith(key) {
      const found = ask(key);
      return found === null ? null : found[key];
    },
    row() {
      if (end === null) ask();
      const row = Number(end);
      return Number.isInteger(row) && row > 0 ? row : null;
    },
  };
}
