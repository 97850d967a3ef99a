// What a promise asks of a row beyond its type, as a list of conditions. An empty field isn't a no: it leaves the row
// unresolved, until somebody fills it in.
import type { Activity } from "../book/activity";
import type { Settings } from "../book/book";
import type { Commitment } from "../book/commitment";
import { foldOf } from "../book/words";
import type { PlainDate } from "../calendar/plain-date";
import { weekdayOf } from "../calendar/weekday";
import { oncePerValue } from "../words/once-per-value";
import type { NearMissReason, UnresolvedReason } from "./judgement";

type Memberships = Settings["memberOf"];

export interface Condition {
  /** The reason given when the row says something else than what is asked for. */
  readonly broken: NearMissReason;
  /** The reason given when the row's field is empty; null where it never is. */
  readonly missing: UnresolvedReason | null;
  isUnknown(activity: Activity): boolean;
  /** Never true of an empty field. */
  isMet(activity: Activity): boolean;
}

/** A party counts also as the one it belongs to, but not as the one that this belongs to. */
function tookPart(required: string, parties: readonly string[], memberOf: Memberships): boolean {
  return parties.includes(required) || parties.some((party) => memberOf[party] === required);
}

/**
 * The required parties (`Krävda parter`) that took no part.
 * @param memberOf The party each party belongs to: with `{ Skola: "Kommun" }` a row by Skola is one by Kommun too.
 */
export function absentParties(commitment: Commitment, parties: readonly string[], memberOf: Memberships): string[] {
  return commitment.requiredParties.filter((required) => !tookPart(required, parties, memberOf));
}

/**
 * Whether it was done by one of the parties whose doing the promise counts. A row that names nobody was done by those
 * who logged it, and of several who did it together one is enough.
 */
function isOwnDoing({ performedBy }: Commitment, performers: readonly string[], memberOf: Memberships): boolean {
  if (performers.length === 0) return true;
  const wholes = new Map(Object.entries(memberOf).map(([part, whole]) => [foldOf(part), foldOf(whole)]));
  const counted = new Set(performedBy.map(foldOf));
  return performers.map(foldOf).some((name) => counted.has(name) || counted.has(wholes.get(name) ?? name));
}

/**
 * The conditions that the promise has, ready to be asked of one row after another.
 * @example
 * const [party] = conditionsOf(aPromiseThatRequires(["Polis", "Kommun"]), { Socialtjänst: "Kommun" });
 * party.isMet(aRowWith({ parties: ["Polis", "Socialtjänst"] })); // true
 * party.isUnknown(aRowWith({ parties: [] })); // true: nobody has said who took part
 */
export function conditionsOf(commitment: Commitment, memberOf: Memberships): Condition[] {
  const { placeTypes, places, weekdays, requiredParties, performedBy, audiences, requirement } = commitment;
  const keys = places.map(foldOf);
  const isThere = oncePerValue((place: string) => keys.includes(foldOf(place)));
  const isOnWeekday = oncePerValue((date: PlainDate) => weekdays.includes(weekdayOf(date)));
  const allTookPart = oncePerValue(
    (parties: readonly string[]) => absentParties(commitment, parties, memberOf).length === 0,
  );
  const isOwn = oncePerValue((performers: readonly string[]) => isOwnDoing(commitment, performers, memberOf));
  const isWanted = oncePerValue((named: readonly string[]) => named.some((audience) => audiences.includes(audience)));
  const conditions: (Condition & { readonly applies: boolean })[] = [
    {
      applies: placeTypes.length > 0,
      broken: "placeType",
      missing: "placeTypeMissing",
      isUnknown: (activity) => activity.placeType === "",
      isMet: (activity) => placeTypes.includes(activity.placeType),
    },
    {
      applies: places.length > 0,
      broken: "place",
      missing: "placeMissing",
      isUnknown: (activity) => foldOf(activity.place) === "",
      isMet: (activity) => isThere(activity.place),
    },
    {
      applies: weekdays.length > 0,
      broken: "weekday",
      missing: null,
      isUnknown: () => false,
      isMet: (activity) => isOnWeekday(activity.date),
    },
    {
      applies: requiredParties.length > 0,
      broken: "party",
      missing: "partiesMissing",
      isUnknown: (activity) => activity.parties.length === 0,
      isMet: (activity) => allTookPart(activity.parties),
    },
    {
      applies: performedBy.length > 0,
      broken: "performer",
      missing: null,
      isUnknown: () => false,
      isMet: (activity) => isOwn(activity.performers),
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

/** Whether a row says all that the promise asks for; the day it is dated doesn't matter. */
export function meetsConditions(commitment: Commitment, activity: Activity, memberOf: Memberships): boolean {
  return conditionsOf(commitment, memberOf).every((condition) => condition.isMet(activity));
}
