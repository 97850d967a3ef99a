// What a text holds, told apart: its promises as they stand, its focus areas, and the rest with the reason.
import type { Span } from "../text/mapped-text";

/** Why a part of the text became no proposal. */
export type LeftOutReason = "background" | "result" | "process" | "contact" | "otherYear" | "unclear";

export interface FocusFound extends Span {
  readonly name: string;
  /** The problem picture that stands under its heading; null where none does. */
  problem: Span | null;
}

/** One promise as it stands, with what the lines above it say of it. */
export interface Statement extends Span {
  readonly text: string;
  readonly low: string;
  readonly focus: FocusFound | null;
  /** From the heading or the line that introduces the list. */
  readonly heads: readonly string[];
  /** From the column of a table that says who answers; empty where none does. */
  readonly answering: readonly string[];
  /** Whether it stands in a list. */
  readonly isItem: boolean;
  /** Whether it may as well be no promise. */
  readonly isDoubtful: boolean;
  /** Numbers its section, so that neighbours are known. */
  readonly section: number;
}

export interface LeftOut extends Span {
  readonly reason: LeftOutReason;
}

export interface Statements {
  readonly statements: readonly Statement[];
  readonly leftOut: readonly LeftOut[];
  readonly focusAreas: readonly FocusFound[];
  /** Who promises, by the title and the preamble. */
  readonly promisers: readonly string[];
}
