// What a new workbook starts with when a promise text was read: its promises, focus areas and days, and the words that
// its lists need for them.
import type { Language } from "../../domain/book/book";
import { wordsOf } from "../../domain/book/words";
import type { Proposal } from "../../domain/propose/proposal";
import type { ProposedBook } from "../../domain/propose/propose-commitments";
import type { EntryOf } from "../schema/column";
import type { COMMITMENTS } from "../schema/tabs";
import type { StartContent } from "./start-tabs";

export interface ProposedStart {
  readonly proposed: ProposedBook;
  /** What is written in Tolkning for each proposal, in their order. */
  readonly interpretations: readonly string[];
  /** The party that each party belongs to. */
  readonly memberOf: Readonly<Record<string, string>>;
  /** The parties that every list has. */
  readonly parties: readonly string[];
  readonly channels: readonly string[];
  readonly language: Language;
}

/** "2.1": the first promise of the second focus area. Those without an area come first. */
function idsOf({ proposals, focusAreas }: ProposedBook): string[] {
  const counts = new Map<string, number>();
  const names = focusAreas.map(({ name }) => name);
  const order = proposals.some(({ focus }) => focus.value === "") ? ["", ...names] : names;
  return proposals.map(({ focus }) => {
    const count = (counts.get(focus.value) ?? 0) + 1;
    counts.set(focus.value, count);
    return `${order.indexOf(focus.value) + 1}.${count}`;
  });
}

/** A word of a list has no comma, which parts words in a cell. */
const plain = (words: readonly string[]) => words.flatMap(wordsOf);

function entryOf(proposal: Proposal, id: string, interpretation: string): EntryOf<typeof COMMITMENTS> {
  const isMeasured = proposal.kind.value === "Mätvärde";
  return {
    id,
    focus: proposal.focus.value,
    text: proposal.text,
    kind: proposal.kind.value,
    target: proposal.target.value,
    interval: proposal.interval.value,
    activityTypes: plain(proposal.activityTypes.value),
    placeTypes: plain(proposal.placeTypes.value),
    requiredParties: plain(proposal.requiredParties.value),
    audiences: plain(proposal.audiences.value),
    requirement: proposal.requirement.value,
    from: proposal.from.value,
    to: proposal.to.value,
    owner: proposal.owner.value,
    interpretation,
    places: plain(proposal.places.value),
    spread: proposal.spread.value,
    weekdays: proposal.weekdays.value,
    counts: proposal.counts.value,
    unit: proposal.unit.value,
    measure: isMeasured ? proposal.measure.value : "",
    comparison: isMeasured ? proposal.comparison.value : null,
  };
}

const distinct = (words: readonly string[]) => [...new Set(words)];

/** The content of the new workbook. `Tolkning överenskommen` stays empty: nobody has agreed yet. */
export function proposedContent(start: ProposedStart): StartContent {
  const { proposed, interpretations, memberOf, language } = start;
  const ids = idsOf(proposed);
  const commitments = proposed.proposals.map((proposal, index) =>
    entryOf(proposal, ids[index] ?? "", interpretations[index] ?? ""),
  );
  const named = proposed.proposals.flatMap(({ requiredParties, parties }) => [
    ...requiredParties.value,
    ...parties.value,
  ]);
  const used = distinct([...start.parties, ...plain(named)]);
  const parties = distinct([...used, ...used.flatMap((party) => memberOf[party] ?? [])]);
  const period = proposed.period.value;
  return {
    commitments,
    focusAreas: proposed.focusAreas.map(({ name, problem }) => ({ name, problem: problem.value })),
    settings: {
      municipality: proposed.municipality.value,
      policeArea: proposed.policeArea.value,
      from: period?.from ?? "",
      to: period?.to ?? "",
      language,
    },
    lists: {
      activityTypes: distinct(commitments.flatMap(({ activityTypes }) => activityTypes ?? [])),
      placeTypes: distinct(commitments.flatMap(({ placeTypes }) => placeTypes ?? [])),
      parties,
      memberOf: parties.map((party) => memberOf[party] ?? ""),
      audiences: distinct(commitments.flatMap(({ audiences }) => audiences ?? [])),
      channels: start.channels,
    },
    indicators: distinct(commitments.map(({ measure }) => measure ?? "").filter((measure) => measure !== "")).map(
      (measure) => ({ measure }),
    ),
  };
}
