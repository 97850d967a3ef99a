// A page that is still open after midnight proposes the new day, unless somebody has begun to write or chosen another.
import { useEffect, useRef } from "preact/hooks";
import type { PlainDate } from "../../../domain/calendar/plain-date";
import type { Form } from "./use-form";

/**
 * @param today By the server, whatever the machine's own clock says.
 * @param isFree False while the form holds a stored row.
 */
export function useNewDay({ state, isTouched, start }: Form, today: PlainDate, isFree: boolean): void {
  const proposed = useRef(today);
  useEffect(() => {
    const before = proposed.current;
    proposed.current = today;
    if (before !== today && isFree && !isTouched && state.dateText === before) start({ ...state, dateText: today });
  }, [today]);
}
