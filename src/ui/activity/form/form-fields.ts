// What the form asks for: only what the promises that want the activity need to know.
import type { Book } from "../../../domain/book/book";
import type { Commitment } from "../../../domain/book/commitment";
import { distinctNames } from "../../../domain/book/words";
import { countsAmounts, unitsOf } from "../../../domain/judging/amount-units";
import { isRelated } from "../../../domain/judging/row-outcomes";
import type { EntryState } from "./form-state";

/** The words to choose from: those that the promises ask for, and the others of the list. */
export interface WordChoices {
  readonly asked: readonly string[];
  readonly others: readonly string[];
}

export interface FormFields {
  /** Null where no promise asks. */
  readonly placeTypes: WordChoices | null;
  /** The places that the promises name; empty where any place will do. */
  readonly places: readonly string[];
  readonly parties: WordChoices | null;
  /** The parties whose own doing promises count; empty where nobody asks who did it. */
  readonly performedBy: readonly string[];
  readonly audiences: WordChoices | null;
  /** What isn't asked of what was called off, and yet stays in the row if it was ticked before. */
  readonly kept: readonly ("parties" | "audiences")[];
  /** The requirements in the promises' own words. */
  readonly requirements: readonly string[];
  readonly hasAmount: boolean;
  /** What the amounts are, where they aren't occasions: hours. They may then have decimals. */
  readonly units: readonly string[];
}

/** Whether what is ticked there stands in the row: it is asked for, or was before the activity was called off. */
export function isInRow(fields: FormFields, name: FormFields["kept"][number]): boolean {
  return fields[name] !== null || fields.kept.includes(name);
}

const unique = (words: readonly string[]) => [...new Set(words)];

function wordChoices(asked: readonly string[], all: readonly string[]): WordChoices {
  const first = unique(asked);
  return { asked: first, others: unique(all).filter((word) => !first.includes(word)) };
}

/** How often each word occurs. Empty words are left out. */
function usesOf(words: readonly string[]): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const word of words) if (word !== "") uses.set(word, (uses.get(word) ?? 0) + 1);
  return uses;
}

const mostUsedFirst = (words: readonly string[], uses: ReadonlyMap<string, number>) =>
  [...words].sort((a, b) => (uses.get(b) ?? 0) - (uses.get(a) ?? 0));

/** The activity types promises ask for, most used first, then the others of the tab Listor. */
export function typeChoices({
  commitments,
  activities,
  lists,
}: Pick<Book, "commitments" | "activities" | "lists">): WordChoices {
  const { asked, others } = wordChoices(
    commitments.flatMap((commitment) => commitment.activityTypes),
    lists.activityTypes,
  );
  return { asked: mostUsedFirst(asked, usesOf(activities.map(({ type }) => type))), others };
}

/** The promises that ask for no type, which an activity is logged for by name. */
export function promisesByName({ commitments }: Pick<Book, "commitments">): readonly Commitment[] {
  return commitments.filter(({ activityTypes }) => activityTypes.length === 0);
}

const PLACES_OFFERED = 40;

/** The places that are asked for, and then those written before, most used first, so that a village is spelled in one way. */
export function knownPlaces({ activities }: Pick<Book, "activities">, asked: readonly string[] = []): string[] {
  const uses = usesOf(activities.map(({ place }) => place));
  return distinctNames([...asked, ...mostUsedFirst([...uses.keys()], uses)]).slice(0, PLACES_OFFERED);
}

/** IDs of the promises that ask for the type, which an activity counts toward when none is ticked. */
export function askedFor(commitments: readonly Commitment[], type: string): string[] {
  return commitments.filter((commitment) => isRelated(commitment, { type, commitments: [] })).map(({ id }) => id);
}

/**
 * What the form asks for about an activity.
 *
 * @param ticked IDs of the promises chosen by hand; empty for every promise that asks for the type.
 * @param state Whether a requirement was met is asked of what has been done alone; of what was called off only where and why.
 */
export function fieldsFor(
  { commitments, lists }: Pick<Book, "commitments" | "lists">,
  type: string,
  ticked: readonly string[],
  state: EntryState = "Genomförd",
): FormFields {
  const related = commitments.filter((commitment) => isRelated(commitment, { type, commitments: ticked }));
  const choices = (asked: (commitment: Commitment) => readonly string[], all: readonly string[]) => {
    const words = related.flatMap(asked);
    return words.length > 0 ? wordChoices(words, all) : null;
  };
  const where = {
    placeTypes: choices((commitment) => commitment.placeTypes, lists.placeTypes),
    places: distinctNames(related.flatMap((commitment) => commitment.places)),
  };
  const parties = choices((commitment) => commitment.requiredParties, lists.parties);
  const audiences = choices((commitment) => commitment.audiences, lists.audiences);
  if (state === "Inställd") {
    const kept = [...(parties ? (["parties"] as const) : []), ...(audiences ? (["audiences"] as const) : [])];
    return {
      ...where,
      parties: null,
      performedBy: [],
      audiences: null,
      kept,
      requirements: [],
      hasAmount: false,
      units: [],
    };
  }
  const requirements = unique(related.map((commitment) => commitment.requirement)).filter((text) => text !== "");
  return {
    ...where,
    parties,
    performedBy: unique(related.flatMap(({ performedBy }) => performedBy)),
    audiences,
    kept: [],
    requirements: state === "Planerad" ? [] : requirements,
    hasAmount: related.some(countsAmounts),
    units: unitsOf(commitments, { type, commitments: ticked }),
  };
}
