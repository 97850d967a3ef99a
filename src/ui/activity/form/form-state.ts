// What stands in the form as it was typed, and how each move of the person changes it.
import type { LastChoices } from "../../../contract/inputs";
import { type Activity, type ActivityState, stateOn, type YesNo } from "../../../domain/book/activity";
import { answerFrom, checklistFor } from "../../../domain/book/checklists";
import type { PlainDate } from "../../../domain/calendar/plain-date";
import { toggled } from "../../shared/toggled";

/** What an entry can be. One is struck by *Ångra*, never in the form. */
export const ENTRY_STATES = ["Genomförd", "Planerad", "Inställd"] as const satisfies readonly ActivityState[];
export type EntryState = (typeof ENTRY_STATES)[number];

export interface FormState {
  readonly type: string;
  readonly dateText: string;
  readonly placeType: string;
  readonly place: string;
  /** More places on the same day, each of which becomes an activity of its own. */
  readonly morePlaces: readonly string[];
  readonly parties: readonly string[];
  /** Who did it, with commas between; empty where it was those who log it. */
  readonly performersText: string;
  readonly audiences: readonly string[];
  readonly requirementMet: YesNo | null;
  /** Points ticked in the type's checklist, which are kept in the note. */
  readonly checks: readonly string[];
  /** Null until somebody has written it: what is done is then one occasion, while hours are to be asked for. */
  readonly amountText: string | null;
  /** IDs of the promises ticked by hand; null for every promise that asks for the type. */
  readonly ticked: readonly string[] | null;
  readonly state: EntryState;
  readonly note: string;
  readonly role: string;
  /** What stands as it was in the activity before, and that nobody has said of this one. */
  readonly carried: readonly CarriedField[];
}

/** What decides whether an activity counts, and is filled in from the one before. */
export type CarriedField = "placeType" | "parties";

export type TextName = "dateText" | "placeType" | "place" | "performersText" | "amountText" | "note" | "role";

export type FormMove =
  | { readonly kind: "write"; readonly name: TextName; readonly text: string }
  /** `isCorrecting`, here and below: who took part is what the row says, whatever it is called. */
  | { readonly kind: "chooseType"; readonly type: string; readonly isCorrecting?: boolean }
  /** Says what was done by the promise that it was for, which asks for no type of its own. */
  | { readonly kind: "choosePromise"; readonly id: string; readonly isCorrecting?: boolean }
  | { readonly kind: "toggle"; readonly name: "parties" | "audiences"; readonly word: string }
  | { readonly kind: "answer"; readonly requirementMet: YesNo | null }
  /** Ticks a point of the checklist, or takes the tick away. */
  | { readonly kind: "check"; readonly point: string }
  /** Adds an empty place; then writes its text, where null removes the place. */
  | { readonly kind: "addPlace" }
  | { readonly kind: "writePlace"; readonly index: number; readonly text: string | null }
  /** `asked` are the promises that ask for the type, which are ticked until somebody chooses. */
  | { readonly kind: "tick"; readonly id: string; readonly asked: readonly string[] }
  | { readonly kind: "setState"; readonly state: EntryState; readonly today: PlainDate }
  | { readonly kind: "next"; readonly today: PlainDate }
  /** Fills the form with a stored row, to be corrected. Its note is without the ticks, which are `checks`. */
  | {
      readonly kind: "correct";
      readonly activity: Activity;
      readonly checks: readonly string[];
      readonly today: PlainDate;
    }
  | { readonly kind: "putBack"; readonly form: FormState }
  | { readonly kind: "repeat"; readonly activity: Activity; readonly today: PlainDate };

/** @param choices What was chosen last, since the next activity is most often of the same kind. */
export function emptyForm(today: PlainDate, role: string, choices: Partial<LastChoices> | null = null): FormState {
  const { type = "", placeType = "", parties = [], commitments = [] } = choices ?? {};
  return {
    type,
    dateText: today,
    placeType,
    place: "",
    morePlaces: [],
    parties,
    performersText: "",
    audiences: [],
    requirementMet: null,
    checks: [],
    amountText: null,
    ticked: commitments.length > 0 ? commitments : null,
    state: "Genomförd",
    note: "",
    role,
    carried: [...(placeType === "" ? [] : ["placeType" as const]), ...(parties.length > 0 ? ["parties" as const] : [])],
  };
}

