// Holds what the desk shows. Every change makes a new snapshot and calls those who draw it.
import { type DeskSnapshot, EMPTY_DESK, type Question, type Toast } from "./desk-state";

/** As many messages as are shown at once; one more takes the place of the oldest, unless that holds unsaved texts. */
const MOST_TOASTS = 4;

export interface DeskStore {
  snapshot(): DeskSnapshot;
  set(change: Partial<DeskSnapshot>): void;
  /** @returns What stops the listening. */
  subscribe(listener: () => void): () => void;
  toast(title: string, message: string): void;
  /** Shows why texts weren't saved, and the texts, until the message is closed. The same reason again adds its texts. */
  keepUnsaved(title: string, message: string, texts: readonly string[]): void;
  /** @returns The text that was filled in, "" without a field, or null for no. */
  ask(question: Omit<Question, "answer">): Promise<string | null>;
}

export function createDeskStore(): DeskStore {
  let current = EMPTY_DESK;
  let toasts = 0;
  const listeners = new Set<() => void>();
  const set = (change: Partial<DeskSnapshot>) => {
    current = { ...current, ...change };
    for (const listener of listeners) listener();
  };
  const show = (toast: Omit<Toast, "id">) => {
    toasts += 1;
    const newest = current.toasts.slice(1 - MOST_TOASTS);
    const shown = current.toasts.filter((other) => other.unsaved !== null || newest.includes(other));
    set({ toasts: [...shown, { ...toast, id: toasts }] });
  };
  return {
    snapshot: () => current,
    set,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    toast: (title, message) => show({ title, message, unsaved: null }),
    keepUnsaved(title, message, texts) {
      const isSame = (toast: Toast) => toast.unsaved !== null && toast.title === title && toast.message === message;
      const before = current.toasts.find(isSame)?.unsaved ?? [];
      set({ toasts: current.toasts.filter((toast) => !isSame(toast)) });
      show({ title, message, unsaved: [...before, ...texts] });
    },
    ask: (question) =>
      new Promise((resolve) => {
        const answer = (text: string | null) => {
          set({ question: null });
          resolve(text);
        };
        set({ question: { ...question, answer } });
      }),
  };
}
