// How far the reading of a text has come, and what the headings and leads above say of the next block.

import type { Column } from "../columns";
import type { ReadingWords } from "../reading-words";
import type { SectionType } from "./headings";
import type { FocusFound, LeftOut, Statement } from "./statement";

/** What is found so far, and what the last headings and leads said. */
export interface Progress {
  readonly statements: Statement[];
  readonly leftOut: LeftOut[];
  readonly areas: FocusFound[];
  /** Names in a list of focus areas, which headings further down repeat. */
  readonly listed: FocusFound[];
  readonly hasPromiseWord: boolean;
  /** The first and the last year in which the promises hold; null where nothing says so. */
  readonly years: { readonly first: number; readonly last: number } | null;
  promisers: readonly string[];
  type: SectionType;
  focus: FocusFound | null;
  heads: readonly string[];
  /** From the heading above the heading. */
  outerHeads: readonly string[];
  lead: readonly string[];
  /** Whether a line such as "Polisen lovar:" introduces what stands here. */
  isUnderVow: boolean;
  /** Whether a heading or a lead says in so many words that promises follow. */
  isStated: boolean;
  isFocusList: boolean;
  columns: readonly Column[] | null;
  section: number;
  isOtherYear: boolean;
}

/** The two that promise where nothing else is said. */
export const bothIn = ({ parties }: ReadingWords) => [parties.police, parties.municipality];
