// Asks once before what has been logged already is logged again: a moment ago from this page, or from somewhere else.
import { useRef, useState } from "preact/hooks";
import type { SidebarData } from "../../../contract/server-api";
import type { Parcel } from "./outbox";
import { isLoggedElsewhere, isSameAgain, type SavedEntry } from "./same-again";

export type AskedTwice = "justNow" | "elsewhere";

export interface AskingTwice {
  /** What the person is being asked; null for nothing. */
  readonly asked: AskedTwice | null;
  /** What is to be asked before these are sent; null for nothing. */
  questionOf(parcels: readonly Parcel[], isTouched: boolean): AskedTwice | null;
  ask(question: AskedTwice | null): void;
  /** Remembers what has been sent. */
  sent(parcels: readonly Parcel[]): void;
  /** Forgets an entry that was not stored. */
  failed(id: string): void;
}

export function useAskedTwice(data: Pick<SidebarData, "latest" | "book">): AskingTwice {
  const [asked, ask] = useState<AskedTwice | null>(null);
  const recent = useRef<readonly SavedEntry[]>([]);
  /** IDs of the entries saved from this page. */
  const here = useRef(new Set<string>());
  return {
    asked,
    ask,
    questionOf(parcels, isTouched) {
      const entries = parcels.map(({ input }) => input);
      const isStruck = (id: string) => data.book.activities.some((row) => row.id === id && row.state === "Struken");
      recent.current = recent.current.filter(({ activity }) => !isStruck(activity.id));
      if (isSameAgain(entries, recent.current, Date.now(), isTouched)) return "justNow";
      return isLoggedElsewhere(entries, data, here.current) ? "elsewhere" : null;
    },
    sent(parcels) {
      const entries = parcels.map(({ input }) => input);
      recent.current = [...recent.current, ...entries.map((activity) => ({ activity, at: Date.now() }))];
      for (const { id } of entries) here.current.add(id);
      ask(null);
    },
    failed(id) {
      recent.current = recent.current.filter(({ activity }) => activity.id !== id);
    },
  };
}
