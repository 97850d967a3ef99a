// The form as it stands, and whether anything has been typed in it.
import { useReducer, useState } from "preact/hooks";
import { type FormMove, type FormState, moveForm } from "./form-state";

export interface Form {
  readonly state: FormState;
  /** Something has been typed since the form was filled by itself. */
  readonly isTouched: boolean;
  move(move: FormMove): void;
  /** Fills the form with what somebody has typed or stored before. */
  fill(state: FormState): void;
  /** Fills the form with what the page itself guesses, which counts as nothing typed. */
  start(state: FormState): void;
}

const isSameForm = (a: FormState, b: FormState) => JSON.stringify(a) === JSON.stringify(b);

/**
 * @param opened What the form holds from the beginning.
 * @param empty What it would hold if nothing had been typed.
 */
export function useForm(opened: FormState, empty: FormState): Form {
  const [state, move] = useReducer(moveForm, opened);
  const [untouched, setUntouched] = useState(empty);
  const fill = (next: FormState) => move({ kind: "putBack", form: next });
  return {
    state,
    isTouched: !isSameForm(state, untouched),
    move,
    fill,
    start(next) {
      fill(next);
      setUntouched(next);
    },
  };
}
