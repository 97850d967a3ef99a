// What an activity says, field by field, and how one is recognised in another list.
import type { Activity } from "./activity";

export const ACTIVITY_FIELDS = [
  "date",
  "type",
  "commitments",
  "amount",
  "placeType",
  "place",
  "parties",
  "audiences",
  "requirementMet",
  "state",
  "note",
] as const satisfies readonly (keyof Activity)[];
export type ActivityFields = Pick<Activity, (typeof ACTIVITY_FIELDS)[number]>;

const FINGERPRINT = ["date", "type", "place", "placeType", "parties", "amount", "note"] as const;

/** Equal for two rows that tell of the same occasion, whatever their case, spacing and order of parties. */
export function fingerprintOf(activity: ActivityFields): string {
  const told = FINGERPRINT.map((field) => {
    const value: unknown = activity[field];
    return Array.isArray(value) ? [...value].sort() : value;
  });
  return JSON.stringify(told)
    .normalize("NFC")
    .toLowerCase()
    .replace(/(?:\\[nrt]|\s)+/g, " ");
}
