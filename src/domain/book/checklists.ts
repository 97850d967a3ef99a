// What must be in place for an occasion of a delicate kind to count as the promise means it. The form turns the ticks
// into the answer in `Krav uppfyllt`, and keeps them at the end of the note.
import type { YesNo } from "./activity";

/** The points of each list: those that must be met, and those that make it better. i18n has the words. */
const POINTS = {
  /** What a safety walk (trygghetsvandring) can't do without, by the advice on bra.se and boverket.se. */
  safetyWalk: {
    minimum: ["leader", "route", "bothParties", "protocol", "feedback"],
    more: ["invited", "managersTold", "actionsOwned"],
  },
  /** All that a preventive search with a dog at a school takes, by the police's legal opinion of 15 January 2016. */
  dogSearch: {
    minimum: ["schoolAsked", "noSuspicion", "inPolicy", "informed", "noPupils", "premisesOnly"],
    more: [],
  },
  riskEvening: { minimum: ["agreedEvening", "police", "municipality"], more: ["otherAdults"] },
  /** Who sat at the table, and nothing about those they talked of. */
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

/** Each workbook words its own activity types, so a list is recognised by a word in the type. */
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

/** False for a search with dogs: a planned day in a sheet that many can open would warn of it. */
export function mayBePlanned(type: string): boolean {
  return checklistFor(type)?.kind !== "dogSearch";
}
