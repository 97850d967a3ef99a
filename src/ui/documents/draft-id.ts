// The ID of the follow-up being made. An attempt that is tried again keeps its ID, so that it is logged once.
import { makeId } from "../../domain/book/ids";

export interface DraftIds {
  /** The ID for the draft with this description, the same until it is used up. */
  idFor(draft: string): string;
  /** The draft is delivered: the next one like it gets an ID of its own. */
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
