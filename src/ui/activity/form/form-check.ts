// Turns what stands in the form into an activity, and finds what must be mended first.
import type { ActivityInput } from "../../../contract/inputs";
import type { Activity } from "../../../domain/book/activity";
import { isAllowedAmount } from "../../../domain/book/allowed-amount";
import { mayBePlanned } from "../../../domain/book/checklists";
import { TEXT_LIMIT, WORD_LIMIT, WORDS_LIMIT } from "../../../domain/book/limits";
import { nearForm } from "../../../domain/book/near-word";
import { readTypedNumber } from "../../../domain/book/typed-number";
import { distinctNames, foldOf, listedNames } from "../../../domain/book/words";
import type { PlainDate } from "../../../domain/calendar/plain-date";
import { readDate } from "../../../domain/calendar/typed-day";
import { findPersonalData, type PersonalData } from "../../../domain/checks/personal-data";
import { placeTypeIn } from "../../../domain/import/place-type-in";
import { type FormFields, isInRow } from "./form-fields";
import type { FormState } from "./form-state";

/** The fields that can be wrong, under their names in the input. */
export type FieldName = keyof Omit<ActivityInput, "id" | "state" | "isRetry">;

export type ProblemCode =
  | "typeMissing"
  | "dateMissing"
  | "dateUnreadable"
  | "dateInFuture"
  | "datePassed"
  | "amountInvalid"
  /** Not a number with at most two decimals, where the promise counts in a unit of its own. */
  | "amountInvalidInUnit"
  /** Nobody has said why it was called off. */
  | "whyMissing"
  | "commitmentsEmpty"
  | "tooLong"
  /** More names than a cell takes, or one that is longer than a name. */
  | "namesTooLong"
  | "dogSearchPlanned"
  | "personalNumber"
  | "refusedByServer";

export interface Problem {
  readonly field: FieldName;
  readonly code: ProblemCode;
}

/** The day in the form; null when it can't be read. */
export function dateOf({ dateText, state }: FormState, today: PlainDate): PlainDate | null {
  return readDate(dateText, today, state === "Planerad" ? "future" : "past");
}

/** What stands in the field of the amount: an activity is one occasion, but nobody can guess its hours. */
export function amountTextOf(
  { amountText }: Pick<FormState, "amountText">,
  { units }: Pick<FormFields, "units">,
): string {
  return amountText ?? (units.length > 0 ? "" : "1");
}

/** The amount in the form; null where it can't be read. */
export function amountOf(form: Pick<FormState, "amountText">, { units }: Pick<FormFields, "units">): number | null {
  const { number } = readTypedNumber(amountTextOf(form, { units }));
  return number !== null && isAllowedAmount(number, units.length > 0) ? number : null;
}

function dateProblem(form: FormState, today: PlainDate): ProblemCode | null {
  if (form.dateText.trim() === "") return "dateMissing";
  const date = dateOf(form, today);
  if (date === null) return "dateUnreadable";
  // What is called off may have been to come, and the day may have passed.
  if (form.state === "Inställd") return null;
  if (form.state === "Planerad") return date < today ? "datePassed" : null;
  return date > today ? "dateInFuture" : null;
}

/** Something that looks like data about a person, and the field it was written in. */
export interface PersonalText extends PersonalData {
  readonly field: FieldName;
}

/** The texts that should be rewritten before saving, in the order of the form. */
export function personalTextsIn({ place, morePlaces, performersText, note, role }: FormState): PersonalText[] {
  const texts: readonly (readonly [FieldName, string])[] = [
    ["place", [place, ...morePlaces].join("\n")],
    ["performers", performersText],
    ["note", note],
    ["by", role],
  ];
  return texts.flatMap(([field, text]) => findPersonalData(text).map((found) => ({ ...found, field })));
}

const performersIn = ({ performersText }: Pick<FormState, "performersText">) =>
  distinctNames(listedNames(performersText));

/** Those who did it that look like a slip for one of the workbook's parties, each with what was likely meant. */
export function likelyPerformers(form: Pick<FormState, "performersText">, parties: readonly string[]): string[][] {
  const known = new Set(parties.map(foldOf));
  return performersIn(form).flatMap((name) => {
    const likely = known.has(foldOf(name)) ? null : nearForm(name, parties);
    return likely === null ? [] : [[name, likely]];
  });
}

