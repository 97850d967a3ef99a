// Which rows belong to a promise, and what each does for it: the first matching case decides.
import type { Activity } from "./activity";
import type { Settings } from "./book";
import { contains } from "./calendar-units";
import type { Commitment, Period } from "./commitment";
import type { NearMissReason, SortedRows, UnresolvedReason } from "./judgement";
import type { PlainDate } from "./plain-date";

type Memberships = Settings["memberOf"];

/** One condition of a promise. Unknown is not the same as no: an empty field leaves the row unresolved. */
interface Condition {
  readonly broken: NearMissReason;
  readonly missing: UnresolvedReason;
  applies(commitment: Commitment): boolean;
  isUnknown(activity: Activity): boolean;
  isMet(commitment: Commitment, activity: Activity, memberOf: Memberships): boolean;
}

const CONDITIONS: readonly Condition[] = [
  {
    broken: "placeType",
    missing: "placeTypeMissing",
    applies: (commitment) => commitment.placeTypes.length > 0,
    isUnknown: (activity) => activity.placeType === "",
    isMet: (commitment, activity) => commitment.placeTypes.includes(activity.placeType),
  },
  {
    broken: "party",
    missing: "partiesMissing",
    applies: (commitment) => commitment.requiredParties.length > 0,
    isUnknown: (activity) => activity.parties.length === 0,
    isMet: (commitment, activity, memberOf) => absentParties(commitment, activity.parties, memberOf).length === 0,
  },
  {
    broken: "audience",
    missing: "audienceMissing",
    applies: (commitment) => commitment.audiences.length > 0,
    isUnknown: (activity) => activity.audiences.length === 0,
    isMet: (commitment, activity) => activity.audiences.some((audience) => commitment.audiences.includes(audience)),
  },
  {
    broken: "requirement",
    missing: "requirementMissing",
    applies: (commitment) => commitment.requirement !== "",
    isUnknown: (activity) => activity.requirementMet === null,
    isMet: (_commitment, activity) => activity.requirementMet === "Ja",
  },
];

/** The required parties that took no part. A party counts also as the one it belongs to, one level. */
export function absentParties(commitment: Commitment, parties: readonly string[], memberOf: Memberships): string[] {
  return commitment.requiredParties.filter(
    (required) => !parties.some((party) => party === required || memberOf[party] === required),
  );
}

/** Ticked IDs say exactly which promises; without any, the type says. */
export function isRelated(commitment: Commitment, activity: Pick<Activity, "type" | "commitments">): boolean {
  return activity.commitments.length > 0
    ? activity.commitments.includes(commitment.id)
    : commitment.activityTypes.includes(activity.type);
}

/** Every condition the row breaks; a condition whose field is empty isn't broken. */
export function brokenConditions(commitment: Commitment, activity: Activity, memberOf: Memberships): NearMissReason[] {
  return CONDITIONS.filter(
    (condition) =>
      condition.applies(commitment) &&
      !condition.isUnknown(activity) &&
      !condition.isMet(commitment, activity, memberOf),
  ).map((condition) => condition.broken);
}

/** Every field a condition needs and the row lacks. */
export function missingFields(commitment: Commitment, activity: Activity): UnresolvedReason[] {
  return CONDITIONS.filter((condition) => condition.applies(commitment) && condition.isUnknown(activity)).map(
    (condition) => condition.missing,
  );
}

/** What a related row does for a promise, as of a day. */
export type RowOutcome =
  | { readonly outcome: "cancelled" | "future" | "booked" | "counted" }
  | { readonly outcome: "nearMiss"; readonly reasons: readonly NearMissReason[] }
  | { readonly outcome: "unresolved"; readonly reasons: readonly UnresolvedReason[] };

export function outcomeOf(
  commitment: Commitment,
  activity: Activity,
  settings: Pick<Settings, "memberOf">,
  asOf: PlainDate,
): RowOutcome {
  const isBooked = activity.state === "Planerad";
  if (activity.state === "Inställd") return { outcome: "cancelled" };
  if (!isBooked && activity.date > asOf) return { outcome: "future" };
  if (!contains(commitment.period, activity.date)) return { outcome: "nearMiss", reasons: ["outsidePeriod"] };
  if (isBooked && activity.date < asOf) return { outcome: "unresolved", reasons: ["plannedPast"] };
  const broken = brokenConditions(commitment, activity, settings.memberOf);
  if (broken.length > 0) return { outcome: "nearMiss", reasons: broken };
  if (isBooked) return { outcome: "booked" };
  const missing = missingFields(commitment, activity);
  return missing.length > 0 ? { outcome: "unresolved", reasons: missing } : { outcome: "counted" };
}

function byDateThenId(a: Activity, b: Activity): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** The log is mostly in order already, and looking costs less than sorting. */
function inOrder<T>(items: T[], activityOf: (item: T) => Activity): T[] {
  const compare = (a: T, b: T) => byDateThenId(activityOf(a), activityOf(b));
  const isSorted = items.every((item, index) => {
    const previous = items[index - 1];
    return previous === undefined || compare(previous, item) <= 0;
  });
  return isSorted ? items : items.sort(compare);
}

/** The promise's rows, each in the one place it belongs. Held rows after the as-of date are in none. */
export function sortRows(
  commitment: Commitment,
  activities: readonly Activity[],
  settings: Pick<Settings, "memberOf">,
  asOf: PlainDate,
): SortedRows {
  const counted: Activity[] = [];
  const booked: Activity[] = [];
  const cancelled: Activity[] = [];
  const nearMisses: SortedRows["nearMisses"][number][] = [];
  const unresolved: SortedRows["unresolved"][number][] = [];
  for (const activity of activities) {
    if (!isRelated(commitment, activity)) continue;
    const row = outcomeOf(commitment, activity, settings, asOf);
    if (row.outcome === "counted") counted.push(activity);
    else if (row.outcome === "booked") booked.push(activity);
    else if (row.outcome === "cancelled") cancelled.push(activity);
    else if (row.outcome === "nearMiss") nearMisses.push({ activity, reasons: row.reasons });
    else if (row.outcome === "unresolved") unresolved.push({ activity, reasons: row.reasons });
  }
  return {
    counted: inOrder(counted, (activity) => activity),
    booked: inOrder(booked, (activity) => activity),
    cancelled: inOrder(cancelled, (activity) => activity),
    nearMisses: inOrder(nearMisses, (row) => row.activity),
    unresolved: inOrder(unresolved, (row) => row.activity),
  };
}

/** What of a row the counting needs. */
export type DatedAmount = Pick<Activity, "date" | "amount">;

/** Occasions the rows stand for together. */
export function amountOf(rows: readonly DatedAmount[]): number {
  return rows.reduce((sum, row) => sum + row.amount, 0);
}

/** Occasions in each period; rows and periods in order, the periods apart. */
export function amountsWithin(rows: readonly DatedAmount[], periods: readonly Period[]): number[] {
  let next = 0;
  return periods.map((period) => {
    let amount = 0;
    for (let row = rows[next]; row !== undefined && row.date <= period.to; row = rows[++next]) {
      if (row.date >= period.from) amount += row.amount;
    }
    return amount;
  });
}
