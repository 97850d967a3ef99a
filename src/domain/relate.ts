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
    isMet: (commitment, activity, memberOf) =>
      commitment.requiredParties.every((required) => tookPart(required, activity.parties, memberOf)),
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

/** A party counts also as the one it belongs to, one level. */
function tookPart(required: string, parties: readonly string[], memberOf: Memberships): boolean {
  return parties.includes(required) || parties.some((party) => memberOf[party] === required);
}

/** The required parties that took no part. */
export function absentParties(commitment: Commitment, parties: readonly string[], memberOf: Memberships): string[] {
  return commitment.requiredParties.filter((required) => !tookPart(required, parties, memberOf));
}

/** Ticked IDs say exactly which promises; without any, the type says. */
export function isRelated(commitment: Commitment, activity: Pick<Activity, "type" | "commitments">): boolean {
  return activity.commitments.length > 0
    ? activity.commitments.includes(commitment.id)
    : commitment.activityTypes.includes(activity.type);
}

/** Finds each promise's related rows after looking through the log once, instead of once a promise. */
export function indexActivities(activities: readonly Activity[]): (commitment: Commitment) => readonly Activity[] {
  const ticked: Activity[] = [];
  const byType = new Map<string, Activity[]>();
  for (const activity of activities) {
    const rows = activity.commitments.length > 0 ? ticked : byType.get(activity.type);
    if (rows) rows.push(activity);
    else byType.set(activity.type, [activity]);
  }
  return (commitment) => {
    const types = [...new Set(commitment.activityTypes)].map((type) => byType.get(type) ?? []);
    const found = [...types, ticked.filter((activity) => isRelated(commitment, activity))];
    const filled = found.filter((rows) => rows.length > 0);
    return filled.length === 1 ? (filled[0] ?? []) : filled.flat();
  };
}

/** The conditions the promise has: asked once a promise, not once a row. */
function conditionsOf(commitment: Commitment): readonly Condition[] {
  return CONDITIONS.filter((condition) => condition.applies(commitment));
}

/** Near miss, unresolved or neither, by the conditions alone: every reason is named, but a broken one hides the unknown. */
function byConditions(
  conditions: readonly Condition[],
  commitment: Commitment,
  activity: Activity,
  memberOf: Memberships,
): RowOutcome | null {
  const unknown: UnresolvedReason[] = [];
  const broken: NearMissReason[] = [];
  for (const condition of conditions) {
    if (condition.isUnknown(activity)) unknown.push(condition.missing);
    else if (!condition.isMet(commitment, activity, memberOf)) broken.push(condition.broken);
  }
  if (broken.length > 0) return { outcome: "nearMiss", reasons: broken };
  return unknown.length > 0 ? { outcome: "unresolved", reasons: unknown } : null;
}

/** Whether a row, whenever it is dated, says all that the promise asks for. */
export function meetsConditions(commitment: Commitment, activity: Activity, memberOf: Memberships): boolean {
  return conditionsOf(commitment).every(
    (condition) => !condition.isUnknown(activity) && condition.isMet(commitment, activity, memberOf),
  );
}

/** What a related row does for a promise, as of a day. */
export type RowOutcome =
  | { readonly outcome: "cancelled" | "future" | "booked" | "counted" }
  | { readonly outcome: "nearMiss"; readonly reasons: readonly NearMissReason[] }
  | { readonly outcome: "unresolved"; readonly reasons: readonly UnresolvedReason[] };

/** Shared, since a log of 100,000 rows holds mostly these. */
const CANCELLED: RowOutcome = { outcome: "cancelled" };
const FUTURE: RowOutcome = { outcome: "future" };
const BOOKED: RowOutcome = { outcome: "booked" };
const COUNTED: RowOutcome = { outcome: "counted" };

function decide(
  conditions: readonly Condition[],
  commitment: Commitment,
  activity: Activity,
  memberOf: Memberships,
  asOf: PlainDate,
): RowOutcome {
  const isBooked = activity.state === "Planerad";
  if (activity.state === "Inställd") return CANCELLED;
  if (!isBooked && activity.date > asOf) return FUTURE;
  if (!contains(commitment.period, activity.date)) return { outcome: "nearMiss", reasons: ["outsidePeriod"] };
  if (isBooked && activity.date < asOf) return { outcome: "unresolved", reasons: ["plannedPast"] };
  const found = byConditions(conditions, commitment, activity, memberOf);
  if (isBooked) return found?.outcome === "nearMiss" ? found : BOOKED;
  return found ?? COUNTED;
}

export function outcomeOf(
  commitment: Commitment,
  activity: Activity,
  settings: Pick<Settings, "memberOf">,
  asOf: PlainDate,
): RowOutcome {
  return decide(conditionsOf(commitment), commitment, activity, settings.memberOf, asOf);
}

function byDateThenId(a: Activity, b: Activity): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** The log is mostly in order already, and looking costs less than sorting. */
function inOrder<T>(items: T[], activityOf: (item: T) => Activity): T[] {
  for (let index = 1; index < items.length; index++) {
    const [previous, item] = [items[index - 1] as T, items[index] as T];
    if (byDateThenId(activityOf(previous), activityOf(item)) > 0) {
      return items.sort((a, b) => byDateThenId(activityOf(a), activityOf(b)));
    }
  }
  return items;
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
  const conditions = conditionsOf(commitment);
  for (const activity of activities) {
    if (!isRelated(commitment, activity)) continue;
    const row = decide(conditions, commitment, activity, settings.memberOf, asOf);
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
