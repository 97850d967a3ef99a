// What of a promise is not as it was in the period before: figures are read with that beside them.
import type { CountedBy, PeriodOutcome } from "../book/period-outcome";
import { foldOf } from "../book/words";

/** The fields that hold several words. */
export const WORD_FIELDS = [
  "requiredParties",
  "performedBy",
  "activityTypes",
  "placeTypes",
  "places",
  "audiences",
  "weekdays",
] as const;
export type WordField = (typeof WORD_FIELDS)[number];

/** The fields that hold one value. `text`: the promise is worded anew. */
const VALUE_FIELDS = ["target", "comparison", "spread", "requirement"] as const;
/** What a figure is; where one of these differs, figures of the two periods can't be held against each other. */
const MEASURE_FIELDS = ["unit", "counts", "measure"] as const;
export type ValueField = (typeof VALUE_FIELDS)[number] | (typeof MEASURE_FIELDS)[number] | "kind" | "interval" | "text";

export type RuleChange =
  | { readonly field: ValueField; readonly before: string | number | null; readonly after: string | number | null }
  | { readonly field: WordField; readonly added: readonly string[]; readonly removed: readonly string[] };

const BREAKING: readonly string[] = ["kind", "interval", ...MEASURE_FIELDS] satisfies readonly ValueField[];

/** Whether figures before and after the change are figures of two different things. */
export function breaksSeries({ field }: RuleChange): boolean {
  return BREAKING.includes(field);
}

function isSame(before: string | number | null, after: string | number | null): boolean {
  return typeof before === "string" && typeof after === "string" ? foldOf(before) === foldOf(after) : before === after;
}

/** What nobody has said is as one that says the usual. */
const USUAL: Partial<Record<keyof CountedBy, string>> = { counts: "Antal", comparison: "Minst", spread: "Tillsammans" };

function valueChanges(before: PeriodOutcome, after: PeriodOutcome): RuleChange[] {
  const change = (field: ValueField, was: string | number | null, is: string | number | null): RuleChange[] =>
    isSame(was, is) ? [] : [{ field, before: was, after: is }];
  const [was, is] = [before.rule, after.rule];
  const of = (rule: CountedBy, field: (typeof VALUE_FIELDS)[number] | (typeof MEASURE_FIELDS)[number]) =>
    rule[field] ?? USUAL[field] ?? null;
  return [
    ...change("kind", before.kind, after.kind),
    ...change("interval", before.interval, after.interval),
    ...(was && is
      ? [...MEASURE_FIELDS, ...VALUE_FIELDS].flatMap((field) => change(field, of(was, field), of(is, field)))
      : []),
  ];
}

function wordChanges(before: PeriodOutcome, after: PeriodOutcome): RuleChange[] {
  const [was, is] = [before.rule, after.rule];
  if (!was || !is) return [];
  return WORD_FIELDS.flatMap((field): RuleChange[] => {
    const without = (words: readonly string[], others: readonly string[]) => {
      const known = new Set(others.map(foldOf));
      return words.filter((word) => !known.has(foldOf(word)));
    };
    const added = without(is[field], was[field]);
    const removed = without(was[field], is[field]);
    return added.length + removed.length > 0 ? [{ field, added, removed }] : [];
  });
}

/**
 * How the promise differs between two periods; empty where it doesn't. New words for it are told of only where nothing
 * else is.
 */
export function ruleChanges(before: PeriodOutcome, after: PeriodOutcome): RuleChange[] {
  const changes = [...valueChanges(before, after), ...wordChanges(before, after)];
  if (changes.length > 0 || isSame(before.text, after.text)) return changes;
  return [{ field: "text", before: before.text, after: after.text }];
}
