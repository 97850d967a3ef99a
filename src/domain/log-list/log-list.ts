// What a list on paper asks of each kind of activity: only what the promises that ask for it need to know.
import type { Book } from "../book/book";
import { type Checklist, checklistFor } from "../book/checklists";
import type { Commitment } from "../book/commitment";
import { distinctNames } from "../book/words";
import { countsAmounts, unitsOf } from "../judging/amount-units";

export interface LoggedType {
  readonly type: string;
  /** IDs of the promises that ask for it. */
  readonly commitments: readonly string[];
  readonly placeTypes: readonly string[];
  /** The places that promises name; empty where any place will do. */
  readonly places: readonly string[];
  /** Those that promises ask for, and then the others of Listor. */
  readonly parties: readonly string[];
  /** The parties whose own doing counts; empty where nobody asks who did it. */
  readonly performedBy: readonly string[];
  readonly audiences: readonly string[];
  readonly requirements: readonly string[];
  readonly checklist: Checklist | null;
  readonly hasAmount: boolean;
  /** What the amounts are, where they aren't occasions: hours. */
  readonly units: readonly string[];
}

/** Whether each occasion needs more than a line: points to tick, or an answer about a requirement. */
export const needsACard = ({ checklist, requirements }: LoggedType) => checklist !== null || requirements.length > 0;

/** Words of a promise that fit beside a box. */
const MOST_WORDS = 6;
/** More parties than this would fill the paper. */
const MOST_PARTIES = 6;

/**
 * The kinds of activity that promises ask for more than once, in the promises' order. What is done once, a milestone, is
 * logged where it is decided and not in a car.
 */
export function loggedTypes({ commitments, lists }: Pick<Book, "commitments" | "lists">): LoggedType[] {
  const repeated = commitments.filter(({ kind }) => kind !== "Milstolpe");
  return distinctNames(repeated.flatMap(({ activityTypes }) => activityTypes)).map((type) => {
    const asking = commitments.filter(({ activityTypes }) => activityTypes.includes(type));
    const all = (words: (commitment: Commitment) => readonly string[]) => distinctNames(asking.flatMap(words));
    return {
      type,
      commitments: asking.map(({ id }) => id),
      placeTypes: all(({ placeTypes }) => placeTypes),
      places: all(({ places }) => places),
      parties: distinctNames([...all(({ requiredParties }) => requiredParties), ...lists.parties]).slice(
        0,
        MOST_PARTIES,
      ),
      performedBy: all(({ performedBy }) => performedBy),
      audiences: all(({ audiences }) => audiences),
      requirements: all(({ requirement }) => (requirement === "" ? [] : [requirement])),
      checklist: checklistFor(type),
      hasAmount: asking.some(countsAmounts),
      units: unitsOf(commitments, { type, commitments: [] }),
    };
  });
}

/**
 * The promises that are kept by doing things and name no kind of activity: nothing that is logged counts for them before
 * somebody ticks them by hand, and no list has a line of them.
 */
export function withoutType({ commitments }: Pick<Book, "commitments">): Commitment[] {
  return commitments.filter(
    ({ kind, activityTypes }) => activityTypes.length === 0 && kind !== "Milstolpe" && kind !== "Mätvärde",
  );
}

/** A promise's ID and the first words of its text, for a box on paper. */
export function shortTitle({ id, text }: Pick<Commitment, "id" | "text">): string {
  const words = text.trim().split(/\s+/);
  const shown = words
    .slice(0, MOST_WORDS)
    .join(" ")
    .replace(/[.,;:]$/, "");
  return `${id} ${shown}${words.length > MOST_WORDS ? " …" : ""}`;
}
