// What comes from outside is held against its schema here, and here alone. Schemas are written with zod's own words.
import * as z from "zod/mini";
import { storableText } from "../domain/book/storable-text";
import { type FieldError, fail, type Reply, succeed } from "./reply";

/** zod may compile a schema into code, which neither Apps Script nor the desk's pages should be asked to run. */
z.config({ jitless: true });

/** A schema whose valid inputs become a T. */
export type Shape<T> = z.ZodMiniType<T>;

/** A text as people type it: without what no cell can hold, and without space around it. Lengths are characters. */
export const typedText = (most: number, least = 0) =>
  z.string().check(
    z.overwrite((typed) => storableText(typed).trim()),
    z.minLength(least),
    z.maxLength(most),
  );

type Issue = z.core.$ZodIssue;

const CODES: Readonly<Partial<Record<Issue["code"], FieldError["code"]>>> = {
  too_big: "tooLong",
  too_small: "missing",
};

/** One error a field, the first that was found: after a wrong type zod goes on to measure the length. */
function faultsOf(issues: readonly Issue[]): FieldError[] {
  const faults = new Map<string, FieldError>();
  for (const { code, path } of issues) {
    const field = path.map(String).join(".");
    if (!faults.has(field)) faults.set(field, { field, code: CODES[code] ?? "invalid" });
  }
  return [...faults.values()];
}

/** The path of a key that would change what an object is; null where there is none. `JSON.parse` makes such keys. */
function prototypeKeyIn(input: unknown): string | null {
  // A list of what is left, and no function that calls itself: an input may be nested deeper than calls can be.
  const left: { readonly value: unknown; readonly path: string }[] = [{ value: input, path: "" }];
  for (let next = left.pop(); next; next = left.pop()) {
    const { value, path } = next;
    if (typeof value !== "object" || value === null) continue;
    for (const [key, inner] of Object.entries(value)) {
      if (key === "__proto__") return path + key;
      if (typeof inner === "object") left.push({ value: inner, path: `${path}${key}.` });
    }
  }
  return null;
}

/**
 * Holds an input against its schema.
 *
 * @returns The input as the schema makes it, without fields that the schema doesn't name; else `inputInvalid` with
 *   every field that is wrong, named by its path.
 * @example validate(importInput, { rows: [{ date: "32 maj" }], by: "" }) // fields: rows.0.date invalid, ...
 */
export function validate<T>(shape: Shape<T>, input: unknown): Reply<T> {
  const forbidden = prototypeKeyIn(input);
  if (forbidden !== null) return fail("inputInvalid", "", [{ field: forbidden, code: "invalid" }]);
  const result = z.safeParse(shape, input);
  return result.success ? succeed(result.data) : fail("inputInvalid", "", faultsOf(result.error.issues));
}

/** Holds one input against two schemas; it is wrong where either finds it wrong. */
export function validateBoth<A, B>(first: Shape<A>, second: Shape<B>, input: unknown): Reply<readonly [A, B]> {
  const [a, b] = [validate(first, input), validate(second, input)];
  if (a.ok && b.ok) return succeed([a.value, b.value]);
  const faults = [a, b].flatMap((part) => (part.ok ? [] : part.error.fields));
  return fail("inputInvalid", "", faults);
}
