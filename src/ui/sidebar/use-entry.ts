// One entry from the first key press to the sheet: its fields, its problems, its ID and its tries.
import { useLayoutEffect, useReducer, useRef, useState } from "preact/hooks";
import type { ActivityInput } from "../../contract/inputs";
import type { ReplyError } from "../../contract/reply";
import type { SidebarData } from "../../contract/server-api";
import type { Activity } from "../../domain/book/activity";
import { makeId } from "../../domain/book/ids";
import { contentOf, isSameActivity } from "../activity/session-book";
import { FIELD_NAMES } from "./field-texts";
import { correctedRow, draftOf, type PersonalText, type Problem, personalTextsIn, problemsOf } from "./form-check";
import { type FormFields, fieldsFor } from "./form-fields";
import { emptyForm, type FormMove, type FormState, lastChoicesOf, moveForm } from "./form-state";
import { leftOver, type Parcel, parcelOf } from "./outbox";
import type { Saved } from "./saved-notice";
import { keepUnsaved, readUnsaved } from "./stash";
import { type Correcting, useCorrecting } from "./use-correcting";
import { type Outbox, useOutbox } from "./use-outbox";
import type { Sidebar } from "./use-sidebar";

export interface Entry {
  readonly form: FormState;
  readonly fields: FormFields;
  /** The activity as it stands; null without a day. */
  readonly draft: Activity | null;
  /** Found by the latest try to save and not mended since. */
  readonly problems: readonly Problem[];
  /** What looks like data about people in the form, as it stands. */
  readonly personalTexts: readonly PersonalText[];
  /** Saving has stopped at the personalTexts once; the next time it goes through. */
  readonly isWarned: boolean;
  /** How many tries to save have found problems. */
  readonly refusals: number;
  /** A correction is on its way. */
  readonly isSaving: boolean;
  /** Why what stands in the form isn't saved. */
  readonly failure: ReplyError | null;
  readonly saved: Saved | null;
  /** The form was filled with what was unsaved when the page last closed. */
  readonly isRestored: boolean;
  readonly outbox: Outbox;
  readonly correcting: Correcting;
  /** Changes whenever the role was just used: it need not be asked for again. */
  readonly savings: number;
  move(move: FormMove): void;
  save(): void;
  /** Starts over with an empty form. */
  clear(): void;
  startCorrecting(activity: Activity): void;
  stopCorrecting(): void;
  /** Puts an entry that wasn't saved back in the form. */
  reopen(parcel: Parcel): void;
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

/** Problems the server found, at the fields of the form that they name. */
function problemsFrom({ fields }: ReplyError): Problem[] {
  return FIELD_NAMES.flatMap((field) => {
    const named = fields.find((entry) => entry.field.replace(/^changed\./, "").split(".")[0] === field);
    if (!named) return [];
    return [{ field, code: named.code === "personalNumber" ? "personalNumber" : "refusedByServer" }];
  });
}

const isSameForm = (a: FormState, b: FormState) => JSON.stringify(a) === JSON.stringify(b);

export function useEntry(data: SidebarData, { log, correct, show, follow }: Sidebar): Entry {
  const { today, book } = data;
  const [start] = useState(() => ({ form: emptyForm(today, data.me, data.choices), unsaved: readUnsaved() }));
  const [form, dispatch] = useReducer(moveForm, start.unsaved?.form ?? start.form);
  /** The form as it was before anything was typed. */
  const [untouched, setUntouched] = useState(start.form);
  const [isRestored, setRestored] = useState(start.unsaved?.form != null);
  const [found, setFound] = useState<readonly Problem[]>([]);
  const [warnedOf, setWarnedOf] = useState("");
  const [refusals, setRefusals] = useState(0);
  const [savings, setSavings] = useState(0);
  const [failure, setFailure] = useState<ReplyError | null>(null);
  const [saved, setSaved] = useState<Saved | null>(null);
  const attempt = useRef<Attempt>(newAttempt());
  /** What stood in the form when a correction took its place. */
  const aside = useRef<FormState | null>(null);
  const correcting = useCorrecting({ correct, show, role: form.role.trim() });
  const { seen } = correcting;

  const fields = fieldsFor(book, form.type, form.ticked ?? []);
  const typed = draftOf(form, fields, today, attempt.current.id);
  const draft = typed && seen ? correctedRow(typed, seen, fields) : typed;
  const standing = problemsOf(form, fields, today);
  const problems = found.filter(
    ({ field, code }) =>
      code === "refusedByServer" || standing.some((problem) => problem.field === field && problem.code === code),
  );
  const personalTexts = personalTextsIn(form);
  const warning = personalTexts.map(({ field, text }) => `${field} ${text}`).join("\n");
  const isTouched = !isSameForm(form, untouched);

  function open(next: FormState, problemsFound: readonly Problem[] = [], error: ReplyError | null = null) {
    dispatch({ kind: "putBack", form: next });
    setFound(problemsFound);
    setFailure(error);
    setRestored(false);
  }

  function reopen({ input, form: kept, tries, error }: Parcel) {
    outbox.takeOut(input.id);
    attempt.current = { id: input.id, tries };
    const named = error ? problemsFrom(error) : [];
    open(kept, named, error);
    if (named.length > 0) setRefusals((count) => count + 1);
  }

  const outbox = useOutbox({
    initial: start.unsaved?.parcels.map(leftOver) ?? [],
    deliver: log,
    onStored(activity, { input, form: sent }) {
      const { by: _by, isRetry: _isRetry, ...activitySent } = input;
      setSaved({ activity, wasStoredEarlier: !isSameActivity(activity, activitySent) });
      lastChoices.current = lastChoicesOf(sent);
    },
    // The form is free: what failed goes back there. Else it stays in the list, with a button.
    onFailed(parcel) {
      if (!isTouched && !seen) reopen(parcel);
    },
    onIdle: () => follow(lastChoices.current ?? undefined),
  });
  const lastChoices = useRef<ReturnType<typeof lastChoicesOf> | null>(null);

  // Not after the paint: a page that is closed right after a key press must have kept it.
  useLayoutEffect(() => {
    keepUnsaved({ form: isTouched && !seen ? form : null, parcels: outbox.parcels });
    if (!isTouched && outbox.parcels.length === 0) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [form, untouched, seen, outbox.parcels]);

  function move(next: FormMove) {
    // What is on its way must stay as sent.
    if (correcting.isSaving) return;
    dispatch(next);
    setSaved(null);
  }

  function refuse(problemsFound: readonly Problem[]) {
    setFound(problemsFound);
    setRefusals(refusals + 1);
  }

  /** One activity for each place, in the order they were written. */
  function parcelsOf(activity: Activity): Parcel[] {
    const { id, tries } = attempt.current;
    const by = form.role.trim();
    const parcel = (place: string, own: Attempt): Parcel => {
      const input: ActivityInput = { ...contentOf({ ...activity, place }), id: own.id, by, isRetry: false };
      return parcelOf(input, { ...form, place, morePlaces: [] }, own.tries);
    };
    const more = form.morePlaces.map((place) => place.trim()).filter((place) => place !== "");
    return [parcel(activity.place, { id, tries }), ...more.map((place) => parcel(place, newAttempt()))];
  }

  function save() {
    if (correcting.isSaving) return;
    setSaved(null);
    setFailure(null);
    if (standing.length > 0 || draft === null) return refuse(standing);
    setFound([]);
    if (warning !== "" && warning !== warnedOf) {
      setWarnedOf(warning);
      setRefusals(refusals + 1);
      return;
    }
    setRestored(false);
    setSavings(savings + 1);
    if (seen) return void saveCorrection(draft);
    const parcels = parcelsOf(draft);
    attempt.current = newAttempt();
    startNext({ kind: "next", today });
    outbox.send(parcels);
  }

  /** The move, after which the form counts as untouched. */
  function startNext(next: FormMove) {
    const fresh = moveForm(form, next);
    dispatch({ kind: "putBack", form: fresh });
    setUntouched(fresh);
  }

  async function saveCorrection(changed: Activity) {
    const outcome = await correcting.save(changed);
    if (outcome.kind === "failed") {
      setFailure(outcome.error);
      const named = problemsFrom(outcome.error);
      if (named.length > 0) refuse(named);
    }
    if (outcome.kind === "stored") {
      setSaved({ activity: outcome.activity, wasStoredEarlier: false, isCorrection: true });
      stopCorrecting();
      follow();
    }
  }

  function clear() {
    attempt.current = newAttempt();
    const empty = emptyForm(today, form.role, lastChoicesOf(form));
    setUntouched(empty);
    open(empty);
    setSaved(null);
  }

  function startCorrecting(activity: Activity) {
    if (!seen) aside.current = form;
    correcting.begin(activity);
    open(moveForm(form, { kind: "correct", activity }));
    setSaved(null);
  }

  function stopCorrecting() {
    correcting.end();
    open(aside.current ?? emptyForm(today, form.role));
    aside.current = null;
  }

  return {
    form,
    fields,
    draft,
    problems,
    personalTexts,
    isWarned: warning !== "" && warning === warnedOf,
    refusals,
    isSaving: correcting.isSaving,
    failure,
    saved,
    isRestored,
    outbox,
    correcting,
    savings,
    move,
    save,
    clear,
    startCorrecting,
    stopCorrecting,
    reopen,
  };
}
