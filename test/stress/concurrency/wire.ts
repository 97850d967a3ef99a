// Values on their way between an execution's thread and the one that holds the workbook.

import { isDate } from "../../../src/local/runtime/execution";

/** What JSON has no word for. A service's own object goes by number; `type` is its name, "Sheet". */
export type Marked =
  | { readonly $: "undefined" }
  | { readonly $: "date"; readonly at: number }
  | { readonly $: "service"; readonly id: number; readonly type: string };

export interface ServiceReference {
  readonly id: number;
  readonly type: string;
}

/** From an execution's thread. `get` only asks what a member is; it is no call. */
export type Request =
  | { readonly kind: "get"; readonly on: number; readonly member: string }
  | { readonly kind: "call"; readonly on: number; readonly member: string; readonly args: readonly unknown[] }
  | { readonly kind: "done"; readonly value: unknown; readonly error: string | null };

/** To an execution's thread. `die` ends the execution where it stands. */
export type Answer =
  | {
      readonly kind: "run";
      readonly name: string;
      readonly args: readonly unknown[];
      readonly seed: number;
      readonly isFresh: boolean;
    }
  | { readonly kind: "method" }
  | { readonly kind: "value"; readonly value: unknown }
  | { readonly kind: "error"; readonly name: string; readonly message: string }
  | { readonly kind: "die" };

/** `referenceOf` tells the services' own objects. */
export function pack(value: unknown, referenceOf: (value: object) => ServiceReference | null): unknown {
  if (value === undefined) return { $: "undefined" } satisfies Marked;
  if (typeof value !== "object" || value === null) return value;
  const reference = referenceOf(value);
  if (reference) return { $: "service", ...reference } satisfies Marked;
  if (isDate(value)) return { $: "date", at: value.getTime() } satisfies Marked;
  if (Array.isArray(value)) return Array.from(value, (item) => pack(item, referenceOf));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, pack(item, referenceOf)]));
}

function isMarked(value: object): value is Marked {
  return "$" in value;
}

export function unpack(value: unknown, serviceOf: (reference: ServiceReference) => object): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => unpack(item, serviceOf));
  if (!isMarked(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, unpack(item, serviceOf)]));
  }
  if (value.$ === "undefined") return undefined;
  return value.$ === "date" ? new Date(value.at) : serviceOf(value);
}
