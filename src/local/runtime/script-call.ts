// What crosses google.script.run: JSON both ways, with rules of its own for what JSON can't hold.
// https://developers.google.com/apps-script/guides/html/reference/run

import { isDate } from "./execution";
import { ServiceError } from "./service-error";

/**
 * Whether pages may call a function of this name: a trailing underscore keeps it private.
 * https://developers.google.com/apps-script/guides/html/communication#private_functions
 */
export function isCallable(name: string): boolean {
  return /^[A-Za-z$_][\w$]*$/.test(name) && !name.endsWith("_");
}

/**
 * Arguments as they arrive: copies of plain data.
 *
 * @throws ServiceError for a date, a function or an object that holds itself.
 */
export function argumentsIn(args: readonly unknown[]): unknown[] {
  return args.map((argument) => copyIn(argument, []));
}

function copyIn(value: unknown, above: readonly object[]): unknown {
  if (value === undefined) return null;
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value !== "object" || isDate(value)) throw new ServiceError("Failed due to illegal value in property: 0");
  if (above.includes(value)) throw new ServiceError("Failed due to illegal value in property: 0");
  const inside = [...above, value];
  if (Array.isArray(value)) return value.map((item) => copyIn(item, inside));
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(entries.map(([key, item]) => [key, copyIn(item, inside)]));
}

/**
 * A result as the page gets it, without functions. A date anywhere in it makes all of it null (reported by users, not
 * documented; the reference only forbids dates).
 */
export function resultOut(value: unknown): unknown {
  return holdsDate(value) ? null : copyOut(value);
}

function holdsDate(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return isDate(value) || Object.values(value).some(holdsDate);
}

function copyOut(value: unknown): unknown {
  if (value === undefined || value === null || typeof value === "function" || typeof value === "symbol") return null;
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value !== "object") return value;
  if (Array.isArray(value)) return Array.from(value, copyOut);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined && typeof item !== "function");
  return Object.fromEntries(entries.map(([key, item]) => [key, copyOut(item)]));
}
