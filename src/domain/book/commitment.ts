// A promise to the citizens (medborgarlöfte), as a row of the tab Löften says it.
import type { Interval, Period } from "../calendar/periods";
import type { PlainDate } from "../calendar/plain-date";

/**
 * How a promise is measured (`Måttyp`): a number in the period, an average, a number in every unit of time,
 * something done once, or nothing that can be counted.
 */
export const KINDS = ["Antal", "Snitt", "Varje", "Milstolpe", "Löpande"] as const;
export type Kind = (typeof KINDS)[number];

/** What people say themselves (`Bedömning`): it decides Löpande, and stands beside the computed status elsewhere. */
export const ASSESSMENTS = ["Uppfyllt", "Delvis uppfyllt", "Ej uppfyllt"] as const;
export type Assessment = (typeof ASSESSMENTS)[number];

export interface Commitment {
  readonly id: string;
  /** Name of the focus area (`Inriktning`); empty when none is given. */
  readonly focus: string;
  readonly text: string;
  readonly kind: Kind;
  /** Whole and ≥ 1 for Antal and Varje, > 0 for Snitt; null when nobody has filled it in. */
  readonly target: number | null;
  readonly interval: Interval | null;
  readonly activityTypes: readonly string[];
  readonly placeTypes: readonly string[];
  readonly requiredParties: readonly string[];
  readonly audiences: readonly string[];
  /** What must be ensured for a row to count (`Krav`); empty when nothing is. */
  readonly requirement: string;
  readonly period: Period;
  readonly owner: string;
  readonly interpretation: string;
  readonly agreed: PlainDate | null;
  readonly assessment: Assessment | null;
  readonly analysis: string;
}
