// The world that a bundle runs in: ECMAScript and no more, as in Apps Script. A value from outside fails `instanceof`
// there, so every value handed in is made anew inside.

import { types } from "node:util";
import { type Context, createContext, runInContext } from "node:vm";
import type { TimeSource } from "./time-source";
import { zonedDate } from "./zoned-date";

export interface Realm {
  readonly context: Context;
  date(instant: number): Date;
  /** The items in an array of the realm; they must be at home there themselves. */
  list<T>(items: readonly T[]): T[];
  error(message: string, name: string): Error;
  /** Copies arrays, plain objects and dates into the realm; what is at home there, and all else, goes over as it is. */
  enter(value: unknown): unknown;
}

interface Intrinsics {
  readonly Array: ArrayConstructor;
  readonly Object: ObjectConstructor;
  readonly Date: DateConstructor;
  readonly Error: ErrorConstructor;
}

/** Node's contexts hold WebAssembly, which Apps Script lacks, and a console, which is a service in Apps Script. */
const REMOVAL = "delete globalThis.WebAssembly; delete globalThis.console;";

/** `isService` recognises service objects, which are handed in without being copied. */
export function createRealm(clock: TimeSource, timeZone: string, isService: (value: object) => boolean): Realm {
  const context = createContext({});
  runInContext(REMOVAL, context);
  const inside: Intrinsics = runInContext("({ Array, Object, Date, Error })", context);
  const InsideDate = zonedDate(inside.Date, clock, timeZone);
  context["Date"] = InsideDate;

  const enter = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null || isService(value)) return value;
    const instant = types.isDate(value) ? value.getTime() : null;
    if (instant !== null) return value instanceof inside.Date ? value : new InsideDate(instant);
    if (value instanceof inside.Array) return value;
    if (Array.isArray(value)) {
      const copy = new inside.Array<unknown>();
      for (const item of value) copy.push(enter(item));
      return copy;
    }
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype !== Object.prototype && prototype !== null) return value;
    const copy = new inside.Object();
    for (const [key, item] of Object.entries(value)) Reflect.set(copy, key, enter(item));
    return copy;
  };

  return {
    context,
    enter,
    date: (instant) => new InsideDate(instant),
    list: (items) => inside.Array.from(items),
    error: (message, name) => {
      const error = new inside.Error(message);
      error.name = name;
      return error;
    },
  };
}
