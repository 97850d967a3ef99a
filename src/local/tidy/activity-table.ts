// Counted activities for programs: a row for each activity and each promise that it counted for, without what people
// have written freely.
import type { Activity } from "../../domain/book/activity";
import { foldOf } from "../../domain/book/words";
import type { Judgement } from "../../domain/judging/judgement";
import { BETWEEN_WORDS, promiseKey, type TidySource } from "./promise-table";
import type { Fields } from "./table";

export interface ActivityRow extends TidySource {
  readonly judgement: Judgement;
  readonly activity: Activity;
}

/** The place where it is one that the promise names: any other is written freely, and may tell where somebody lives. */
function namedPlace({ judgement, activity }: ActivityRow): string {
  return judgement.commitment.places.find((place) => foldOf(place) === foldOf(activity.place)) ?? "";
}

export const COUNTED_FIELDS = {
  promise_key: {
    type: "string",
    isId: true,
    isRequired: true,
    valueOf: ({ municipality, judgement }) => promiseKey({ municipality, judgement, id: judgement.commitment.id }),
  },
  file: { type: "string", isId: true, isRequired: true, valueOf: ({ file }) => file },
  municipality: { type: "string", valueOf: ({ municipality }) => municipality },
  as_of: { type: "date", isRequired: true, valueOf: ({ asOf }) => asOf },
  commitment: { type: "string", isId: true, isRequired: true, valueOf: ({ judgement }) => judgement.commitment.id },
  activity: { type: "string", isId: true, isRequired: true, valueOf: ({ activity }) => activity.id },
  date: { type: "date", isRequired: true, valueOf: ({ activity }) => activity.date },
  type: { type: "string", valueOf: ({ activity }) => activity.type },
  amount: { type: "number", isRequired: true, valueOf: ({ activity }) => activity.amount },
  place_type: { type: "string", valueOf: ({ activity }) => activity.placeType },
  place: { type: "string", valueOf: namedPlace },
  parties: { type: "string", valueOf: ({ activity }) => activity.parties.join(BETWEEN_WORDS) },
  audiences: { type: "string", valueOf: ({ activity }) => activity.audiences.join(BETWEEN_WORDS) },
  requirement_met: {
    type: "boolean",
    valueOf: ({ activity }) => (activity.requirementMet === null ? "" : activity.requirementMet === "Ja"),
  },
} as const satisfies Fields<ActivityRow>;

export type CountedField = keyof typeof COUNTED_FIELDS;

/** The rows that counted, promise by promise and then by day. */
export function tidyActivities(source: TidySource, judgements: readonly Judgement[]): ActivityRow[] {
  return judgements.flatMap((judgement) =>
    judgement.rows.counted.map((activity): ActivityRow => ({ ...source, judgement, activity })),
  );
}
