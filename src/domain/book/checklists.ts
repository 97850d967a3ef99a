// What must be in place for an occasion of a delicate kind to count as the promise means it. The ticks themselves are
// never stored: they lead to the answer in `Krav uppfyllt`.
import type { YesNo } from "./activity";

/** Points of each list, those that must be met first. Words for them are in i18n. */
const POINTS = {
  /** The five that a safety walk by Brå's and Boverket's advice can't do without, then what makes it good. */
  safetyWalk: {
    minimum: ["leader", "route", "bothParties", "protocol", "feedback"],
    more: ["invited", "managersTold", "actionsOwned"],
  },
  /** The conditions for a preventive search with a dog at a school; each of them is needed. */
  dogSearch: {
    minimum: ["schoolAsked", "noSuspicion", "inPolicy", "informed", "noPupils", "premisesOnly"],
    more: [],
  },
  riskEvening: { minimum: ["agreedEvening", "police", "municipality"], more: ["otherAdults"] },
  /** The group and nothing about those it talks about. */
  sspf: { minimum: ["school", "socialServices", "police", "leisure"], more: ["nextMeeting"] },
} as const satisfies Record<string, { readonly minimum: readonly string[]; readonly more: readonly string[] }>;

export type ChecklistKind = keyof typeof POINTS;
export type ChecklistPoint<K extends ChecklistKind = ChecklistKind> = K extends ChecklistKind
  ? (typeof POINTS)[K]["minimum" | "more"][number]
  : never;

export interface Checklist {
  readonly kind: ChecklistKind;
  readonly minimum: readonly ChecklistPoint[];
  readonly more: readonly ChecklistPoint[];
}

/** Types are the workbook's own words, so a list is known by the word that its types can't do without. */
const KNOWN_BY: readonly (readonly [ChecklistKind, RegExp])[] = [
  ["safetyWalk", /trygghetsvandring/i],
  ["dogSearch", /hundsök|sök med hund|narkotikahund/i],
  ["riskEvening", /riskkväll/i],
  ["sspf", /\bsspf\b/i],
];

/** The checklist of an activity type; null where the type has none. */
export function checklistFor(type: string): Checklist | null {
  const kind = KNOWN_BY.find(([, pattern]) => pattern.test(type))?.[0];
  return kind ? { kind, ...POINTS[kind] } : null;
}

/** Points of the minimum that nobody has ticked. */
export function missingPoints({ minimum }: Checklist, ticked: readonly string[]): ChecklistPoint[] {
  return minimum.filter((point) => !ticked.includes(point));
}

/**
 * The answer that the ticks give: Ja when the whole minimum is ticked. A missing tick takes a Ja back, but is no Nej:
 * only the one who was there knows whether it wasn't done or isn't known.
 */
export function answerFrom(checklist: Checklist, ticked: readonly string[], before: YesNo | null): YesNo | null {
  if (missingPoints(checklist, ticked).length === 0) return "Ja";
  return before === "Ja" ? null : before;
}

/** A planned day in a sheet that many can open would defeat the search. */
export function mayBePlanned(type: string): boolean {
  return checklistFor(type)?.kind !== "dogSearch";
}
