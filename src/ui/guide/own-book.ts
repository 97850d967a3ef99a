// What a new workbook is to start with, as the page sends it.
import type { OwnBook } from "../../contract/promise-inputs";
import type { Language, Settings } from "../../domain/book/book";
import { distinctNames } from "../../domain/book/words";
import type { PlainDate } from "../../domain/calendar/plain-date";
import { listedParties } from "../../domain/propose/parties-of";
import { type PromiseDraft, problemsOfRule, STOPPING } from "../../domain/propose/promise-draft";
import type { ProposedBook } from "../../domain/propose/propose-commitments";
import { swedish } from "../../i18n/reading/swedish";
import { interpretationOf, proposalWords } from "../../i18n/sentences/proposal";

/** What is asked about the workbook as a whole. */
export interface Basics {
  readonly municipality: string;
  readonly policeArea: string;
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
  readonly parties: readonly string[];
  readonly receivers: readonly string[];
  readonly contact: string;
}

export type BasicsProblem = "municipalityMissing" | "fromMissing" | "toMissing" | "endBeforeStart";

export function problemsOfBasics({ municipality, from, to }: Basics): BasicsProblem[] {
  const found: [BasicsProblem, boolean][] = [
    ["municipalityMissing", municipality.trim() === ""],
    ["fromMissing", from === null],
    ["toMissing", to === null],
    ["endBeforeStart", from !== null && to !== null && to < from],
  ];
  return found.flatMap(([problem, isSo]) => (isSo ? [problem] : []));
}

/** A workbook without promises: the parties that every agreement has, and nothing that another municipality wrote. */
export function emptyBook({ municipality, policeArea, period, contact }: Settings, language: Language): OwnBook {
  const { police, municipality: own } = swedish.parties;
  return {
    municipality,
    policeArea,
    from: period?.from ?? null,
    to: period?.to ?? null,
    receivers: [],
    contact,
    language,
    focusAreas: [],
    promises: [],
    ids: [],
    parties: listedParties([police, own], swedish.parties),
    channels: proposalWords(language).channels,
  };
}

export function ownBook(
  basics: Basics,
  proposed: ProposedBook,
  drafts: readonly PromiseDraft[],
  ids: readonly string[],
  language: Language,
): OwnBook {
  const named = distinctNames([...basics.parties, ...drafts.flatMap(({ rule }) => rule.requiredParties)]);
  const inUse = new Set(drafts.map(({ rule }) => rule.focus));
  return {
    ...basics,
    contact: basics.contact.trim(),
    language,
    focusAreas: proposed.focusAreas
      .filter(({ name }) => inUse.has(name))
      .map(({ name, problem }) => ({ name, problem: problem.value })),
    promises: drafts.map(({ rule, interpretation }) => ({
      ...rule,
      activityTypes: [...rule.activityTypes],
      interpretation: interpretation ?? interpretationOf(rule, language),
      agreed: null,
    })),
    ids: [...ids],
    parties: listedParties(named, swedish.parties),
    channels: proposalWords(language).channels,
  };
}

/** What stands in the way of the promises: each draft that can't be stored, by its place from 0. */
export function unstorable(drafts: readonly PromiseDraft[], { from, to }: Basics): number[] {
  const period = from !== null && to !== null ? { from, to } : null;
  const isStopped = ({ rule }: PromiseDraft) =>
    problemsOfRule(rule, period).some((problem) => STOPPING.includes(problem));
  return drafts.flatMap((draft, at) => (isStopped(draft) ? [at] : []));
}
