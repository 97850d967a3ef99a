// The review of a promise text before anybody signs: how each promise will be counted, and what is still to be settled.
import type { Language } from "../../domain/book/book";
import type { Period } from "../../domain/calendar/periods";
import { countDrafts, type PromiseDraft, questionsLeft, remarksLeft } from "../../domain/propose/promise-draft";
import type { NotUnderstood } from "../../domain/propose/propose-commitments";
import { formatDate } from "../../i18n/format/dates";
import { interpretationOf, proposalWords, questionLine, remarkLine } from "../../i18n/sentences/proposal";
import { asFileName } from "../blocks/file-name";

export interface ReviewedPromise {
  readonly heading: string;
  readonly text: string;
  readonly owner: string;
  readonly interpretation: string;
  readonly remarks: readonly string[];
  /** What neither the text nor anybody has answered; empty where nothing is open. */
  readonly open: string;
}

export interface ReviewPage {
  readonly language: Language;
  readonly title: string;
  /** How many can be counted, and what is to be known of the text as a whole. */
  readonly notes: readonly string[];
  readonly promises: readonly ReviewedPromise[];
  /** Parts of the text that became no promise, each with the reason. */
  readonly leftOut: readonly string[];
  /** The file's name without its extension. */
  readonly name: string;
}

export interface Reviewed {
  readonly municipality: string;
  readonly period: Period | null;
  readonly drafts: readonly PromiseDraft[];
  /** The promises' numbers, in their order. */
  readonly ids: readonly string[];
  readonly notUnderstood: readonly NotUnderstood[];
  /** A day that no calendar has, in the text's words; null where there is none. */
  readonly impossibleDate: string | null;
  readonly isCut: boolean;
}

export function reviewPage(reviewed: Reviewed, language: Language): ReviewPage {
  const { municipality, period, drafts, ids, notUnderstood, impossibleDate, isCut } = reviewed;
  const { review, leftOut } = proposalWords(language);
  const days = period === null ? "" : review.period(formatDate(period.from, language), formatDate(period.to, language));
  const title = review.title(municipality, days);
  return {
    language,
    title,
    notes: [
      review.counted(countDrafts(drafts, period)),
      ...(period === null ? [review.noPeriod] : []),
      ...(impossibleDate === null ? [] : [review.impossibleDate(impossibleDate)]),
      ...(isCut ? [review.cut] : []),
    ],
    promises: drafts.map((draft, index) => {
      const open = questionsLeft(draft, period).map((question) => questionLine(question, draft.rule.text, language));
      const { focus, text, owner } = draft.rule;
      return {
        heading: `${review.promise(ids[index] ?? "")}${focus === "" ? "" : ` · ${focus}`}`,
        text,
        owner: review.owner(owner),
        interpretation: review.interpretation(draft.interpretation ?? interpretationOf(draft.rule, language)),
        remarks: remarksLeft(draft, period).map((remark) => remarkLine(remark, language)),
        open: open.length === 0 ? "" : review.openQuestions(open.join(" ")),
      };
    }),
    leftOut: notUnderstood.map(({ text, reason }) => `${text} (${leftOut[reason]})`),
    name: asFileName(`${review.fileName} ${title}`),
  };
}
