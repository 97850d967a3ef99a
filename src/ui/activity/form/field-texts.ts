// The ID, label, hint and error of each field of the form.
import type { SidebarWords } from "../../../i18n/sv/sidebar";
import type { FieldTexts } from "../../shared/components/field";
import type { FieldName, PersonalText, Problem } from "./form-check";
import type { FormFields } from "./form-fields";
import type { FormState } from "./form-state";

/** The key of each field's label among the words of the form, in the order of the form. */
export const LABELS = {
  type: "type",
  date: "date",
  placeType: "placeType",
  place: "place",
  parties: "parties",
  performers: "performers",
  audiences: "audiences",
  requirementMet: "requirement",
  amount: "amount",
  commitments: "commitments",
  note: "note",
  by: "role",
} as const satisfies Record<FieldName, keyof SidebarWords["form"]>;

/** The label of a field. The note of what was called off says why it was; an amount of hours is labelled by them. */
export function labelOf(
  field: FieldName,
  { form: { state }, fields: { units } }: { readonly form: FormState; readonly fields: FormFields },
  { form }: SidebarWords,
): string {
  if (field === "amount" && units.length > 0) return form.amountOf(units);
  return field === "note" && state === "Inställd" ? form.why : form[LABELS[field]];
}

export const FIELD_NAMES = Object.keys(LABELS) as FieldName[];

export const fieldId = (field: FieldName) => `field-${field}`;

export type TextsOf = (field: FieldName, label: string, hint?: string) => FieldTexts;

/** Makes the texts of a field. A problem is said before a warning about personal data. */
export function textsOf(
  problems: readonly Problem[],
  personalTexts: readonly PersonalText[],
  words: SidebarWords,
): TextsOf {
  return (field, label, hint) => {
    const problem = problems.find((candidate) => candidate.field === field);
    const found = personalTexts.find((candidate) => candidate.field === field);
    const warning = found && words.personal.looksLike(found.kind, found.text);
    return { id: fieldId(field), label, hint, error: problem ? words.problems[problem.code] : warning };
  };
}

/** Moves the cursor to a field and selects its text. */
export function focusField(field: FieldName) {
  const element = document.getElementById(fieldId(field));
  element?.focus();
  if (element instanceof HTMLInputElement) element.select();
}
