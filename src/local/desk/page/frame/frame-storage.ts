// Storage for a page in a sandboxed frame, which the browser gives none. Its content comes with the page, and what is
// stored goes to the desk, which keeps it beside the workbook.
import type { FrameMessage } from "./frame-protocol";

export interface FrameStorage {
  readonly area: Storage;
  /** Whether the desk could keep what was stored last. */
  hear(isKept: boolean): void;
}

/** `kept` is a JSON object of texts by key. */
export function createFrameStorage(kept: string, tell: (message: FrameMessage) => void): FrameStorage {
  const texts = new Map<string, string>(Object.entries(JSON.parse(kept)));
  let isKept = true;
  const set = (key: string, text: string | null): void => {
    if (text !== null) texts.set(key, text);
    else if (!texts.delete(key)) return;
    tell({ kind: "keep", key, text });
  };
  return {
    area: {
      get length() {
        return texts.size;
      },
      key: (index) => [...texts.keys()][index] ?? null,
      getItem: (key) => texts.get(String(key)) ?? null,
      setItem(key, text) {
        set(String(key), String(text));
        // A browser with full storage throws too; the page must know that nobody else has the text.
        if (!isKept) throw new DOMException("the desk could not keep the text", "QuotaExceededError");
      },
      removeItem: (key) => set(String(key), null),
      clear: () => {
        for (const key of [...texts.keys()]) set(key, null);
      },
    },
    hear(answer) {
      isKept = answer;
    },
  };
}
