// The promises of a text as people sort them: changed, joined, split, dropped and taken back. Nothing of the text is
// lost: what is dropped is kept beside the rest.

import type { PromiseRule } from "../book/promise-rule";
import { draftOfProposal, type PromiseDraft, type RuleField } from "./promise-draft";
import type { NotUnderstood, ProposedBook } from "./propose-commitments";
import { readAgain, type Surroundings } from "./read-again";
import type { RemarkCode } from "./remark";

export interface DraftList {
  readonly drafts: readonly PromiseDraft[];
  readonly dropped: readonly PromiseDraft[];
  readonly notUnderstood: readonly NotUnderstood[];
  /** The key of the next draft. */
  readonly next: number;
}

export type Around = Omit<Surroundings, "focus" | "promisers">;

export function draftList({ proposals, notUnderstood }: ProposedBook): DraftList {
  const drafts = proposals.map((proposal, key) => draftOfProposal(key, proposal, null, [proposal.span]));
  return { drafts, dropped: [], notUnderstood, next: drafts.length };
}

const withDraft = (
  list: DraftList,
  key: number,
  change: (draft: PromiseDraft) => readonly PromiseDraft[],
): DraftList => ({
  ...list,
  drafts: list.drafts.flatMap((draft) => (draft.key === key ? change(draft) : [draft])),
});

export function changeDraft(list: DraftList, key: number, change: Partial<PromiseRule>): DraftList {
  return withDraft(list, key, (draft) => {
    const fields = (Object.keys(change) as RuleField[]).filter(
      (field) => JSON.stringify(draft.rule[field]) !== JSON.stringify(change[field]),
    );
    const isOld = draft.interpretation !== null && fields.some((field) => field !== "focus");
    return [
      {
        ...draft,
        rule: { ...draft.rule, ...change },
        changed: new Set([...draft.changed, ...fields]),
        isInterpretationOld: draft.isInterpretationOld || isOld,
      },
    ];
  });
}

export function interpretDraft(list: DraftList, key: number, interpretation: string | null): DraftList {
  return withDraft(list, key, (draft) => [{ ...draft, interpretation, isInterpretationOld: false }]);
}

export function acceptRemark(list: DraftList, key: number, code: RemarkCode): DraftList {
  return withDraft(list, key, (draft) => [{ ...draft, accepted: new Set([...draft.accepted, code]) }]);
}

export function dropDraft(list: DraftList, key: number): DraftList {
  const gone = list.drafts.filter((draft) => draft.key === key);
  return { ...withDraft(list, key, () => []), dropped: [...list.dropped, ...gone] };
}

/** Takes a dropped one back, where it stood in the text. */
export function restoreDraft(list: DraftList, key: number): DraftList {
  const back = list.dropped.filter((draft) => draft.key === key);
  return {
    ...list,
    drafts: inOrder([...list.drafts, ...back]),
    dropped: list.dropped.filter((draft) => draft.key !== key),
  };
}

function inOrder(drafts: readonly PromiseDraft[]): PromiseDraft[] {
  const start = ({ spans }: PromiseDraft) => spans[0]?.start ?? Number.POSITIVE_INFINITY;
  return [...drafts].sort((a, b) => start(a) - start(b) || a.key - b.key);
}

/** Drafts of texts that people wrote, in the place of those that they came from. */
function readTexts(list: DraftList, texts: readonly string[], from: readonly PromiseDraft[], around: Around) {
  const [first] = from;
  const promisers =
    first && !first.proposal.remarks.some(({ code }) => code === "partyAssumed") ? first.proposal.parties.value : [];
  const focus = first?.rule.focus ?? "";
  const spans = from.flatMap((draft) => draft.spans);
  return texts.map((text, index) =>
    draftOfProposal(list.next + index, readAgain(text, { ...around, focus, promisers }), text, spans),
  );
}

/** Puts the promise in other words; each line becomes a promise of its own, and an empty text changes nothing. */
export function rewriteDraft(list: DraftList, key: number, text: string, around: Around): DraftList {
  const lines = text.split("\n").map((line) => line.trim());
  const texts = lines.filter((line) => line !== "");
  const from = list.drafts.filter((draft) => draft.key === key);
  const isSame = texts.length === 1 && texts[0] === from[0]?.rule.text;
  if (texts.length === 0 || isSame) return list;
  const read = readTexts(list, texts, from, around);
  return { ...withDraft(list, key, () => read), next: list.next + read.length };
}

/** Makes one promise of this one and the next. */
export function joinDrafts(list: DraftList, key: number, around: Around): DraftList {
  const at = list.drafts.findIndex((draft) => draft.key === key);
  const pair = list.drafts.slice(at, at + 2);
  if (at === -1 || pair.length < 2) return list;
  const text = pair.map(({ rule }) => rule.text).join(" ");
  const read = readTexts(list, [text], pair, around);
  const drafts = [...list.drafts.slice(0, at), ...read, ...list.drafts.slice(at + 2)];
  return { ...list, drafts, next: list.next + 1 };
}

/** Makes a promise of a part of the text that was none. */
export function promiseOf(list: DraftList, part: NotUnderstood, around: Around): DraftList {
  const proposal = readAgain(part.text, { ...around, focus: "", promisers: [] });
  const draft = draftOfProposal(list.next, proposal, part.text, [part.span]);
  return {
    ...list,
    drafts: inOrder([...list.drafts, draft]),
    notUnderstood: list.notUnderstood.filter((other) => other !== part),
    next: list.next + 1,
  };
}
