// Which rows belong to a promise, and what each of them does for it.
import { type Activity, stateOn } from "../book/activity";
import type { Settings } from "../book/book";
import type { Commitment } from "../book/commitment";
import { contains } from "../calendar/periods";
import { earlier, type PlainDate } from "../calendar/plain-date";
import { conditionsOf } from "./conditions";
import type { NearMissReason, SortedRows, UnresolvedReason } from "./judgement";

type Memberships = Pick<Settings, "memberOf">;

/** A row that ticks promises belongs to those alone; one that ticks none, to each promise that asks for its type. */
export function isRelated(
  commitment: Pick<Commitment, "id" | "activityTypes">,
  activity: Pick<Activity, "type" | "commitments">,
): boolean {
  return activity.commitments.length > 0
    ? activity.commitments.includes(commitment.id)
    : commitment.activityTypes.includes(activity.type);
}

export function relatedTo(commitment: Commitment, activities: readonly Activity[]): Activity[] {
  return activities.filter((activity) => isRelated(commitment, activity));
}

/** The rows related to each promise, in the promises' order. It looks through the log once, however many they are. */
export function relatedToEach(commitments: readonly Commitment[], activities: readonly Activity[]): Activity[][] {
  const related = commitments.map((): Activity[] => []);
  const listsOf = (activity: Activity) =>
    commitments.flatMap((commitment, at) => (isRelated(commitment, activity) ? [related[at] as Activity[]] : []));
  const listsOfType = new Map<string, Activity[][]>();
  activities.forEach((activity) => {
    const isTicked = activity.commitments.length > 0;
    let lists = isTicked ? listsOf(activity) : listsOfType.get(activity.type);
    if (lists === undefined) {
      lists = listsOf(activity);
      listsOfType.set(activity.type, lists);
    }
    for (let at = 0; at < lists.length; at++) lists[at]?.push(activity);
  });
  return related;
}

/**
 * What a related row does for a promise, as of a day; `future` is held on a day that isn't known yet, and `struck` was
 * entered by mistake.
 */
export type RowOutcome =
  | { readonly outcome: "struck" | "cancelled" | "future" | "booked" | "counted" }
  | { readonly outcome: "nearMiss"; readonly reasons: readonly NearMissReason[] }
  | { readonly outcome: "unresolved"; readonly reasons: readonly UnresolvedReason[] };

/** Makes the function that answers for each row, so that what the promise asks for is looked up once. */
function outcomeFinder(
  commitment: Commitment,
  { memberOf }: Memberships,
  asOf: PlainDate,
): (activity: Activity) => RowOutcome {
  const { period } = commitment;
  const conditions = conditionsOf(commitment, memberOf);
  const lastKnown = earlier(period.to, asOf);
  const counted: RowOutcome = { outcome: "counted" };

  function counts(activity: Activity): boolean {
    const { date } = activity;
    if (stateOn(activity, asOf) !== "Genomförd" || date < period.from || date > lastKnown) return false;
    return conditions.every((condition) => condition.isMet(activity));
  }

  /** Why a row doesn't count: of several reasons the first in this order decides. */
  function whyNot(activity: Activity): RowOutcome {
    const { date } = activity;
    const state = stateOn(activity, asOf);
    const isBooked = state === "Planerad";
    if (state === "Struken") return { outcome: "struck" };
    if (state === "Inställd") return { outcome: "cancelled" };
    if (!isBooked && date > asOf) return { outcome: "future" };
    if (!contains(period, date)) return { outcome: "nearMiss", reasons: ["outsidePeriod"] };
    if (isBooked && date < asOf) return { outcome: "unresolved", reasons: ["plannedPast"] };
    const unmet = conditions.filter((condition) => !condition.isMet(activity));
    const broken = unmet.filter((condition) => !condition.isUnknown(activity));
    if (broken.length > 0) return { outcome: "nearMiss", reasons: broken.map((condition) => condition.broken) };
    if (isBooked) return { outcome: "booked" };
    return { outcome: "unresolved", reasons: unmet.flatMap((condition) => condition.missing ?? []) };
  }

  return (activity) => (counts(activity) ? counted : whyNot(activity));
}

/**
 * What one related row does for the promise.
 * @example
 * outcomeOf(commitment, booked("2022-05-01"), settings, plainDate("2022-06-30"));
 * // { outcome: "unresolved", reasons: ["plannedPast"] }: booked, but its day has passed
 */
export function outcomeOf(
  commitment: Commitment,
  activity: Activity,
  settings: Memberships,
  asOf: PlainDate,
): RowOutcome {
  return outcomeFinder(commitment, settings, asOf)(activity);
}

function byDateThenId(a: Activity, b: Activity): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** Sorts by date and then ID. Most logs are in order already, and to see that costs less than to sort. */
function inOrder(rows: readonly Activity[]): readonly Activity[] {
  const isInOrder = rows.every((row, at) => at === 0 || byDateThenId(rows[at - 1] as Activity, row) <= 0);
  return isInOrder ? rows : [...rows].sort(byDateThenId);
}

/**
 * Puts each related row in the one list it belongs to. Rows held after the as-of date, and struck ones, come in none.
 */
export function sortRows(
  commitment: Commitment,
  related: readonly Activity[],
  settings: Memberships,
  asOf: PlainDate,
): SortedRows {
  const counted: Activity[] = [];
  const booked: Activity[] = [];
  const cancelled: Activity[] = [];
  const nearMisses: SortedRows["nearMisses"][number][] = [];
  const unresolved: SortedRows["unresolved"][number][] = [];
  const outcomeFor = outcomeFinder(commitment, settings, asOf);
  inOrder(related).forEach((activity) => {
    const row = outcomeFor(activity);
    if (row.outcome === "counted") counted.push(activity);
    else if (row.outcome === "booked") booked.push(activity);
    else if (row.outcome === "cancelled") cancelled.push(activity);
    else if (row.outcome === "nearMiss") nearMisses.push({ activity, reasons: row.reasons });
    else if (row.outcome === "unresolved") unresolved.push({ activity, reasons: row.reasons });
  });
  return { counted, booked, cancelled, nearMisses, unresolved };
}
