// What stands in the form, as typed, and how each move changes it.
import type { Activity, YesNo } from "../../domain/activity";
import type { PlainDate } from "../../domain/plain-date";

export interface FormState {
  readonly type: string;
  readonly dateText: string;
  readonly placeType: string;
  readonly place: string;
  readonly parties: readonly string[];
  readonly audiences: readonly string[];
  readonly requirementMet: YesNo | null;
  readonly amountText: string;
  /** IDs ticked by hand; null for every promise that asks for the type. */
  readonly ticked: readonly string[] | null;
  readonly isPlanned: boolean;
  readonly note: string;
  readonly role: string;
}

export type TextName = "dateText" | "placeType" | "place" | "amountText" | "note" | "role";

export type FormMove =
  | { readonly kind: "write"; readonly name: TextName; readonly text: string }
  | { readonly kind: "chooseType"; readonly type: string }
  | { readonly kind: "toggle"; readonly name: "parties" | "audiences"; readonly word: string }
  | { readonly kind: "answer"; readonly requirementMet: YesNo | null }
  /** `asked` are the promises that ask for the type: what is ticked before anyone has chosen. */
  | { readonly kind: "tick"; readonly id: string; readonly asked: readonly string[] }
  | { readonly kind: "plan"; readonly isPlanned: boolean; readonly today: PlainDate }
  | { readonly kind: "next"; readonly today: PlainDate }
  | { readonly kind: "repeat"; readonly activity: Activity; readonly today: PlainDate };

export function emptyForm(today: PlainDate, role: string): FormState {
  return {
    type: "",
    dateText: today,
    placeType: "",
    place: "",
    parties: [],
    audiences: [],
    requirementMet: null,
    amountText: "1",
    ticked: null,
    isPlanned: false,
    note: "",
    role,
  };
}

const toggled = (words: readonly string[], word: string) =>
  words.includes(word) ? words.filter((other) => other !== word) : [...words, word];

const sameWords = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((word) => b.includes(word));

export function moveForm(form: FormState, move: FormMove): FormState {
  switch (move.kind) {
    case "write":
      return { ...form, [move.name]: move.text };
    case "chooseType":
      return { ...form, type: move.type, ticked: null, requirementMet: null };
    case "toggle":
      return { ...form, [move.name]: toggled(form[move.name], move.word) };
    case "answer":
      return { ...form, requirementMet: move.requirementMet };
    case "tick": {
      const ticked = toggled(form.ticked ?? move.asked, move.id);
      return { ...form, ticked: sameWords(ticked, move.asked) ? null : ticked };
    }
    case "plan": {
      // Today is a guess that fits what has been done, never a plan.
      const isGuess = form.dateText === move.today || form.dateText === "";
      const dateText = isGuess ? (move.isPlanned ? "" : move.today) : form.dateText;
      return { ...form, isPlanned: move.isPlanned, dateText };
    }
    case "next":
      return {
        ...emptyForm(move.today, form.role),
        type: form.type,
        placeType: form.placeType,
        parties: form.parties,
        ticked: form.ticked,
      };
    case "repeat":
      return { ...repeatOf(move.activity), role: form.role, dateText: move.today };
  }
}

/** All but the day and the answer about the requirement, which each occasion must earn. */
function repeatOf(activity: Activity): Omit<FormState, "role" | "dateText"> {
  return {
    type: activity.type,
    placeType: activity.placeType,
    place: activity.place,
    parties: activity.parties,
    audiences: activity.audiences,
    requirementMet: null,
    amountText: String(activity.amount),
    ticked: activity.commitments.length > 0 ? activity.commitments : null,
    isPlanned: false,
    note: activity.note,
  };
}
