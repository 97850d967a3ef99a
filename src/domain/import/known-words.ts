// The workbook's own words, by which lists and answers of others are read.
import type { Book } from "../book/book";
import { unitsOf } from "../judging/amount-units";
import type { PartyWords } from "../propose/party-words";
import type { KnownWords } from "./guess-columns";

/**
 * Every word of the workbook's lists, and those that only its promises use.
 *
 * @param otherParties Words for parties that the workbook may not have, which only running text is read by.
 */
export function knownWords(
  { lists, commitments, activities }: Pick<Book, "lists" | "commitments" | "activities">,
  otherParties: readonly PartyWords[] = [],
): KnownWords {
  const types = [...lists.activityTypes, ...commitments.flatMap(({ activityTypes }) => activityTypes)];
  return {
    types: [...new Set(types)],
    placeTypes: [...new Set([...lists.placeTypes, ...commitments.flatMap(({ placeTypes }) => placeTypes)])],
    parties: [...new Set([...lists.parties, ...commitments.flatMap(({ requiredParties }) => requiredParties)])],
    otherParties,
    audiences: [...new Set([...lists.audiences, ...commitments.flatMap(({ audiences }) => audiences)])],
    places: [
      ...new Set([...commitments.flatMap(({ places }) => places), ...activities.map(({ place }) => place)]),
    ].filter((place) => place !== ""),
    commitments: commitments.map(({ id }) => id),
    unitsOf: (type, ids) => unitsOf(commitments, { type, commitments: ids }),
  };
}
