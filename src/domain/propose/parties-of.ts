// The parties that a workbook's list starts with: those that every text has, and those that the promises name.

import type { PromiseRule } from "../book/promise-rule";
import { distinctNames, wordsOf } from "../book/words";
import type { Proposal } from "./proposal";
import type { ReadingWords } from "./reading-words";

export interface ListedParty {
  readonly name: string;
  /** The party it belongs to; empty where it belongs to none. */
  readonly memberOf: string;
}

/** Each of the parties with the one it belongs to, as far as the language knows. */
export function listedParties(names: readonly string[], words: ReadingWords["parties"]): ListedParty[] {
  const wholeOf = (name: string) => words.known.find((known) => known.name === name)?.memberOf ?? "";
  const all = distinctNames([...names, ...names.map(wholeOf).filter((whole) => whole !== "")]);
  return all.map((name) => ({ name, memberOf: wholeOf(name) }));
}

/** Police and municipality, and everyone who answers for one of the promises or must take part. */
export function partiesNamedIn(
  proposals: readonly Pick<Proposal, "parties">[],
  rules: readonly Pick<PromiseRule, "requiredParties">[],
  { police, municipality }: ReadingWords["parties"],
): string[] {
  const named = [
    ...proposals.flatMap(({ parties }) => parties.value),
    ...rules.flatMap((rule) => rule.requiredParties),
  ];
  return distinctNames([police, municipality, ...named.flatMap(wordsOf)]);
}
