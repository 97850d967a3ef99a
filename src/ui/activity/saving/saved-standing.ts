// What came of a saved entry: whether it counts for any promise, and where in the form it is mended if it doesn't.
import type { SidebarData } from "../../../contract/server-api";
import { type Activity, stateOn } from "../../../domain/book/activity";
import { foldOf } from "../../../domain/book/words";
import { knownWords } from "../../../domain/import/known-words";
import { type DraftEffect, draftEffects, type Obstacle } from "../../../domain/judging/explained/draft-effect";
import type { FieldName } from "../form/form-check";

export interface SavedStanding {
  /** `unread`: the workbook can't read the row. `open`: something is left to say. `idle`: it isn't meant to count. */
  readonly kind: "counts" | "open" | "uncounted" | "unread" | "idle";
  readonly effects: readonly DraftEffect[];
  /** Words of the row that the workbook doesn't have. */
  readonly unknown: readonly string[];
  /** The field to begin with where it is to be mended. */
  readonly field: FieldName;
}

export const isForPromise = ({ outcome }: DraftEffect) => outcome === "counted" || outcome === "booked";

const FIELD_OF: Readonly<Record<Obstacle["code"], FieldName>> = {
  outsidePeriod: "date",
  weekday: "date",
  plannedPast: "date",
  placeType: "placeType",
  placeTypeMissing: "placeType",
  place: "place",
  placeMissing: "place",
  party: "parties",
  partiesMissing: "parties",
  performer: "performers",
  audience: "audiences",
  audienceMissing: "audiences",
  requirement: "requirementMet",
  requirementMissing: "requirementMet",
};

function unknownWords({ type, placeType, parties, audiences }: Activity, { book }: SidebarData): string[] {
  const known = knownWords(book);
  const lacking = (words: readonly string[], list: readonly string[]) => {
    const folded = new Set(list.map(foldOf));
    return folded.size === 0 ? [] : words.filter((word) => word !== "" && !folded.has(foldOf(word)));
  };
  return [
    ...lacking([type], known.types),
    ...lacking([placeType], known.placeTypes),
    ...lacking(parties, known.parties),
    ...lacking(audiences, known.audiences),
  ];
}

/** `data` has the entry among its activities, unless the workbook can't read it. */
export function standingOf(activity: Activity, data: SidebarData): SavedStanding {
  const { book, today } = data;
  const effects = draftEffects(activity, book.commitments, book.settings, today);
  const [obstacle] = effects.flatMap(({ obstacles }) => obstacles);
  const field = obstacle ? FIELD_OF[obstacle.code] : "type";
  const unknown = unknownWords(activity, data);
  const state = stateOn(activity, today);
  const known = { effects, unknown, field };
  if (state === "Struken") return { ...known, kind: "idle" };
  if (unknown.length > 0 || !book.activities.some(({ id }) => id === activity.id))
    return { ...known, kind: "unread", field: "type" };
  if (state === "Inställd") return { ...known, kind: "idle" };
  if (effects.some(isForPromise)) return { ...known, kind: "counts" };
  const isOpen = effects.some(({ outcome }) => outcome === "unresolved" || outcome === "future");
  return { ...known, kind: isOpen ? "open" : "uncounted" };
}
