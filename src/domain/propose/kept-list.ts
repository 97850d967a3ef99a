// The promises of a text as they are kept while nothing is made of them: what JSON can hold.
import type { DraftList } from "./draft-list";
import type { PromiseDraft, RuleField } from "./promise-draft";
import type { RemarkCode } from "./remark";

interface KeptDraft extends Omit<PromiseDraft, "changed" | "accepted"> {
  readonly changed: readonly RuleField[];
  readonly accepted: readonly RemarkCode[];
}

export interface KeptList extends Omit<DraftList, "drafts" | "dropped"> {
  readonly drafts: readonly KeptDraft[];
  readonly dropped: readonly KeptDraft[];
}

export function keptList(list: DraftList): KeptList {
  const kept = (draft: PromiseDraft): KeptDraft => ({
    ...draft,
    changed: [...draft.changed],
    accepted: [...draft.accepted],
  });
  return { ...list, drafts: list.drafts.map(kept), dropped: list.dropped.map(kept) };
}

export function listOfKept(list: KeptList): DraftList {
  const drafts = (kept: readonly KeptDraft[]) =>
    kept.map((draft) => ({ ...draft, changed: new Set(draft.changed), accepted: new Set(draft.accepted) }));
  return { ...list, drafts: drafts(list.drafts), dropped: drafts(list.dropped) };
}
