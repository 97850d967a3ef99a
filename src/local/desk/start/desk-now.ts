// The time on the desk: the real one, or one that starts at noon of a chosen day and runs on.
import { type PlainDate, plainDateOf } from "../../../domain/calendar/plain-date";

export type Now = () => Date;

/**
 * The real time, or one that starts at noon of the day. Noon is far from midnight in every zone for some hours' work.
 */
export function nowFrom(day: PlainDate | null): Now {
  if (day === null) return () => new Date();
  const started = Date.now();
  const noon = new Date(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)), 12).getTime();
  return () => new Date(noon + (Date.now() - started));
}

export function today(now: Now): PlainDate {
  return plainDateOf(now());
}
