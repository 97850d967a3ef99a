// The promises of the pasted text as people have them now, and what can be done with them.
import { useMemo, useState } from "preact/hooks";
import type { PromiseRule } from "../../domain/book/promise-rule";
import {
  type Around,
  acceptRemark,
  changeDraft,
  type DraftList,
  draftList,
  dropDraft,
  interpretDraft,
  joinDrafts,
  promiseOf,
  restoreDraft,
  rewriteDraft,
} from "../../domain/propose/draft-list";
import type { NotUnderstood, ProposedBook } from "../../domain/propose/propose-commitments";
import type { RemarkCode } from "../../domain/propose/remark";

export interface DraftActions {
  change(key: number, change: Partial<PromiseRule>): void;
  interpret(key: number, text: string | null): void;
  accept(key: number, code: RemarkCode): void;
  drop(key: number): void;
  restore(key: number): void;
  rewrite(key: number, text: string): void;
  join(key: number): void;
  make(part: NotUnderstood): void;
}

export interface Drafts {
  readonly list: DraftList;
  readonly actions: DraftActions;
}

/** @param begun The promises as people had them when the page closed; null where the text was just read. */
export function useDrafts(proposed: ProposedBook, around: Around, begun: DraftList | null = null): Drafts {
  const [list, setList] = useState(() => begun ?? draftList(proposed));
  const actions = useMemo((): DraftActions => {
    const make = (next: (list: DraftList) => DraftList) => setList(next);
    return {
      change: (key, change) => make((now) => changeDraft(now, key, change)),
      interpret: (key, text) => make((now) => interpretDraft(now, key, text)),
      accept: (key, code) => make((now) => acceptRemark(now, key, code)),
      drop: (key) => make((now) => dropDraft(now, key)),
      restore: (key) => make((now) => restoreDraft(now, key)),
      rewrite: (key, text) => make((now) => rewriteDraft(now, key, text, around)),
      join: (key) => make((now) => joinDrafts(now, key, around)),
      make: (part) => make((now) => promiseOf(now, part, around)),
    };
  }, [around]);
  return { list, actions };
}
