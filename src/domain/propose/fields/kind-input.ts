// What the kind, number and interval of a promise are read from.
import type { Period } from "../../calendar/periods";
import type { OwnDays } from "./days/read-days";
import type { Rhythm } from "./interval";
import type { Quantities } from "./quantity";

export interface CountingInput {
  /** The sentence in lower case. */
  readonly low: string;
  readonly quantities: Quantities;
  readonly rhythm: Rhythm;
  readonly days: OwnDays;
  readonly period: Period | null;
}
