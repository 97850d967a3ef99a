// One entry from the first key press to the sheet: the form, the tries to save it, and what came of them.
import { useRef, useState } from "preact/hooks";
import type { LastChoices } from "../../contract/inputs";
import type { ReplyError } from "../../contract/reply";
import type { SidebarData } from "../../contract/server-api";
import type { Activity } from "../../domain/book/activity";
import type { Entry, EntryPage } from "./entry";
import { noteWithTicks, splitNote } from "./form/checklist-note";
import { correctedRow, draftOf, personalTextsIn, problemsOf } from "./form/form-check";
import { fieldsFor } from "./form/form-fields";
import { type EntryState, emptyForm, type FormMove, type FormState, lastChoicesOf, moveForm } from "./form/form-state";
import { repeatedEntry } from "./form/repeated-entry";
import { useForm } from "./form/use-form";
import { useNewDay } from "./form/use-new-day";
import { useObjections } from "./form/use-objections";
import { newAttempt } from "./saving/attempt";
import { isPassing, leftOver, type Parcel, parcelsOf, resumed } from "./saving/outbox";
import type { Saved } from "./saving/saved-notice";
import { readUnsaved } from "./saving/stash";
import { useAskedTwice } from "./saving/use-asked-twice";
import { useOutbox } from "./saving/use-outbox";
import { useUnsaved } from "./saving/use-unsaved";
import { isSameActivity } from "./session-book";
import { useCorrecting } from "./use-correcting";
import { useCorrectionForm } from "./use-correction-form";
import type { HeldBook } from "./use-held-book";
import { useWording } from "./words";

export function useEntry(data: SidebarData, { log, correct, show, follow }: HeldBook, page: EntryPage): Entry {
  const { today, book } = data;
  const [start] = useState(() => ({ empty: emptyForm(today, data.me, data.choices), unsaved: readUnsaved(page.key) }));
  const form = useForm(start.unsaved?.form ?? start.empty, start.empty);
  const { state } = form;
  const [isRestored, setRestored] = useState(start.unsaved?.form != null);
  const [savings, setSavings] = useState(0);
  const [failure, setFailure] = useState<ReplyError | null>(null);
  const [saved, setSaved] = useState<Saved | null>(null);
  const twice = useAskedTwice(data);
  const { checklist: checklistWords } = useWording();
  const attempt = useRef(newAttempt());
  const lastChoices = useRef<LastChoices | undefined>(undefined);
  const correcting = useCorrecting({ correct, show, role: state.role.trim(), today });
  const { seen } = correcting;

  const fields = fieldsFor(book, state.type, state.ticked ?? [], state.state);
  const typed = draftOf(state, fields, today, attempt.current.id);
  const told = typed && { ...typed, note: noteWithTicks(state, checklistWords) };
  const draft = told && seen ? correctedRow(told, seen, fields) : told;
  const personalTexts = personalTextsIn(state);
  const objections = useObjections(problemsOf(state, fields, today), personalTexts);

  const outbox = useOutbox({
    sendsLater: page.isPhone,
    initial: start.unsaved?.parcels.map(page.isPhone ? resumed : leftOver) ?? [],
    deliver: log,
    onStored(activity, { input, form: sent }) {
      const { by: _by, isRetry: _isRetry, ...activitySent } = input;
      setSaved({ activity, wasStoredEarlier: !isSameActivity(activity, activitySent) });
      lastChoices.current = lastChoicesOf(sent);
    },
    // What failed goes back into a form that nobody is using; else it stays in the list, with a button.
    onFailed(parcel) {
      if (page.isPhone && isPassing(parcel.error)) return;
      twice.failed(parcel.input.id);
      if (!form.isTouched && !seen) reopen(parcel);
    },
    onIdle: () => follow(lastChoices.current),
  });
  const isAtRisk = useUnsaved(page.key, form.isTouched && !seen ? state : null, outbox.parcels, form.isTouched);

  useNewDay(form, today, seen === null);

  const correctionForm = useCorrectionForm(correcting, {
    state,
    today,
    open,
    fail,
    say: setSaved,
    follow: () => follow(),
  });

  function open(next: FormState) {
    form.fill(next);
    objections.forget();
    setFailure(null);
    setRestored(false);
    twice.ask(null);
  }

  function reopen({ input, form: kept, tries, error }: Parcel) {
    outbox.takeOut(input.id);
    attempt.current = { id: input.id, tries };
    open(kept);
    if (error) fail(error);
  }

  function fail(error: ReplyError) {
    setFailure(error);
    objections.stopFor(error);
  }

  function move(next: FormMove) {
    // A correction that is on its way must stay as it was sent.
    if (correcting.isSaving) return;
    form.move(next);
    setSaved(null);
    twice.ask(null);
  }

  function save() {
    if (correcting.isSaving) return;
    setSaved(null);
    setFailure(null);
    if (objections.stop() || draft === null) return;
    if (seen) {
      setSavings(savings + 1);
      return void correctionForm.save(draft);
    }
    const parcels = parcelsOf(draft, state, attempt.current, newAttempt);
    const question = twice.asked === null ? twice.questionOf(parcels, form.isTouched) : null;
    if (question !== null) return twice.ask(question);
    send(parcels);
    setRestored(false);
    attempt.current = newAttempt();
    form.start(moveForm(state, { kind: "next", today }));
  }

  function send(parcels: readonly Parcel[]) {
    twice.sent(parcels);
    setSavings(savings + 1);
    outbox.send(parcels);
  }

  function logAgain(activity: Activity) {
    if (correcting.isSaving || seen) return;
    const first = newAttempt();
    const again = repeatedEntry(activity, state, data, first.id);
    const parcels = again.activity ? parcelsOf(again.activity, again.form, first, newAttempt) : [];
    const question = twice.questionOf(parcels, true);
    setSaved(null);
    if (parcels.length > 0 && question === null) return send(parcels);
    move({ kind: "putBack", form: again.form });
    twice.ask(question);
  }

  function clear() {
    attempt.current = newAttempt();
    const empty = emptyForm(today, state.role, lastChoicesOf(state));
    open(empty);
    form.start(empty);
    setSaved(null);
  }

  function startLogging(type: string, wanted: EntryState) {
    if (seen) correctionForm.stop();
    move({ kind: "chooseType", type });
    move({ kind: "setState", state: wanted, today });
  }

  function repeat(activity: Activity) {
    const { note } = splitNote(activity, checklistWords);
    move({ kind: "repeat", activity: { ...activity, note }, today });
  }

  const { problems, isWarned, refusals } = objections;
  return {
    form: state,
    fields,
    draft,
    problems,
    personalTexts,
    isWarned,
    refusals,
    isSaving: correcting.isSaving,
    failure,
    saved,
    askedTwice: twice.asked,
    page,
    isRestored,
    isAtRisk,
    outbox,
    correcting,
    savings,
    move,
    save,
    repeat,
    logAgain,
    strike: (activity) => void correctionForm.strike(activity),
    forgetSaved: () => setSaved(null),
    clear,
    startCorrecting: correctionForm.start,
    startLogging,
    stopCorrecting: correctionForm.stop,
    reopen,
  };
}
