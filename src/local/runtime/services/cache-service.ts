// CacheService: texts that are forgotten after 600 seconds unless told otherwise, and after 6 hours at the latest. The
// limits of keys and values are in the reference:
// https://developers.google.com/apps-script/reference/cache/cache#putkey,-value,-expirationinseconds

import type { CacheStore } from "../document-state";
import type { Execution } from "../execution";
import { ServiceError } from "../service-error";

type Service = GoogleAppsScript.Cache.CacheService;
type Cache = GoogleAppsScript.Cache.Cache;

const USUAL_SECONDS = 600;
const MOST_SECONDS = 21_600;
const VALUE_LIMIT = 100 * 1024;
const KEY_LIMIT = 250;

function makeCache(execution: Execution, store: CacheStore): Cache {
  const { clock } = execution;
  const get = (key: string): string | null => {
    const entry = store.get(key);
    if (!entry) return null;
    if (entry.expires > clock.now()) return entry.value;
    store.delete(key);
    return null;
  };
  const put = (key: string, value: unknown, seconds = USUAL_SECONDS): void => {
    const text = String(value);
    if (key.length > KEY_LIMIT) throw new ServiceError("Argument too large: key");
    if (Buffer.byteLength(text) > VALUE_LIMIT) throw new ServiceError("Argument too large: value");
    store.set(key, { value: text, expires: clock.now() + Math.min(Math.max(seconds, 1), MOST_SECONDS) * 1000 });
  };
  return execution.service<Cache>("Cache", {
    get,
    getAll: (keys: string[]) => {
      const found = Array.from(keys, (key) => [key, get(key)] as const);
      return Object.fromEntries(found.filter(([, value]) => value !== null));
    },
    put,
    putAll: (values: Record<string, unknown>, seconds?: number) => {
      for (const [key, value] of Object.entries(values)) put(key, value, seconds);
    },
    remove: (key: string) => {
      store.delete(key);
    },
    removeAll: (keys: string[]) => {
      for (const key of Array.from(keys)) store.delete(key);
    },
  });
}

export function makeCacheService(execution: Execution): Service {
  const { state } = execution;
  return execution.service<Service>("CacheService", {
    getScriptCache: () => makeCache(execution, state.scriptCache),
    getUserCache: () => makeCache(execution, state.userCache),
  });
}
