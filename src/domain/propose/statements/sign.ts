// A sign by which a sentence is known to promise something, or not to.
import type { Facts } from "./sentence-facts";
import type { LeftOutReason } from "./statement";

export interface Sign {
  readonly name: string;
  /** Added where the sign holds; below zero where it speaks against. */
  readonly weight: number;
  readonly holds: (facts: Facts) => boolean;
  /** Whether it is what stands around the sentence, and none of its own words. */
  readonly isAround?: true;
  /** What is said of a sentence that is left out mostly for this. */
  readonly reason?: LeftOutReason;
}
