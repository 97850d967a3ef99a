// Date for the bundle: it reads the runtime's time and the script's time zone, where Node's own Date would read the
// machine's.

import { instantOfWall, zoneOffset } from "./model/zone";
import type { TimeSource } from "./time-source";

const HAS_ZONE = /(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})\)?\s*$/i;
const DAY_ONLY = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
const LOCAL_ISO = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/;

const two = (number: number): string => String(number).padStart(2, "0");

/** A subclass of the realm's own Date, so that `instanceof` and Object.prototype.toString say what they should. */
export function zonedDate(base: DateConstructor, clock: TimeSource, zone: string): DateConstructor {
  const offset = (instant: number): number => zoneOffset(zone, instant);
  const instantOf = (wall: number): number => instantOfWall(zone, wall);

  const parse = (text: string): number => {
    if (HAS_ZONE.test(text) || DAY_ONLY.test(text)) return base.parse(text);
    return instantOf(base.parse(LOCAL_ISO.test(text) ? `${text}Z` : `${text} UTC`));
  };

  const instantFrom = (parts: readonly unknown[]): number => {
    if (parts.length === 0) return clock.now();
    const [first] = parts;
    if (parts.length > 1) {
      const [year = Number.NaN, month = 0, day = 1, hour = 0, minute = 0, second = 0, ms = 0] = parts.map(Number);
      return instantOf(base.UTC(year, month, day, hour, minute, second, ms));
    }
    if (typeof first === "string") return parse(first);
    return new base(first instanceof base ? first.getTime() : Number(first)).getTime();
  };

  /** The wall clock's reading as the UTC fields of a plain Date. */
  const wall = (date: Date): Date => new base(date.getTime() + offset(date.getTime()));
  const setWall = (date: Date, change: (wall: Date) => void): number => {
    const reading = wall(date);
    change(reading);
    return date.setTime(instantOf(reading.getTime()));
  };

  function ZonedDate(this: unknown, ...parts: unknown[]): Date | string {
    if (!new.target) return text(new base(clock.now()));
    return Reflect.construct(base, [instantFrom(parts)], new.target);
  }

  const text = (date: Date): string => `${dayText(date)} ${timeText(date)}`;
  const dayText = (date: Date): string =>
    wall(date)
      .toUTCString()
      .replace(/^(\w+), (\d+) (\w+) (-?\d+).*$/, "$1 $3 $2 $4");
  const timeText = (date: Date): string => {
    const reading = wall(date);
    const time = [reading.getUTCHours(), reading.getUTCMinutes(), reading.getUTCSeconds()].map(two).join(":");
    const minutes = Math.round(offset(date.getTime()) / 60_000);
    const size = Math.abs(minutes);
    return `${time} GMT${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}${two(size % 60)}`;
  };
  const orInvalid =
    (write: (date: Date) => string) =>
    (date: Date): string =>
      Number.isNaN(date.getTime()) ? "Invalid Date" : write(date);

  const methods: Record<string, (date: Date, values: readonly number[]) => unknown> = {
    getTimezoneOffset: (date) => -offset(date.getTime()) / 60_000,
    toString: orInvalid(text),
    toDateString: orInvalid(dayText),
    toTimeString: orInvalid(timeText),
  };
  for (const field of FIELDS) {
    methods[`get${field}`] = (date) => callNumber(wall(date), `getUTC${field}`, []);
    if (field === "Day") continue;
    methods[`set${field}`] = (date, values) =>
      setWall(date, (reading) => callNumber(reading, `setUTC${field}`, values));
  }

  Object.setPrototypeOf(ZonedDate, base);
  ZonedDate.prototype = Object.create(base.prototype, { constructor: { value: ZonedDate, writable: true } });
  for (const [name, method] of Object.entries(methods)) {
    const value = function (this: Date, ...values: number[]): unknown {
      return method(this, values);
    };
    Object.defineProperty(ZonedDate.prototype, name, { value, writable: true, configurable: true });
  }
  for (const name of ["toLocaleString", "toLocaleDateString", "toLocaleTimeString"] as const) {
    const value = function (this: Date, locales?: string, options?: Intl.DateTimeFormatOptions): string {
      return base.prototype[name].call(this, locales, { timeZone: zone, ...options });
    };
    Object.defineProperty(ZonedDate.prototype, name, { value, writable: true, configurable: true });
  }
  const statics = { now: () => clock.now(), parse };
  for (const [name, value] of Object.entries(statics)) Object.defineProperty(ZonedDate, name, { value });
  return ZonedDate as unknown as DateConstructor;
}

const FIELDS = ["FullYear", "Month", "Date", "Day", "Hours", "Minutes", "Seconds", "Milliseconds"] as const;

function callNumber(date: Date, method: string, values: readonly number[]): number {
  const member: unknown = Reflect.get(date, method);
  if (typeof member !== "function") throw new TypeError(method);
  return Number(Reflect.apply(member, date, values));
}
