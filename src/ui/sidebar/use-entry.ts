// One entry from the first key press to "Sparat": its fields, its problems, its ID and its tries.
import { useReducer, useRef, useState } from "preact/hooks";
import type { Reply, ReplyError } from "../../contract/reply";
import type { ActivityInput } from "../../contract/schemas";
import type { SidebarData } from "../../contract/server-api";
import type { Activity } from "../../domain/activity";
import { makeId } from "../../domain/made-id";
import { draftOf, type FieldName, type Problem, problemsOf } from "./form-check";
import { type FormFields, fieldsFor } from "./form-fields";
import { emptyForm, type FormMove, type FormState, moveForm } from "./form-state";
import type { Saved } from "./saved-notice";
import { isSameActivity } from "./session-book";

export interface Entry {
  readonly form: FormState;
  readonly fields: FormFields;
  /** The activity as it stands; null without a day. */
  readonly draft: Activity | null;
  /** Found by the latest try to save and not mended since. */
  readonly problems: readonly Problem[];
  /** How many tries to save have found problems. */
  readonly refusals: number;
  readonly isSaving: boolean;
  readonly failure: ReplyError | null;
  readonly saved: Saved | null;
  /** Everything saved since the page was opened, newest first. */
  readonly log: readonly Activity[];
  move(move: FormMove): void;
  save(): Promise<void>;
}

/** The ID stays with the entry until it is saved, so that trying again never stores it twice. */
interface Attempt {
  readonly id: string;
  readonly tries: number;
}

function random(): number {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  return number / 2 ** 32;
}

const newAttempt = (): Attempt => ({ id: makeId("A", random), tries: 0 });

const FIELD_NAMES = [
  "type",
  "date",
  "commitments",
  "amount",
  "placeType",
  "place",
  "parties",
  "audiences",
  "requirementMet",
  "note",
  "by",
] as const satisfies readonly FieldName[];

/** Problems the server found, at the fields of the form that they name. */
function problemsFrom({ fields }: ReplyError): Problem[] {
  const named = fields.map(({ field }) => field.split(".")[0]);
  return FIELD_NAMES.filter((field) => named.includes(field)).map((field) => ({ field, code: "refusedByServer" }));
}

export function useEntry(
  { today, book, me }: SidebarData,
  onSave: (input: ActivityInput) => Promise<Reply<Activity>>,
): Entry {
  const [form, dispatch] = useReducer(moveForm, emptyForm(today, me));
  const [found, setFound] = useState<readonly Problem[]>([]);
  const [refusals, setRefusals] = useState(0);
  const [, redraw] = useState({});
  const [isSaving, setSaving] = useState(false);
  const [failure, setFailure] = useState<ReplyError | null>(null);
  const [saved, setSaved] = useState<Saved | null>(null);
  const [log, setLog] = useState<readonly Activity[]>([]);
  const attempt = useRef<Attempt>(newAttempt());
  const fields = fieldsFor(book, form.type, form.ticked ?? []);
  const draft = draftOf(form, fields, today, attempt.current.id);
  const standing = problemsOf(form, fields, today);
  const problems = found.filter(
    ({ field, code }) =>
      code === "refusedByServer" || standing.some((problem) => problem.field === field && problem.code === code),
  );

  function refuse(problemsFound: readonly Problem[]) {
    setFound(problemsFound);
    if (problemsFound.length > 0) setRefusals(refusals + 1);
  }

  function move(next: FormMove) {
    // What is on its way must stay as sent; drawing again puts the old values back in the fields.
    if (isSaving) return redraw({});
    dispatch(next);
    setSaved(null);
  }

  async function save() {
    if (isSaving) return;
    refuse(standing);
    setSaved(null);
    if (standing.length > 0 || draft === null) return;
    const { id, tries } = attempt.current;
    attempt.current = { id, tries: tries + 1 };
    setSaving(true);
    setFailure(null);
    const sent = { ...draft, id };
    const reply = await onSave(inputOf(sent, form.role.trim(), tries > 0));
    setSaving(false);
    if (!reply.ok) {
      setFailure(reply.error);
      refuse(problemsFrom(reply.error));
      return;
    }
    attempt.current = newAttempt();
    setSaved({ activity: reply.value, wasStoredEarlier: !isSameActivity(reply.value, sent) });
    setLog((earlier) => [reply.value, ...earlier]);
    dispatch({ kind: "next", today });
  }

  return { form, fields, draft, problems, refusals, isSaving, failure, saved, log, move, save };
}

/** The schema's lists can be written to, the domain's can't. */
function inputOf(activity: Activity, by: string, isRetry: boolean): ActivityInput {
  return {
    ...activity,
    commitments: [...activity.commitments],
    parties: [...activity.parties],
    audiences: [...activity.audiences],
    by,
    isRetry,
  };
}
