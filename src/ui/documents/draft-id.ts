// The ID of the follow-up being made: the same while an attempt is tried again, a new one for the next document.
import { makeId } from "../../domain/book/ids";

export interface DraftIds {
  /** The ID for this way, day and kind, kept until it is used up. */
  idFor(draft: string): string;
  useUp(draft: string): void;
}

export function makeDraftIds(random: () => number): DraftIds {
  const ids = new Map<string, string>();
  return {
    idFor(draft) {
      const id = ids.get(draft) ?? makeId("U", random);
      ids.set(draft, id);
      return id;
    },
    useUp(draft) {
      ids.delete(draft);
    },
  };
}
