// A promise that isn't added yet, as it is kept when the dialog closes: the sentence, and what people have said of it.
import type { PromiseRule } from "../../domain/book/promise-rule";
import type { PlainDate } from "../../domain/calendar/plain-date";
import { acceptRemark, changeDraft, type DraftList, interpretDraft } from "../../domain/propose/draft-list";
import type { PromiseDraft } from "../../domain/propose/promise-draft";
import type { RemarkCode } from "../../domain/propose/remark";
import { keptDraft } from "../shared/use-kept-draft";

export const NEW_DRAFT = "lofteskollen-new-promise-1";

export interface KeptWork {
  readonly changed: Partial<PromiseRule>;
  readonly accepted: readonly RemarkCode[];
  readonly interpretation: string | null;
  readonly agreed: PlainDate | null;
}

export interface KeptPromise {
  readonly sentence: string;
  /** Null while the sentence hasn't been read. */
  readonly work: KeptWork | null;
}

export function keptPromise(): KeptPromise | null {
  return keptDraft<KeptPromise>(
    NEW_DRAFT,
    ({ sentence, work }) => typeof sentence === "string" && typeof work === "object",
  );
}

export function workOf({ rule, changed, accepted, interpretation }: PromiseDraft, agreed: PlainDate | null): KeptWork {
  const said = Object.fromEntries([...changed].map((field) => [field, rule[field]]));
  return { changed: said, accepted: [...accepted], interpretation, agreed };
}

/** The sentence as it has just been read, with what was said of it. */
export function withWork(list: DraftList, key: number, { changed, accepted, interpretation }: KeptWork): DraftList {
  const answered = accepted.reduce((now, code) => acceptRemark(now, key, code), changeDraft(list, key, changed));
  return interpretDraft(answered, key, interpretation);
}
