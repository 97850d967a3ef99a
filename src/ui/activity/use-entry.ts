// One entry from the first key press to the sheet: the form, the tries to save it, and what came of them.
import { useRef, useState } from "preact/hooks";
import type { LastChoices } from "../../contract/inputs";
import type { ReplyError } from "../../contract/reply";
import type { SidebarData } from "../../contract/server-api";
import type { Activity } from "../../domain/book/activity";
import { noteWithTicks, splitNote } from "./form/checklist-note";
import { correctedRow, draftOf, type PersonalText, personalTextsIn, problemsOf } from "./form/form-check";
import { type FormFields, fieldsFor } from "./form/form-fields";
import { type EntryState, emptyForm, type FormMove, type FormState, lastChoicesOf, moveForm } from "./form/form-state";
import { repeatedEntry } from "./form/repeated-entry";
import { useForm } from "./form/use-form";
import { useNewDay } from "./form/use-new-day";
import { type Objections, useObjections } from "./form/use-objections";
import { newAttempt } from "./saving/attempt";
import { isPassing, leftOver, type Parcel, parcelsOf, resumed } from "./saving/outbox";
import type { Saved } from "./saving/saved-notice";
import { readUnsaved, type StashKey } from "./saving/stash";
import { type AskedTwice, useAskedTwice } from "./saving/use-asked-twice";
import { type Outbox, useOutbox } from "./saving/use-outbox";
import { useUnsaved } from "./saving/use-unsaved";
import { isSameActivity } from "./session-book";
import { type Correcting, useCorrecting } from "./use-correcting";
import type { HeldBook } from "./use-held-book";
import { useWording } from "./words";

/** The page that the form stands in. */
export interface EntryPage {
  /** Under what it keeps what isn't saved. */
  readonly key: StashKey;
  /** On a phone, what could not be sent is kept and sent by itself when it can be; else it goes back into the form. */
  readonly isPhone: boolean;
}

export interface Entry extends Pick<Objections, "problems" | "isWarned" | "refusals"> {
  readonly form: FormState;
  readonly fields: FormFields;
  /** The activity in the form as it stands; null without a day. */
  readonly draft: Activity | null;
  /** The texts in the form that look like data about people. */
  readonly personalTexts: readonly PersonalText[];
  /** A correction is on its way. */
  readonly isSaving: boolean;
  /** Why what stands in the form could not be saved. */
  readonly failure: ReplyError | null;
  readonly saved: Saved | null;
  /** The same entry was saved a moment ago, or from another device. The next press saves it once more. */
  readonly askedTwice: AskedTwice | null;
  readonly page: EntryPage;
  /** The form was filled with what was unsaved when the page last closed. */
  readonly isRestored: boolean;
  /** Something is unsaved that would be lost if the panel were closed. */
  readonly isAtRisk: boolean;
  readonly outbox: Outbox;
  readonly correcting: Correcting;
  /** How many entries have been saved. The role needn't be asked for again after the first. */
  readonly savings: number;
  move(move: FormMove): void;
  save(): void;
  /** Fills the form with an earlier activity, to be logged anew. */
  repeat(activity: Activity): void;
  /** Logs an earlier activity anew, today; where something must be said of it first, fills the form with it. */
  logAgain(activity: Activity): void;
  /** Takes a saved activity back. */
  strike(activity: Activity): void;
  /** Takes away what was said of the latest save, when it no longer holds. */
  forgetSaved(): void;
  /** Starts over with an empty form. */
  clear(): void;
  /** @param state What the row is to become, where that is known already. */
  startCorrecting(activity: Activity, state?: EntryState): void;
  /** Chooses the type of a new entry, and whether it is planned. */
  startLogging(type: string, state: EntryState): void;
  stopCorrecting(): void;
  /** Puts an entry that could not be stored back into the form. */
  reopen(parcel: Parcel): void;
}

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
  /** What stood in the form when a correction took its place. */
  const aside = useRef<FormState | null>(null);
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
      return void saveCorrection(draft);
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

  async function strike(activity: Activity) {
    if (correcting.isSaving) return;
    const outcome = await correcting.saveRow(activity, { ...activity, state: "Struken" });
    if (outcome.kind === "failed") fail(outcome.error);
    if (outcome.kind !== "stored") return setSaved(null);
    setSaved({ activity: outcome.activity, wasStoredEarlier: false });
    follow();
  }

  async function saveCorrection(changed: Activity) {
    const outcome = await correcting.save(changed);
    if (outcome.kind === "failed") fail(outcome.error);
    if (outcome.kind === "stored") {
      setSaved({ activity: outcome.activity, wasStoredEarlier: false, isCorrection: true });
      stopCorrecting();
      follow();
    }
  }

  function clear() {
    attempt.current = newAttempt();
    const empty = emptyForm(today, state.role, lastChoicesOf(state));
    open(empty);
    form.start(empty);
    setSaved(null);
  }

  function startLogging(type: string, wanted: EntryState) {
    if (seen) stopCorrecting();
    move({ kind: "chooseType", type });
    move({ kind: "setState", state: wanted, today });
  }

  function startCorrecting(activity: Activity, wanted?: EntryState) {
    if (!seen) aside.current = state;
    correcting.begin(activity);
    const { note, checks } = splitNote(activity, checklistWords);
    const stored = moveForm(state, { kind: "correct", activity: { ...activity, note }, checks, today });
    open(wanted ? { ...stored, state: wanted } : stored);
    setSaved(null);
  }

  function repeat(activity: Activity) {
    const { note } = splitNote(activity, checklistWords);
    move({ kind: "repeat", activity: { ...activity, note }, today });
  }

  function stopCorrecting() {
    correcting.end();
    open(aside.current ?? emptyForm(today, state.role));
    aside.current = null;
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
    strike: (activity) => void strike(activity),
    forgetSaved: () => setSaved(null),
    clear,
    startCorrecting,
    startLogging,
    stopCorrecting,
    reopen,
  };
}
