// One entry's way to the sheet: the ID stays with it until it is stored, so that trying again never stores it twice.
import { makeId } from "../../domain/book/ids";

export interface Attempt {
  readonly id: string;
  /** Times it has been sent. */
  readonly tries: number;
}

/** From 0 up to 1, by the browser's cryptographic source. */
function random(): number {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  return number / 2 ** 32;
}

export const newAttempt = (): Attempt => ({ id: makeId("A", random), tries: 0 });
