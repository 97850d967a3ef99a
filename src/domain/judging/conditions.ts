// What a promise asks of a row beyond its type. Unknown is not the same as no: an empty field leaves the row unresolved.
import type { Activity } from "../book/activity";
import type { Settings } from "../book/book";
import type { Commitment } from "../book/commitment";
import type { NearMissReason, UnresolvedReason } from "./judgement";

type Memberships = Settings["memberOf"];

export interface Condition {
  readonly broken: NearMissReason;
  readonly missing: UnresolvedReason;
  isUnknown(activity: Activity): boolean;
  /** No unknown field meets it. */
  isMet(activity: Activity): boolean;
}

/** A party counts also as the one it belongs to, one level. */
function tookPart(required: string, parties: readonly string[], memberOf: Memberships): boolean {
  return parties.includes(required) || parties.some((party) => memberOf[party] === required);
}

/** The required parties that took no part. */
export function absentParties(commitment: Commitment, parties: readonly string[], memberOf: Memberships): string[] {
  return commitment.requiredParties.filter((required) => !tookPart(required, parties, memberOf));
}

/** Asks once of each list: the rows of a log share the same few. */
function remembered(ask: (words: readonly string[]) => boolean): (words: readonly string[]) => boolean {
  const known = new Map<readonly string[], boolean>();
  return (words) => {
    let answer = known.get(words);
    if (answer === undefined) {
      answer = ask(words);
      known.set(words, answer);
    }
    return answer;
  };
}

/** The conditions that the promise has, ready to be asked of one row after another. */
export function conditionsOf(commitment: Commitment, memberOf: Memberships): Condition[] {
  const { placeTypes, requiredParties, audiences, requirement } = commitment;
  const allTookPart = remembered((parties) => absentParties(commitment, parties, memberOf).length === 0);
  const isWanted = remembered((named) => named.some((audience) => audiences.includes(audience)));
  const conditions: (Condition & { readonly applies: boolean })[] = [
    {
      applies: placeTypes.length > 0,
      broken: "placeType",
      missing: "placeTypeMissing",
      isUnknown: (activity) => activity.placeType === "",
      isMet: (activity) => placeTypes.includes(activity.placeType),
    },
    {
      applies: requiredParties.length > 0,
      broken: "party",
      missing: "partiesMissing",
      isUnknown: (activity) => activity.parties.length === 0,
      isMet: (activity) => allTookPart(activity.parties),
    },
    {
      applies: audiences.length > 0,
      broken: "audience",
      missing: "audienceMissing",
      isUnknown: (activity) => activity.audiences.length === 0,
      isMet: (activity) => isWanted(activity.audiences),
    },
    {
      applies: requirement !== "",
      broken: "requirement",
      missing: "requirementMissing",
      isUnknown: (activity) => activity.requirementMet === null,
      isMet: (activity) => activity.requirementMet === "Ja",
    },
  ];
  return conditions.filter((condition) => condition.applies);
}

/** Whether a row, whenever it is dated, says all that the promise asks for. */
export function meetsConditions(commitment: Commitment, activity: Activity, memberOf: Memberships): boolean {
  return conditionsOf(commitment, memberOf).every((condition) => condition.isMet(activity));
}