const areNames = (names: readonly string[]) =>
  names.length <= WORDS_LIMIT && names.every(({ length }) => length <= WORD_LIMIT);

const saysNothing = ({ type, ticked }: FormState) => type === "" && (ticked ?? []).length === 0;

/** What must be mended before the activity can be saved, in the order of the form. */
export function problemsOf(form: FormState, fields: FormFields, today: PlainDate): Problem[] {
  const isTooLong = (text: string) => text.trim().length > TEXT_LIMIT;
  const numbered = personalTextsIn(form).flatMap(({ field, kind }) => (kind === "personalNumber" ? [field] : []));
  const text = (field: FieldName, ...texts: readonly string[]) =>
    texts.some(isTooLong) ? "tooLong" : numbered.includes(field) && "personalNumber";
  const isPlanned = form.state === "Planerad";
  const amountProblem = fields.units.length > 0 ? "amountInvalidInUnit" : "amountInvalid";
  const found: readonly (readonly [FieldName, ProblemCode | null | false])[] = [
    ["type", saysNothing(form) ? "typeMissing" : isPlanned && !mayBePlanned(form.type) && "dogSearchPlanned"],
    ["date", dateProblem(form, today)],
    ["place", text("place", form.place, ...form.morePlaces)],
    ["performers", text("performers", form.performersText) || (!areNames(performersIn(form)) && "namesTooLong")],
    ["amount", fields.hasAmount && amountOf(form, fields) === null && amountProblem],
    ["note", text("note", form.note) || (form.state === "Inställd" && form.note.trim() === "" && "whyMissing")],
    ["commitments", form.ticked?.length === 0 && "commitmentsEmpty"],
    ["by", text("by", form.role)],
  ];
  return found.flatMap(([field, code]) => (code ? [{ field, code }] : []));
}

/** The type of place in the form: as it was chosen, else as the place itself tells, else as in the activity before. */
export function placeTypeOf({ placeType, place, carried }: FormState, { placeTypes }: FormFields): string {
  const isChosen = placeType !== "" && !carried.includes("placeType");
  if (isChosen || placeTypes === null) return placeType;
  return placeTypeIn(place, placeTypes.asked) ?? placeTypeIn(place, placeTypes.others) ?? placeType;
}

/** The activity in the form, or null without a day. A field that isn't asked for is left out, though it may hold a text. */
export function draftOf(form: FormState, fields: FormFields, today: PlainDate, id: string): Activity | null {
  const date = dateOf(form, today);
  if (date === null) return null;
  return {
    id,
    date,
    type: form.type,
    commitments: form.ticked ?? [],
    amount: (fields.hasAmount ? amountOf(form, fields) : null) ?? 1,
    placeType: fields.placeTypes ? placeTypeOf(form, fields) : "",
    place: form.place.trim(),
    parties: isInRow(fields, "parties") ? form.parties : [],
    performers: fields.performedBy.length > 0 ? performersIn(form) : [],
    audiences: isInRow(fields, "audiences") ? form.audiences : [],
    requirementMet: fields.requirements.length > 0 && form.state === "Genomförd" ? form.requirementMet : null,
    state: form.state,
    note: form.note.trim(),
  };
}

/** A correction of a row. What the form doesn't ask for stays as the row has it. */
export function correctedRow(draft: Activity, seen: Activity, fields: FormFields): Activity {
  const isPlanned = draft.state === "Planerad";
  return {
    ...draft,
    id: seen.id,
    amount: fields.hasAmount ? draft.amount : seen.amount,
    placeType: fields.placeTypes ? draft.placeType : seen.placeType,
    parties: isInRow(fields, "parties") ? draft.parties : seen.parties,
    performers: fields.performedBy.length > 0 ? draft.performers : seen.performers,
    audiences: isInRow(fields, "audiences") ? draft.audiences : seen.audiences,
    // A plan has no answer yet.
    requirementMet: fields.requirements.length > 0 || isPlanned ? draft.requirementMet : seen.requirementMet,
  };
}
