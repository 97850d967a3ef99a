// What the sidebar opens with: the workbook's language, and the book as it was last read, if the cache still has it.
import type { Snapshot } from "../contract/snapshot";
import type { Language } from "../domain/book/book";
import type { Ports } from "./ports";

export interface Opening {
  readonly language: Language;
  /** Null when there is none. The page also reads the tabs, and shows them instead once they have been read. */
  readonly snapshot: Snapshot | null;
}

export function openSidebar({ workbook, clock, memory, snapshots }: Ports): Opening {
  const today = clock.today();
  const kept = snapshots.recall(today);
  const { settings } = kept?.book ?? workbook.read("settings");
  return { language: settings.language, snapshot: kept && { ...kept, today, ...memory.recall() } };
}
