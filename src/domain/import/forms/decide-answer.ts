// What becomes of a changed answer when somebody has decided about it.
import { freeId } from "./answer-ids";
import { type Settled, withAnswers, withReleased } from "./settled-answers";

export interface Decided {
  readonly settled: Settled;
  /** ID of the row that the answer is to become; null where it becomes none. */
  readonly added: string | null;
}

/** An answer as a row of its own, under an ID that no row has: what it is changed to next is a change of that row. */
export function asOwnRow(
  settled: Settled,
  answer: string,
  taken: { has(id: string): boolean },
): Decided & { readonly added: string } {
  const added = freeId(answer, taken);
  return { settled: added === answer ? settled : withAnswers(settled, [{ row: added, says: answer }]), added };
}

/**
 * The row of the log is left as it is or says what the answer says, and stands for it from now on; or the answer becomes
 * a row of its own.
 */
export function decide(
  settled: Settled,
  { answer, row }: { readonly answer: string; readonly row: string },
  as: "row" | "new",
  taken: { has(id: string): boolean },
): Decided {
  if (as === "row") return { settled: withAnswers(settled, [{ row, says: answer }]), added: null };
  return asOwnRow(withReleased(settled, row), answer, taken);
}
