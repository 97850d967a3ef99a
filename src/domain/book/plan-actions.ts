// What is to be done for a promise: a row of the tab Handlingsplan, and whether it is still open on a day.
import type { PlainDate } from "../calendar/plain-date";

export const ACTION_STATES = ["Ej påbörjad", "Pågår", "Klar"] as const;
export type ActionState = (typeof ACTION_STATES)[number];

/** An action of the plan that serves one promise. */
export interface Action {
  readonly id: string;
  /** ID of the promise. */
  readonly commitment: string;
  readonly text: string;
  readonly owner: string;
  /** `Klart senast`; null where no day is given. */
  readonly due: PlainDate | null;
  readonly state: ActionState;
  /** `Klar datum`; null where no day is given. */
  readonly done: PlainDate | null;
  readonly comment: string;
}

/** Open until it is `Klar`, and also when the day it was done hasn't come by the as-of date. */
export function isOpen({ state, done }: Action, asOf: PlainDate): boolean {
  return state !== "Klar" || (done !== null && done > asOf);
}

/** Open after the day it was to be done. */
export function isOverdue(action: Action, asOf: PlainDate): boolean {
  return action.due !== null && action.due < asOf && isOpen(action, asOf);
}

/** An action as it stands on the as-of date; one that is closed later counts as open. */
export interface PlanAction {
  readonly action: Action;
  readonly isOpen: boolean;
  readonly isOverdue: boolean;
}

/** The promise's actions in the plan's order. `commitment`: the promise's ID. */
export function planActions(actions: readonly Action[], commitment: string, asOf: PlainDate): PlanAction[] {
  return actions
    .filter((action) => action.commitment === commitment)
    .map((action) => ({ action, isOpen: isOpen(action, asOf), isOverdue: isOverdue(action, asOf) }));
}
