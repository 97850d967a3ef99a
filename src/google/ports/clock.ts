// The clock of one request, in the script's time zone (appsscript.json). It is read once, so that no request has two
// days.
import type { Clock } from "../../application/ports";
import { plainDateOf } from "../../domain/calendar/plain-date";

export function scriptClock(): Clock {
  const moment = new Date();
  const two = (number: number) => String(number).padStart(2, "0");
  const today = plainDateOf(moment);
  return {
    today: () => today,
    now: () => `${today} ${two(moment.getHours())}:${two(moment.getMinutes())}`,
  };
}