const sameWords = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((word) => b.includes(word));

/** What belongs to one kind of activity, and isn't carried over to another. */
const NOT_SAID = {
  placeType: "",
  parties: [],
  performersText: "",
  audiences: [],
  checks: [],
  carried: [],
} as const satisfies Partial<FormState>;

/** What somebody has said of this activity is no longer carried over from the one before. */
const said = ({ carried }: FormState, name: string): Pick<FormState, "carried"> => ({
  carried: carried.filter((field) => field !== name),
});

export function moveForm(form: FormState, move: FormMove): FormState {
  switch (move.kind) {
    case "write":
      return { ...form, ...said(form, move.name), [move.name]: move.text };
    case "chooseType":
      return {
        ...form,
        type: move.type,
        ticked: null,
        requirementMet: null,
        checks: [],
        ...(form.type === "" || form.type === move.type || move.isCorrecting ? {} : NOT_SAID),
      };
    case "choosePromise":
      return { ...form, type: "", ticked: [move.id], requirementMet: null, ...(move.isCorrecting ? {} : NOT_SAID) };
    case "toggle":
      return { ...form, ...said(form, move.name), [move.name]: toggled(form[move.name], move.word) };
    case "answer":
      return { ...form, requirementMet: move.requirementMet };
    case "check": {
      const checks = toggled(form.checks, move.point);
      const checklist = checklistFor(form.type);
      const requirementMet = checklist ? answerFrom(checklist, checks, form.requirementMet) : form.requirementMet;
      return { ...form, checks, requirementMet };
    }
    case "addPlace":
      return { ...form, morePlaces: [...form.morePlaces, ""] };
    case "writePlace": {
      const { index, text } = move;
      const morePlaces = form.morePlaces.flatMap((place, at) => (at !== index ? [place] : text === null ? [] : [text]));
      return { ...form, morePlaces };
    }
    case "tick": {
      const ticked = toggled(form.ticked ?? move.asked, move.id);
      return { ...form, ticked: sameWords(ticked, move.asked) ? null : ticked };
    }
    case "setState": {
      // The day is filled in with today for what has been done. A plan has no such guess.
      const { state, today } = move;
      const isGuess = form.dateText === today || form.dateText === "";
      const dateText = isGuess ? (state === "Planerad" ? "" : today) : form.dateText;
      return { ...form, state, dateText };
    }
    case "next":
      return { ...emptyForm(move.today, form.role, lastChoicesOf(form)), ticked: form.ticked };
    case "repeat":
      return { ...repeatOf(move.activity), role: form.role, dateText: move.today };
    case "correct": {
      const { activity, checks, today } = move;
      const { date, requirementMet } = activity;
      const state = stateOn(activity, today);
      const kept = { role: form.role, dateText: date, requirementMet, checks };
      return { ...repeatOf(activity), ...kept, state: state === "Struken" ? "Genomförd" : state };
    }
    case "putBack":
      return move.form;
  }
}

/** What the next form starts from. */
export function lastChoicesOf({ type, ticked, placeType, place, parties, audiences }: FormState): LastChoices {
  const lists = { commitments: [...(ticked ?? [])], parties: [...parties], audiences: [...audiences] };
  return { type, placeType, place: place.trim(), ...lists };
}

/** Everything in the activity but its day and the answer about the requirement, which each occasion must give anew. */
function repeatOf(activity: Activity): Omit<FormState, "role" | "dateText"> {
  return {
    type: activity.type,
    placeType: activity.placeType,
    place: activity.place,
    morePlaces: [],
    parties: activity.parties,
    performersText: activity.performers.join(", "),
    audiences: activity.audiences,
    requirementMet: null,
    checks: [],
    amountText: String(activity.amount).replace(".", ","),
    ticked: activity.commitments.length > 0 ? activity.commitments : null,
    state: "Genomförd",
    note: activity.note,
    carried: [],
  };
}
