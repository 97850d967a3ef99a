// What is accepted from outside: small shapes that are put together to larger ones. A shape takes anything, and answers
// with the value it stands for, or with every fault by the path to its field.
import { CELL_LIMIT } from "../domain/limits";
import { writableText } from "../domain/writable-text";
import { type FieldError, fail, type Reply, succeed } from "./reply";

export type Shape<T> = (input: unknown) => Reply<T>;
export type ValueOf<S> = S extends Shape<infer T> ? T : never;

function wrong(code: FieldError["code"]): Reply<never> {
  return fail("inputInvalid", "", [{ field: "", code }]);
}

function within<T>(value: T, size: number, least: number, most: number): Reply<T> {
  if (size < least) return wrong("missing");
  return size > most ? wrong("tooLong") : succeed(value);
}

function satisfying<T>(isOne: (input: unknown) => input is T): Shape<T> {
  return (input) => (isOne(input) ? succeed(input) : wrong("invalid"));
}

export const anything: Shape<unknown> = succeed;
export const boolean = satisfying((input) => typeof input === "boolean");

export function oneOf<const T extends string>(words: readonly T[]): Shape<T> {
  return satisfying((input): input is T => words.some((word) => word === input));
}

/** A whole number. */
export function whole(least: number, most: number): Shape<number> {
  return (input) => {
    if (typeof input !== "number" || !Number.isInteger(input)) return wrong("invalid");
    return within(input, input, least, most);
  };
}

/** A text as it stands; lengths in characters. */
export function text(most: number, least = 0): Shape<string> {
  return (input) => (typeof input === "string" ? within(input, input.length, least, most) : wrong("invalid"));
}

/** A text as people type it: without what no cell can hold, and without space around it. */
export function typedText(most: number, least = 0): Shape<string> {
  const shape = text(most, least);
  return (input) => shape(typeof input === "string" ? writableText(input).trim() : input);
}

/** A text that reads as something: the value it stands for, null when it is none. */
export function textAs<T>(read: (text: string) => T | null): Shape<T> {
  return (input) => {
    const value = typeof input === "string" ? read(input) : null;
    return value === null ? wrong("invalid") : succeed(value);
  };
}

export function matching(pattern: RegExp, most = CELL_LIMIT): Shape<string> {
  return textAs((input) => (input.length <= most && pattern.test(input) ? input : null));
}

export function nullable<T>(shape: Shape<T>): Shape<T | null> {
  return (input) => (input === null ? succeed(null) : shape(input));
}

export function optional<T>(shape: Shape<T>): Shape<T | undefined> {
  return (input) => (input === undefined ? succeed(undefined) : shape(input));
}

/** What is wrong in any of the parts, each under the name of its part. */
function faultsIn(parts: readonly (readonly [name: string, part: Reply<unknown>])[]): FieldError[] {
  return parts.flatMap(([name, part]) => {
    if (part.ok) return [];
    return part.error.fields.map(({ field, code }) => ({ field: [name, field].filter(Boolean).join("."), code }));
  });
}

export function list<T>(shape: Shape<T>, most: number, least = 0): Shape<readonly T[]> {
  return (input) => {
    if (!Array.isArray(input)) return wrong("invalid");
    const size = within(input, input.length, least, most);
    if (!size.ok) return size;
    const items = input.map(shape);
    const faults = faultsIn(items.map((item, index) => [String(index), item]));
    return faults.length > 0
      ? fail("inputInvalid", "", faults)
      : succeed(items.flatMap((item) => (item.ok ? [item.value] : [])));
  };
}

export type Shapes = Readonly<Record<string, Shape<unknown>>>;
type MayLack<S extends Shapes> = { [K in keyof S]: undefined extends ValueOf<S[K]> ? K : never }[keyof S];
export type FieldsOf<S extends Shapes> = { [K in Exclude<keyof S, MayLack<S>>]: ValueOf<S[K]> } & {
  [K in MayLack<S>]?: Exclude<ValueOf<S[K]>, undefined>;
};

/** Fields by name; what more the input says is passed over. */
export function object<S extends Shapes>(shapes: S): Shape<FieldsOf<S>> {
  return (input) => {
    if (typeof input !== "object" || input === null) return wrong("invalid");
    const said = input as Readonly<Record<string, unknown>>;
    const fields = Object.entries(shapes).map(([name, shape]) => [name, shape(said[name])] as const);
    const faults = faultsIn(fields);
    if (faults.length > 0) return fail("inputInvalid", "", faults);
    const values = fields.map(([name, field]) => [name, field.ok ? field.value : undefined] as const);
    return succeed(Object.fromEntries(values.filter(([, value]) => value !== undefined)) as FieldsOf<S>);
  };
}

/** One input read in two ways. */
export function both<A, B>(first: Shape<A>, second: Shape<B>): Shape<readonly [A, B]> {
  return (input) => {
    const [a, b] = [first(input), second(input)];
    if (a.ok && b.ok) return succeed([a.value, b.value]);
    return fail("inputInvalid", "", faultsIn([a, b].map((part) => ["", part])));
  };
}

/** The same fields, any of which may be left out. */
export function partial<S extends Shapes>(shapes: S) {
  const all = Object.entries(shapes).map(([name, shape]) => [name, optional(shape)]);
  return object(Object.fromEntries(all) as { [K in keyof S]: Shape<ValueOf<S[K]> | undefined> });
}

/** The first of the shapes that takes it. */
export function anyOf<S extends readonly Shape<unknown>[]>(...shapes: S): Shape<ValueOf<S[number]>> {
  return (input) => {
    for (const shape of shapes) {
      const reply = shape(input);
      if (reply.ok) return reply as Reply<ValueOf<S[number]>>;
    }
    return wrong("invalid");
  };
}
