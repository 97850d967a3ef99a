// Holds what the desk shows. Every change makes a new snapshot and calls those who draw it.
import { type DeskSnapshot, EMPTY_DESK, type Question } from "./desk-state";

/** As many messages as are shown at once; one more takes the place of the oldest. */
const MOST_TOASTS = 4;

export interface DeskStore {
  snapshot(): DeskSnapshot;
  set(change: Partial<DeskSnapshot>): void;
  /** @returns What stops the listening. */
  subscribe(listener: () => void): () => void;
  toast(title: string, message: string): void;
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
  return {
    snapshot: () => current,
    set,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    toast(title, message) {
      toasts += 1;
      set({ toasts: [...current.toasts.slice(1 - MOST_TOASTS), { id: toasts, title, message }] });
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
