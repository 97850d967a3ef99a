// Kept or sent texts that should be JSON, and may be anything.

/** What the text says; null where it isn't JSON. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
