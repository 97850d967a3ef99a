// The text by which the server knows this window's work, so that Ctrl+Z takes back what was done here and nowhere else.

const KEY = "window";

let known: string | null = null;

/** The same after a reload: https://html.spec.whatwg.org/multipage/webstorage.html#dom-sessionstorage */
export function ownWindow(): string {
  known ??= keptWindow();
  return known;
}

function keptWindow(): string {
  const made = crypto.randomUUID();
  try {
    const kept = sessionStorage.getItem(KEY) ?? made;
    sessionStorage.setItem(KEY, kept);
    return kept;
  } catch {
    // A browser that keeps nothing: what was done before a reload can't be undone after it.
    return made;
  }
}
