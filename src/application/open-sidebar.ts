// What the sidebar opens with: the workbook's language, and what it last said, where that is at hand.
import type { Snapshot } from "../contract/snapshot";
import type { Language } from "../domain/book/book";
import type { Ports } from "./ports";

export interface Opening {
  readonly language: Language;
  /** The page asks the tabs as well, and shows what they say as soon as they have answered. */
  readonly snapshot: Snapshot | null;
}

export function openSidebar({ workbook, clock, memory, snapshots }: Ports): Opening {
  const today = clock.today();
  const kept = snapshots.recall(today);
  const { settings } = kept?.book ?? workbook.read("settings", today);
  return { language: settings.language, snapshot: kept && { ...kept, today, ...memory.recall() } };
}
