// Checks what is kept outside the cells: the script's lock, the cache, the properties and the permissions. The keys are used by
// Självtest alone.
import type { Observation } from "../../contract/self-test";
import { isGranted } from "../permissions";
import { ACCEPTED, attempt, type Checks, NOTHING, REFUSED, yesOrNo } from "./check";

const KEY = "selfTest";
const MISSING = "selfTestMissing";

/** Stores are declared to take text. The check is what they make of a number. */
const NUMBER = 12 as unknown as string;

function kept(value: string | null | undefined): Observation {
  if (value === null) return NOTHING;
  return [typeof value === "string" ? "text" : "value", String(value)];
}

const limits = (put: (text: string) => unknown, lengths: readonly number[]) =>
  lengths.map((length) => attempt(() => put("x".repeat(length))));

export const keepingChecks: Checks<"keeping"> = {
  scriptLock: {
    expected: [
      ["yes", ""],
      ["yes", ""],
      ["no", ""],
    ],
    probe: () => {
      const lock = LockService.getScriptLock();
      const isTaken = lock.tryLock(20_000);
      const isHeld = lock.hasLock();
      lock.releaseLock();
      return [isTaken, isHeld, lock.hasLock()].map(yesOrNo);
    },
  },
  cache: {
    expected: [NOTHING, ["text", "12"]],
    probe: () => {
      const cache = CacheService.getScriptCache();
      cache?.put(KEY, NUMBER, 60);
      const found = [kept(cache?.get(MISSING)), kept(cache?.get(KEY))];
      cache?.remove(KEY);
      return found;
    },
  },
  cacheLimit: {
    expected: [ACCEPTED, REFUSED],
    probe: () => {
      const cache = CacheService.getScriptCache();
      const found = limits((text) => cache?.put(KEY, text, 60), [100_000, 110_000]);
      cache?.remove(KEY);
      return found;
    },
  },
  properties: {
    expected: [NOTHING, ["text", "12"]],
    probe: () => {
      const properties = PropertiesService.getUserProperties();
      properties.setProperty(KEY, NUMBER);
      const found = [kept(properties.getProperty(MISSING)), kept(properties.getProperty(KEY))];
      properties.deleteProperty(KEY);
      return found;
    },
  },
  propertyLimit: {
    expected: [ACCEPTED, REFUSED],
    probe: () => {
      const properties = PropertiesService.getUserProperties();
      const found = limits((text) => properties.setProperty(KEY, text), [9_000, 10_000]);
      properties.deleteProperty(KEY);
      return found;
    },
  },
  permissions: {
    expected: [
      ["truth", "true"],
      ["yes", ""],
    ],
    probe: () => [
      ["truth", String(typeof ScriptApp.requireScopes === "function")],
      yesOrNo(isGranted("drive") && isGranted("pages") && isGranted("sheet")),
    ],
  },
};
