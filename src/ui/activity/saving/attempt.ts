// The tries to save one entry. Its ID stays the same until it is stored, so that trying again never stores it twice.
import { makeId } from "../../../domain/book/ids";

export interface Attempt {
  readonly id: string;
  /** Times it has been sent. */
  readonly tries: number;
}

/** A number from 0 to below 1, from the browser's cryptographic source. */
function random(): number {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  return number / 2 ** 32;
}

export const newAttempt = (): Attempt => ({ id: makeId("A", random), tries: 0 });
