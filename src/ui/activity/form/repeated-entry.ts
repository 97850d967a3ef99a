// An earlier activity logged anew with one tap.
import type { CurrentBook } from "../../../contract/server-api";
import type { Activity } from "../../../domain/book/activity";
import { draftEffects } from "../../../domain/judging/explained/draft-effect";
import { draftOf, personalTextsIn, problemsOf } from "./form-check";
import { fieldsFor } from "./form-fields";
import { type FormState, moveForm } from "./form-state";

export interface RepeatedEntry {
  readonly form: FormState;
  /** Null where something must be said of it first, as whether the requirement was met. */
  readonly activity: Activity | null;
}

/**
 * The same activity today, without its note: what was noted then needn't be true now.
 *
 * @param id Of the activity that it becomes.
 */
export function repeatedEntry(
  before: Activity,
  current: FormState,
  { book, today }: CurrentBook,
  id: string,
): RepeatedEntry {
  const form = moveForm(current, { kind: "repeat", activity: { ...before, note: "" }, today });
  const fields = fieldsFor(book, form.type, form.ticked ?? [], form.state);
  const activity = draftOf(form, fields, today, id);
  const stops = problemsOf(form, fields, today).length + personalTextsIn(form).length > 0;
  if (activity === null || stops) return { form, activity: null };
  const effects = draftEffects(activity, book.commitments, book.settings, today);
  return { form, activity: effects.some(({ outcome }) => outcome === "unresolved") ? null : activity };
}
