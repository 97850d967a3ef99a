// What was done, is planned or was called off: a row of the tab Aktiviteter. Events and numbers, never people.
import type { PlainDate } from "../calendar/plain-date";

/** `Läge`: held, booked, cancelled. */
export const ACTIVITY_STATES = ["Genomförd", "Planerad", "Inställd"] as const;
export type ActivityState = (typeof ACTIVITY_STATES)[number];

export const YES_NO = ["Ja", "Nej"] as const;
export type YesNo = (typeof YES_NO)[number];

export interface Activity {
  readonly id: string;
  readonly date: PlainDate;
  readonly type: string;
  /** IDs ticked by hand; empty means every promise that asks for the type. */
  readonly commitments: readonly string[];
  /** Occasions the row stands for, whole and ≥ 1. */
  readonly amount: number;
  readonly placeType: string;
  readonly place: string;
  readonly parties: readonly string[];
  readonly audiences: readonly string[];
  /** Whether the promise's requirement was met; null when nobody has said. */
  readonly requirementMet: YesNo | null;
  readonly state: ActivityState;
  readonly note: string;
}

/** An action of the plan (`Handlingsplan`) that serves one promise. */
export const ACTION_STATES = ["Ej påbörjad", "Pågår", "Klar"] as const;
export type ActionState = (typeof ACTION_STATES)[number];

export interface Action {
  readonly id: string;
  readonly commitment: string;
  readonly text: string;
  readonly owner: string;
  readonly due: PlainDate | null;
  readonly state: ActionState;
  readonly done: PlainDate | null;
  readonly comment: string;
}
