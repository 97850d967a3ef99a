// How each promise's figure came about. The report prints it, so that anyone can count again.

import { stateOn } from "../../book/activity";
import type { Book } from "../../book/book";
import type { Comparison } from "../../book/commitment";
import { isOpen } from "../../book/plan-actions";
import { contains, eligibleDays, type Interval } from "../../calendar/periods";
import type { PlainDate } from "../../calendar/plain-date";
import { viewOf } from "../judge";
import type { Judgement } from "../judgement";
import { type UnitKept, unitsKept } from "../kinds/every";
import { doneOn } from "../kinds/milestone";
import { relatedTo } from "../row-outcomes";
import { type AverageDetail, averageDetail } from "./average-detail";

/** Why a unit of Varje stands where it does: `skipped` asks nothing, `running` and `ahead` aren't over yet. */
export type UnitState = "kept" | "lost" | "running" | "ahead" | "skipped";

export interface CountedUnit extends UnitKept {
  readonly state: UnitState;
}

/** What a milestone was reached by: a counted row, a row held after the end, or the last action closed. */
export interface Reached {
  readonly on: PlainDate;
  readonly by: "row" | "lateRow" | "actions";
  /** ID of the row; empty when the actions did it. */
  readonly row: string;
}

export type Counting =
  | { readonly kind: "incomplete" }
  | { readonly kind: "count" }
  /** Each place has the number to itself, and the judgement says how it goes there. */
  | { readonly kind: "places" }
  | { readonly kind: "measured"; readonly comparison: Comparison }
  | { readonly kind: "average"; readonly detail: AverageDetail }
  | {
      readonly kind: "every";
      readonly interval: Interval;
      /** Needed in each unit. */
      readonly rate: number;
      readonly units: readonly CountedUnit[];
      /** The number of units that would ask if no week were excluded. */
      readonly askedWithoutExclusions: number;
    }
  | {
      readonly kind: "milestone";
      readonly reached: Reached | null;
      readonly actionsClosed: number;
      readonly actions: number;
    }
  | { readonly kind: "ongoing" };

function stateOf(unit: UnitKept, asOf: PlainDate): UnitState {
  if (!unit.asks) return "skipped";
  if (unit.isKept) return "kept";
  if (unit.period.to < asOf) return "lost";
  return contains(unit.period, asOf) ? "running" : "ahead";
}

function reachedBy(judgement: Judgement, on: PlainDate): Reached {
  const { counted, nearMisses } = judgement.rows;
  const first = counted[0];
  if (first?.date === on) return { on, by: "row", row: first.id };
  const late = nearMisses.find(
    ({ activity }) =>
      stateOn(activity, judgement.asOf) === "Genomförd" && activity.date === on && on > judgement.commitment.period.to,
  );
  return late ? { on, by: "lateRow", row: late.activity.id } : { on, by: "actions", row: "" };
}

/** How the judgement's figure came about. `book`: the one that was judged. */
export function countingOf(judgement: Judgement, book: Pick<Book, "activities" | "actions" | "settings">): Counting {
  const { commitment, asOf } = judgement;
  const { kind, interval, target: rate } = commitment;
  if (kind === "Löpande") return { kind: "ongoing" };
  if (judgement.target === null) return { kind: "incomplete" };
  if (kind === "Mätvärde") return { kind: "measured", comparison: commitment.comparison ?? "Minst" };
  if (judgement.places !== undefined) return { kind: "places" };
  if (kind === "Antal") return { kind: "count" };
  if (kind === "Snitt") {
    const detail = averageDetail(judgement, book.settings);
    return detail ? { kind: "average", detail } : { kind: "incomplete" };
  }
  const view = viewOf(commitment, relatedTo(commitment, book.activities), book.actions, book.settings, asOf);
  if (kind === "Varje") {
    if (interval === null || rate === null) return { kind: "incomplete" };
    const units = unitsKept(view).map((unit) => ({ ...unit, state: stateOf(unit, asOf) }));
    const withoutExclusions = { ...view, eligible: eligibleDays(commitment.period, []) };
    const askedWithoutExclusions = unitsKept(withoutExclusions).filter((unit) => unit.asks).length;
    return { kind: "every", interval, rate, units, askedWithoutExclusions };
  }
  const day = doneOn(view);
  return {
    kind: "milestone",
    reached: day === undefined ? null : reachedBy(judgement, day),
    actionsClosed: view.actions.filter((action) => !isOpen(action, asOf)).length,
    actions: view.actions.length,
  };
}
