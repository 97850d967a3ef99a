// The short name of a promise, for use in a line of text.
import type { UnreadableCommitment } from "../../domain/book/book";
import type { Commitment } from "../../domain/book/commitment";
import { headingText, type Wording } from "./wording";

/** The first type of activity that the promise counts, or the start of its text when it names no type. */
export function shortNameOf({ activityTypes, text }: Pick<Commitment, "activityTypes" | "text">): string {
  return activityTypes[0] ?? headingText(text);
}

/** "2.1 Medborgarkontakt": the ID and the short name, which start on the same line. */
export function promiseName(commitment: Pick<Commitment, "id" | "activityTypes" | "text">): string {
  return `${commitment.id}\u00a0${shortNameOf(commitment)}`.trim();
}

/** "3.1 Minst två insatser": the ID and the text of a promise that can't be read. */
export function unreadableName({ id, text }: UnreadableCommitment, { words }: Wording): string {
  return `${id || words.missing.id} ${headingText(text)}`.trim();
}
