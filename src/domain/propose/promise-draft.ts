// A proposal while people look it through: what they have changed, and what of the remarks is settled by that.
import type { Kind } from "../book/commitment";
import { fitsKind } from "../book/commitment";
import type { PromiseRule } from "../book/promise-rule";
import type { Period } from "../calendar/periods";
import type { Proposal } from "./proposal";
import { QUESTIONS, type Question, type Remark, type RemarkCode } from "./remark";
import { ruleOfProposal } from "./rule-of-proposal";
import type { Span } from "./text/mapped-text";

export type RuleField = keyof PromiseRule;

export interface PromiseDraft {
  /** Its own for as long as the draft lives. */
  readonly key: number;
  readonly proposal: Proposal;
  /** The text that the proposal's spans are places in; null for the one that was pasted. */
  readonly ownText: string | null;
  /** Where it stood in the text that was pasted. */
  readonly spans: readonly Span[];
  readonly rule: PromiseRule;
  readonly changed: ReadonlySet<RuleField>;
  /** Remarks that people have answered with yes. */
  readonly accepted: ReadonlySet<RemarkCode>;
  /** What Tolkning will say; null while it is what the rule says. */
  readonly interpretation: string | null;
  /** Whether the rule was changed after somebody wrote that sentence. */
  readonly isInterpretationOld: boolean;
}

export function draftOfProposal(
  key: number,
  proposal: Proposal,
  ownText: string | null,
  spans: readonly Span[],
): PromiseDraft {
  const rule = ruleOfProposal(proposal);
  return {
    key,
    proposal,
    ownText,
    spans,
    rule,
    changed: new Set(),
    accepted: new Set(),
    interpretation: null,
    isInterpretationOld: false,
  };
}

/** The fields by which each remark is settled once somebody has said them; one of them is enough. */
const SETTLED_BY: Readonly<Record<RemarkCode, readonly RuleField[]>> = {
  perhapsNone: [],
  noNumber: ["target", "kind"],
  vagueNumber: ["target", "kind"],
  assumedOne: ["target", "kind"],
  noComparison: ["target"],
  aboutNumber: ["target"],
  atMost: ["target", "comparison", "kind"],
  numbersDisagree: ["target"],
  numberRange: ["target"],
  severalNumbers: ["target"],
  numbersAdded: ["target"],
  monthsCounted: ["target", "interval"],
  perOccasion: ["target", "kind"],
  peopleOrTimes: ["target"],
  unusedNumber: ["target"],
  partOfNumber: ["target"],
  share: ["target", "kind"],
  noInterval: ["interval", "kind"],
  yearInSeveralYears: ["interval", "kind"],
  schoolYear: ["interval", "kind"],
  intervalConverted: ["interval", "kind"],
  averageOfWhat: ["interval", "kind"],
  severalIntervals: ["interval", "kind"],
  intervalAssumed: ["interval", "kind"],
  severalWeekdays: ["weekdays", "interval", "target"],
  mostly: ["weekdays", "places"],
  intervalSettledLater: ["interval", "kind"],
  noPeriod: ["from", "to"],
  season: ["from", "to"],
  whichYear: ["from", "to"],
  exception: ["from", "to"],
  outsidePeriod: ["from", "to"],
  impossibleDate: ["from", "to"],
  increase: ["target", "kind"],
  weak: [],
  conditional: [],
  regular: ["interval", "kind"],
  partyAssumed: ["requiredParties", "owner"],
  eitherParty: ["requiredParties"],
  severalPlaces: ["places", "spread"],
  everybody: ["target"],
  twoPromises: [],
  spellingGuessed: [],
};

/** The field in which a remark is answered with something else than was read; null where only other words do. */
export const fieldOfRemark = (code: RemarkCode): RuleField | null => SETTLED_BY[code][0] ?? null;

const ANSWERED_BY: Readonly<Record<Question, readonly RuleField[]>> = {
  who: ["owner", "requiredParties"],
  what: ["activityTypes"],
  howMany: ["target", "kind"],
  perWhat: ["interval", "kind", "target"],
  where: ["places", "placeTypes", "spread"],
  when: ["from", "to"],
  evidence: ["requirement", "target", "kind"],
};

/** The field in which a question is answered. */
export const fieldOfQuestion = (question: Question): RuleField | null => ANSWERED_BY[question][0] ?? null;

