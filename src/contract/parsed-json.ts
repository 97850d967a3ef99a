// Kept or sent texts that should be JSON, and may be anything.

/** Levels. The code after this walks through the value by recursion, and nothing of ours is a tenth as deep. */
const DEEPEST = 100;

function isShallow(value: unknown, left: number): boolean {
  if (typeof value !== "object" || value === null) return true;
  return left > 0 && Object.values(value).every((part) => isShallow(part, left - 1));
}

/** What the text says; null where it isn't JSON, or is nested as nobody's own text is. */
export function parsedJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return isShallow(value, DEEPEST) ? value : null;
  } catch {
    return null;
  }
}
