// The desk's clock: the real one, or one that began at noon of a chosen day and runs on.
import { type PlainDate, plainDateOf } from "../../../domain/calendar/plain-date";

export type Clock = () => Date;

/** Noon, so that no zone moves the day while the desk is open for an afternoon. */
export function clockFrom(day: PlainDate | null): Clock {
  if (day === null) return () => new Date();
  const started = Date.now();
  const noon = new Date(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)), 12).getTime();
  return () => new Date(noon + (Date.now() - started));
}

export function today(clock: Clock): PlainDate {
  return plainDateOf(clock());
}
