// Texts in the browser's storage. The frame that Google gives an add-on has storage of its own, and the desk keeps it
// beside the workbook.

/** Null where storage is blocked: reading the property then throws (https://html.spec.whatwg.org/#dom-localstorage). */
function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/** Keeps a text, or removes what was kept where it is null. False where that failed. */
export function keepText(key: string, text: string | null): boolean {
  const store = storage();
  if (store === null) return false;
  try {
    if (text === null) store.removeItem(key);
    else store.setItem(key, text);
    return true;
  } catch {
    // The storage is full, but the text is still in the page.
    return false;
  }
}

/** What was kept, as JSON; null where nothing was, or something that can't be read. */
export function readKept(key: string): unknown {
  try {
    return JSON.parse(storage()?.getItem(key) ?? "null");
  } catch {
    return null;
  }
}
