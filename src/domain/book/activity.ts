// What was done, is planned or was called off: a row of the tab Aktiviteter. Events and numbers, never people.
import type { PlainDate } from "../calendar/plain-date";
import { foldOf } from "./words";

/** `Läge`, in this order: held, booked, cancelled, and struck: entered by mistake, and as if it weren't there. */
export const ACTIVITY_STATES = ["Genomförd", "Planerad", "Inställd", "Struken"] as const;
export type ActivityState = (typeof ACTIVITY_STATES)[number];

export const YES_NO = ["Ja", "Nej"] as const;
export type YesNo = (typeof YES_NO)[number];

export interface Activity {
  readonly id: string;
  readonly date: PlainDate;
  readonly type: string;
  /** IDs ticked by hand; empty means every promise that asks for the type. */
  readonly commitments: readonly string[];
  /** What the row stands for: occasions, whole and ≥ 1, or of a promise's own unit, > 0 with at most two decimals. */
  readonly amount: number;
  readonly placeType: string;
  readonly place: string;
  readonly parties: readonly string[];
  /** Who did it (`Utförare`), in any words; empty where it was those who logged it. */
  readonly performers: readonly string[];
  readonly audiences: readonly string[];
  /** Whether the promise's requirement was met; null when nobody has said. */
  readonly requirementMet: YesNo | null;
  /** Null where nobody has said: then the day tells held from booked. */
  readonly state: ActivityState | null;
  readonly note: string;
}

/**
 * The row's state as of a day: one that nobody has given is held up to and on that day, and booked after it.
 * @example stateOn({ state: null, date: plainDate("2022-07-01") }, plainDate("2022-06-30")) // "Planerad"
 */
export function stateOn({ state, date }: Pick<Activity, "state" | "date">, asOf: PlainDate): ActivityState {
  return state ?? (date > asOf ? "Planerad" : "Genomförd");
}

/** What people say of an activity: everything but its ID. */
export const ACTIVITY_FIELDS = [
  "date",
  "type",
  "commitments",
  "amount",
  "placeType",
  "place",
  "parties",
  "performers",
  "audiences",
  "requirementMet",
  "state",
  "note",
] as const satisfies readonly (keyof Activity)[];
export type ActivityFields = Pick<Activity, (typeof ACTIVITY_FIELDS)[number]>;

/**
 * What people know an activity by: its day, its type, or the promises that it ticks where it has none, and its place.
 * Null for one that is called off or struck, which is never another one over again.
 */
export function occasionOf({ date, type, place, commitments, state }: ActivityFields): string | null {
  if (state === "Inställd" || state === "Struken") return null;
  return JSON.stringify([date, type === "" ? commitments : foldOf(type), foldOf(place)]);
}

const FINGERPRINT = ["date", "type", "place", "placeType", "parties", "performers", "amount", "note"] as const;

/** Equal for two rows that tell of the same occasion, whatever their case, spacing and order of parties. */
export function fingerprintOf(activity: ActivityFields): string {
  const folded = (value: unknown) => (typeof value === "string" ? foldOf(value) : value);
  const told = FINGERPRINT.map((field) => {
    const value: unknown = activity[field];
    return Array.isArray(value) ? value.map(folded).sort() : folded(value);
  });
  return JSON.stringify(told);
}
