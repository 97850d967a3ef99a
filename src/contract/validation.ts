// The words that schemas are written with, and the one place where what comes from outside is held against them.
import * as v from "valibot";
import { CELL_LIMIT } from "../domain/book/limits";
import { writableText } from "../domain/book/storable-text";
import { type FieldError, fail, type Reply, succeed } from "./reply";

export type Shape<T> = v.GenericSchema<unknown, T>;
export type Shapes = v.ObjectEntries;
export type ValueOf<S extends v.GenericSchema> = v.InferOutput<S>;

export {
  boolean,
  exactOptional,
  literal,
  nullable,
  object,
  optional,
  partial,
  picklist as oneOf,
  unknown,
  variant,
} from "valibot";

/** A whole number. */
export const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

/** A text as it stands; lengths in characters. */
export const text = (most: number, least = 0) => v.pipe(v.string(), v.minLength(least), v.maxLength(most));

/** A text as people type it: without what no cell can hold, and without space around it. */
export const typedText = (most: number, least = 0) =>
  v.pipe(
    v.string(),
    v.transform((typed) => writableText(typed).trim()),
    v.minLength(least),
    v.maxLength(most),
  );

export const matching = (pattern: RegExp, most = CELL_LIMIT) => v.pipe(v.string(), v.maxLength(most), v.regex(pattern));

/** A text that is one of its kind, as `read` tells by not answering null. */
export const textAs = <T extends string>(read: (text: string) => T | null) =>
  v.custom<T>((input) => typeof input === "string" && read(input) !== null);

export const list = <const S extends v.GenericSchema>(shape: S, most: number, least = 0) =>
  v.pipe(v.array(shape), v.minLength(least), v.maxLength(most));

const CODES: Readonly<Record<string, FieldError["code"]>> = {
  max_length: "tooLong",
  max_value: "tooLong",
  min_length: "missing",
  min_value: "missing",
};

/** The path to the field that an issue is about: `rows.3.date`. */
function fieldOf({ path }: v.BaseIssue<unknown>): string {
  return (path ?? []).map(({ key }) => String(key)).join(".");
}

/** The input when it has the shape, without what more it says; else `inputInvalid` with every field that is wrong. */
export function validate<T>(shape: Shape<T>, input: unknown): Reply<T> {
  const result = v.safeParse(shape, input);
  if (result.success) return succeed(result.output);
  const faults = result.issues.map((issue) => ({ field: fieldOf(issue), code: CODES[issue.type] ?? "invalid" }));
  return fail("inputInvalid", "", faults);
}

/** One input read in two ways. */
export function validateBoth<A, B>(first: Shape<A>, second: Shape<B>, input: unknown): Reply<readonly [A, B]> {
  const [a, b] = [validate(first, input), validate(second, input)];
  if (a.ok && b.ok) return succeed([a.value, b.value]);
  return fail(
    "inputInvalid",
    "",
    [a, b].flatMap((part) => (part.ok ? [] : part.error.fields)),
  );
}
