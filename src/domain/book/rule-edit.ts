// A change of what a promise asks for, as Ändringslogg tells it: a reader of the follow-up is to know of it.
import type { PlainDate } from "../calendar/plain-date";
import type { Commitment } from "./commitment";

/** Fields whose values are told, which are numbers, days and chosen words. */
export const VALUES_TOLD = ["target", "interval", "from", "to"] as const;
/** Fields of which only the name is told: their cells may say anything. */
export const NAMES_TOLD = [
  "kind",
  "activityTypes",
  "placeTypes",
  "places",
  "spread",
  "requiredParties",
  "performedBy",
  "audiences",
  "weekdays",
  "requirement",
  "counts",
  "unit",
  "measure",
  "comparison",
] as const satisfies readonly (keyof Commitment)[];

export type ToldField = (typeof VALUES_TOLD)[number];
export type NamedField = (typeof NAMES_TOLD)[number];

export interface RuleEdit {
  /** The promise's ID. */
  readonly commitment: string;
  readonly field: ToldField | NamedField;
  readonly day: PlainDate;
  /** As the cell said it: a number, an interval or a day in the fields that are told. */
  readonly before: string;
  /** Empty where the cell was emptied. */
  readonly after: string;
}
