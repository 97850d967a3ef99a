// What Ny period would make, as its dialog shows it, and what came of it.
import type { Period } from "../calendar/periods";
import type { PlainDate } from "../calendar/plain-date";
import type { Language } from "./book";

/** Why no period can begin; `to`: the last day of the one that isn't over, null where the workbook doesn't say it. */
export interface NoNextPeriod {
  readonly kind: "notYet";
  readonly to: PlainDate | null;
}

export interface NextPeriodOffer {
  readonly kind: "offer";
  readonly ended: Period;
  readonly period: Period;
  /** How many come along. */
  readonly promises: number;
  readonly actions: number;
  readonly activities: number;
  /** How many promises' outcomes are kept as figures. */
  readonly outcomes: number;
  /** IDs of promises that go on, with the same days. */
  readonly running: readonly string[];
  /** Names of people's own tabs that don't come along. */
  readonly ownTabs: readonly string[];
  /** Name of this workbook's file; null in a Sheet, which itself becomes the next period's. */
  readonly file: string | null;
}

export type NextPeriodAnswer = (NextPeriodOffer | NoNextPeriod) & { readonly language: Language };

export type BegunPeriod =
  | NoNextPeriod
  /** A file of the name is there, and is left as it was. */
  | { readonly kind: "exists"; readonly name: string }
  | {
      readonly kind: "begun";
      readonly period: Period;
      /** The new file and its folder; null in a Sheet. */
      readonly file: { readonly name: string; readonly folder: string } | null;
    };
