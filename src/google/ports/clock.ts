// The clock of one request, in the script's time zone (appsscript.json). It is read once, so that no request has two
// days.
import { formatISO } from "date-fns/formatISO";
import type { Clock } from "../../application/ports";
import { plainDateOf } from "../../domain/calendar/plain-date";

export function scriptClock(): Clock {
  const moment = new Date();
  const today = plainDateOf(moment);
  const now = formatISO(moment).slice(0, "yyyy-MM-ddTHH:mm".length).replace("T", " ");
  return { today: () => today, now: () => now };
}
