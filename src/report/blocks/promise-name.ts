// What a promise is called in a line: its ID and a word or two.
import type { Commitment } from "../../domain/book/commitment";
import { headingText } from "./wording";

/** The promise's own activity where it has one, else the start of its text. */
export function shortNameOf({ activityTypes, text }: Pick<Commitment, "activityTypes" | "text">): string {
  return activityTypes[0] ?? headingText(text);
}

/** "2.1 Medborgarkontakt". */
export function promiseName(commitment: Pick<Commitment, "id" | "activityTypes" | "text">): string {
  return `${commitment.id} ${shortNameOf(commitment)}`.trim();
}
