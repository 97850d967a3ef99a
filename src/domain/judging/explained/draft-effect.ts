// What an activity would do for each promise before it is saved, by the judge's own rules, and what stands in its way,
// so that the one who logs it can mend that.
import type { Activity } from "../../book/activity";
import type { Settings } from "../../book/book";
import type { Commitment } from "../../book/commitment";
import type { Period } from "../../calendar/periods";
import type { PlainDate } from "../../calendar/plain-date";
import type { Weekday } from "../../calendar/weekday";
import { absentParties } from "../conditions";
import type { NearMissReason, UnresolvedReason } from "../judgement";
import { isRelated, outcomeOf, type RowOutcome } from "../row-outcomes";

type Memberships = Pick<Settings, "memberOf">;

/** Why a row doesn't count: what it says against what the promise asks. */
export type Obstacle =
  | { readonly code: "outsidePeriod"; readonly period: Period }
  | { readonly code: "placeType"; readonly placeType: string; readonly wanted: readonly string[] }
  | { readonly code: "place"; readonly place: string; readonly wanted: readonly string[] }
  | { readonly code: "weekday"; readonly wanted: readonly Weekday[] }
  /** Required parties that took no part. */
  | { readonly code: "party"; readonly absent: readonly string[] }
  /** Who did it, and the parties whose doing the promise counts. */
  | { readonly code: "performer"; readonly performers: readonly string[]; readonly wanted: readonly string[] }
  | { readonly code: "audience"; readonly wanted: readonly string[] }
  | { readonly code: "requirement"; readonly requirement: string }
  | { readonly code: UnresolvedReason };

/** `notChosen`: the promise asks for the type, but the row ticks other promises. */
export type EffectOutcome = RowOutcome["outcome"] | "notChosen";

export interface DraftEffect {
  readonly commitment: Commitment;
  readonly outcome: EffectOutcome;
  /** Filled for near misses and unresolved rows. */
  readonly obstacles: readonly Obstacle[];
}

function obstacleOf(
  reason: NearMissReason | UnresolvedReason,
  commitment: Commitment,
  activity: Activity,
  { memberOf }: Memberships,
): Obstacle {
  switch (reason) {
    case "outsidePeriod":
      return { code: reason, period: commitment.period };
    case "placeType":
      return { code: reason, placeType: activity.placeType, wanted: commitment.placeTypes };
    case "place":
      return { code: reason, place: activity.place, wanted: commitment.places };
    case "weekday":
      return { code: reason, wanted: commitment.weekdays };
    case "party":
      return { code: reason, absent: absentParties(commitment, activity.parties, memberOf) };
    case "performer":
      return { code: reason, performers: activity.performers, wanted: commitment.performedBy };
    case "audience":
      return { code: reason, wanted: commitment.audiences };
    case "requirement":
      return { code: reason, requirement: commitment.requirement };
    default:
      return { code: reason };
  }
}

/** What stands in the row's way, for each of the reasons the judge gave. */
export function obstaclesOf(
  reasons: readonly (NearMissReason | UnresolvedReason)[],
  commitment: Commitment,
  activity: Activity,
  settings: Memberships,
): Obstacle[] {
  return reasons.map((reason) => obstacleOf(reason, commitment, activity, settings));
}

/** One effect for each promise that the activity ticks or whose type it is, in the promises' order. */
export function draftEffects(
  activity: Activity,
  commitments: readonly Commitment[],
  settings: Memberships,
  asOf: PlainDate,
): DraftEffect[] {
  return commitments.flatMap((commitment): DraftEffect[] => {
    if (!isRelated(commitment, activity)) {
      const asksForType = commitment.activityTypes.includes(activity.type);
      return asksForType ? [{ commitment, outcome: "notChosen", obstacles: [] }] : [];
    }
    const row = outcomeOf(commitment, activity, settings, asOf);
    const reasons = "reasons" in row ? row.reasons : [];
    return [{ commitment, outcome: row.outcome, obstacles: obstaclesOf(reasons, commitment, activity, settings) }];
  });
}
