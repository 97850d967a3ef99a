// From what stands in the form to an activity, or to what must be mended first.
import type { ActivityInput } from "../../contract/schemas";
import type { Activity } from "../../domain/activity";
import { AMOUNT_LIMIT, TEXT_LIMIT } from "../../domain/limits";
import type { PlainDate } from "../../domain/plain-date";
import { readDate } from "../../domain/read-date";
import type { FormFields } from "./form-fields";
import type { FormState } from "./form-state";

/** Fields that can be wrong, by their names in the input. */
export type FieldName = keyof Omit<ActivityInput, "id" | "state" | "isRetry">;

export type ProblemCode =
  | "typeMissing"
  | "dateMissing"
  | "dateUnreadable"
  | "dateInFuture"
  | "datePassed"
  | "amountInvalid"
  | "commitmentsEmpty"
  | "tooLong"
  | "refusedByServer";

export interface Problem {
  readonly field: FieldName;
  readonly code: ProblemCode;
}

/** The day in the form; null when it can't be read. */
export function dateOf({ dateText, isPlanned }: FormState, today: PlainDate): PlainDate | null {
  return readDate(dateText, today, isPlanned ? "future" : "past");
}

function amountOf(text: string): number | null {
  const amount = /^\d{1,6}$/.test(text.trim()) ? Number(text) : 0;
  return amount >= 1 && amount <= AMOUNT_LIMIT ? amount : null;
}

function dateProblem(form: FormState, today: PlainDate): ProblemCode | null {
  if (form.dateText.trim() === "") return "dateMissing";
  const date = dateOf(form, today);
  if (date === null) return "dateUnreadable";
  if (form.isPlanned) return date < today ? "datePassed" : null;
  return date > today ? "dateInFuture" : null;
}

/** What must be mended before the activity can be saved, in the order of the form. */
export function problemsOf(form: FormState, fields: FormFields, today: PlainDate): Problem[] {
  const isTooLong = (text: string) => text.trim().length > TEXT_LIMIT;
  const found: readonly (readonly [FieldName, ProblemCode | null | false])[] = [
    ["type", form.type === "" && "typeMissing"],
    ["date", dateProblem(form, today)],
    ["place", isTooLong(form.place) && "tooLong"],
    ["amount", fields.hasAmount && amountOf(form.amountText) === null && "amountInvalid"],
    ["note", isTooLong(form.note) && "tooLong"],
    ["commitments", form.ticked?.length === 0 && "commitmentsEmpty"],
    ["by", isTooLong(form.role) && "tooLong"],
  ];
  return found.flatMap(([field, code]) => (code ? [{ field, code }] : []));
}

/** The activity the form speaks of; null without a day. What isn't asked is left out, though it may stand hidden. */
export function draftOf(form: FormState, fields: FormFields, today: PlainDate, id: string): Activity | null {
  const date = dateOf(form, today);
  if (date === null) return null;
  return {
    id,
    date,
    type: form.type,
    commitments: form.ticked ?? [],
    amount: (fields.hasAmount ? amountOf(form.amountText) : null) ?? 1,
    placeType: fields.placeTypes ? form.placeType : "",
    place: form.place.trim(),
    parties: fields.parties ? form.parties : [],
    audiences: fields.audiences ? form.audiences : [],
    requirementMet: fields.requirements.length > 0 && !form.isPlanned ? form.requirementMet : null,
    state: form.isPlanned ? "Planerad" : "Genomförd",
    note: form.note.trim(),
  };
}