/** The questions that are answered when people say that a remark is right: "no number" is then how it shall be. */
const ANSWERS: Partial<Readonly<Record<RemarkCode, readonly Question[]>>> = {
  noNumber: ["howMany", "perWhat", "evidence"],
  vagueNumber: ["howMany", "perWhat", "evidence"],
  partyAssumed: ["who"],
  severalPlaces: ["where"],
  noPeriod: ["when"],
};

/** The remarks that nobody has settled yet. `period`: the workbook's own, as people have it now. */
export function remarksLeft({ proposal, changed, accepted }: PromiseDraft, period: Period | null): Remark[] {
  return proposal.remarks.filter(
    ({ code }) =>
      !accepted.has(code) &&
      !(code === "noPeriod" && period !== null) &&
      !SETTLED_BY[code].some((field) => changed.has(field)),
  );
}

/** The questions that neither the text, an assumption nor somebody has answered. */
export function questionsLeft({ proposal, changed, accepted }: PromiseDraft, period: Period | null): Question[] {
  return QUESTIONS.filter(
    (question) =>
      proposal.answers[question] === "open" &&
      !(question === "when" && period !== null) &&
      !ANSWERED_BY[question].some((field) => changed.has(field)) &&
      ![...accepted].some((code) => ANSWERS[code]?.includes(question)),
  );
}

/** Whether the rule says how many, or gets done once. */
const isCountable = ({ rule: { kind, target } }: PromiseDraft) =>
  kind === "Milstolpe" || (kind !== "Löpande" && target !== null);

/** The questions left that no remark on the same promise asks already. */
export function questionsBeside(draft: PromiseDraft, period: Period | null): Question[] {
  const remarks = remarksLeft(draft, period);
  return questionsLeft(draft, period).filter(
    (question) => !remarks.some(({ code }) => ANSWERS[code]?.includes(question)),
  );
}

export interface DraftCounts {
  readonly all: number;
  /** Those that can be counted or shown as they are written. */
  readonly countable: number;
  /** Those with a remark or a question that nobody has settled. */
  readonly unsettled: number;
}

/** Whether something is left to look over. */
export function isUnsettled(draft: PromiseDraft, period: Period | null): boolean {
  return draft.isInterpretationOld || remarksLeft(draft, period).length + questionsLeft(draft, period).length > 0;
}

/** The figures of a text that everything tells: the guide, the review and the command line. */
export function countDrafts(drafts: readonly PromiseDraft[], period: Period | null): DraftCounts {
  return {
    all: drafts.length,
    countable: drafts.filter(isCountable).length,
    unsettled: drafts.filter((draft) => isUnsettled(draft, period)).length,
  };
}

/** What stands in the way of a promise: `stops` can't be stored, the rest is stored and can't be judged. */
export type RuleProblem =
  | "textMissing"
  | "targetInvalid"
  | "endBeforeStart"
  | "targetMissing"
  | "intervalMissing"
  | "measureMissing";

export const STOPPING: readonly RuleProblem[] = ["textMissing", "targetInvalid", "endBeforeStart"];

const NEEDS_TARGET: readonly Kind[] = ["Antal", "Snitt", "Varje", "Mätvärde"];
const NEEDS_INTERVAL: readonly Kind[] = ["Snitt", "Varje"];

/** @param period The workbook's; null where nobody has said. */
export function problemsOfRule(rule: PromiseRule, period: Period | null): RuleProblem[] {
  const { text, kind, target, interval, measure } = rule;
  const [from, to] = [rule.from ?? period?.from ?? null, rule.to ?? period?.to ?? null];
  const needsTarget = NEEDS_TARGET.includes(kind);
  const found: [RuleProblem, boolean][] = [
    ["textMissing", text.trim() === ""],
    ["targetInvalid", needsTarget && target !== null && !fitsKind(target, kind)],
    ["endBeforeStart", from !== null && to !== null && to < from],
    ["targetMissing", needsTarget && target === null],
    ["intervalMissing", NEEDS_INTERVAL.includes(kind) && interval === null],
    ["measureMissing", kind === "Mätvärde" && measure.trim() === ""],
  ];
  return found.flatMap(([problem, isSo]) => (isSo ? [problem] : []));
}
