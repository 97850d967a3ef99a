// A promise to the citizens (medborgarlöfte), as a row of the tab Löften says it.
import type { Interval, Period } from "../calendar/periods";
import type { PlainDate } from "../calendar/plain-date";
import type { Weekday } from "../calendar/weekday";

/**
 * How a promise is measured (`Måttyp`): a number in the period, an average, a number in every unit of time,
 * something done once, nothing that can be counted, or an outcome that is measured.
 */
export const KINDS = ["Antal", "Snitt", "Varje", "Milstolpe", "Löpande", "Mätvärde"] as const;
export type Kind = (typeof KINDS)[number];

/**
 * What people say themselves (`Bedömning`): it decides Löpande, and stands beside the computed status elsewhere. The
 * last one sets any promise aside.
 */
export const ASSESSMENTS = ["Uppfyllt", "Delvis uppfyllt", "Inte uppfyllt", "Inte aktuellt"] as const;
export type Assessment = (typeof ASSESSMENTS)[number];

/**
 * How the places of a promise share it (`Fördelning`): they are one condition, each has the number to itself, or each
 * must be reached.
 */
export const SPREADS = ["Tillsammans", "Var och en", "Alla"] as const;
export type Spread = (typeof SPREADS)[number];

/** What one is (`Räknas`): the amounts of the rows, or one for each day with a row that counts. */
export const COUNTINGS = ["Antal", "Dagar"] as const;
export type Counting = (typeof COUNTINGS)[number];

/** On which side of its target an outcome is to be (`Jämförelse`). */
export const COMPARISONS = ["Minst", "Högst"] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** Whether a number can be the target of a kind: whole and from 1 where things are counted, any for Mätvärde. */
export function fitsKind(target: number, kind: Kind | null): boolean {
  if (kind === "Mätvärde") return true;
  return kind === "Antal" || kind === "Varje" ? Number.isSafeInteger(target) && target >= 1 : target > 0;
}

export interface Commitment {
  readonly id: string;
  /** Name of the focus area (`Inriktning`); empty when none is given. */
  readonly focus: string;
  readonly text: string;
  readonly kind: Kind;
  /**
   * Whole and ≥ 1 for Antal and Varje, > 0 for Snitt, any number for Mätvärde; null when nobody has filled it in. It
   * means nothing in the other kinds.
   */
  readonly target: number | null;
  readonly interval: Interval | null;
  readonly activityTypes: readonly string[];
  readonly placeTypes: readonly string[];
  readonly requiredParties: readonly string[];
  /** The parties whose own doing counts (`Utförs av`); empty where it doesn't matter who did it. */
  readonly performedBy: readonly string[];
  readonly audiences: readonly string[];
  /** What must be ensured for a row to count (`Krav`); empty when nothing is. */
  readonly requirement: string;
  readonly period: Period;
  readonly owner: string;
  readonly interpretation: string;
  readonly agreed: PlainDate | null;
  readonly assessment: Assessment | null;
  readonly analysis: string;
  /** The places where a row counts (`Platser`); empty when any place will do. */
  readonly places: readonly string[];
  /** Null where nobody has said: then the places are one condition. Means nothing without places. */
  readonly spread: Spread | null;
  /** The days of the week on which a row counts (`Veckodagar`); empty when any day will do. */
  readonly weekdays: readonly Weekday[];
  /** Null where nobody has said: then amounts are counted. */
  readonly counts: Counting | null;
  /** What the amounts are, where they aren't occasions (`Enhet`): hours. They may then have decimals. */
  readonly unit: string;
  /** ID of the whole that this is a part of (`Del av`); empty when it stands alone. */
  readonly partOf: string;
  /** Name of the measure in Effektmått that Mätvärde is judged by (`Mått`). */
  readonly measure: string;
  /** Null where nobody has said: then the value is to reach the target from below. */
  readonly comparison: Comparison | null;
}
