// The form while it holds a saved row: what stood in it before waits, and comes back afterwards.
import { useRef } from "preact/hooks";
import type { ReplyError } from "../../contract/reply";
import type { Activity } from "../../domain/book/activity";
import type { PlainDate } from "../../domain/calendar/plain-date";
import { splitNote } from "./form/checklist-note";
import { type EntryState, emptyForm, type FormState, moveForm } from "./form/form-state";
import type { Saved } from "./saving/saved-notice";
import type { Correcting } from "./use-correcting";
import { useWording } from "./words";

interface CorrectionFormWork {
  readonly state: FormState;
  readonly today: PlainDate;
  /** Puts another form in place of the one that stands. */
  open(form: FormState): void;
  fail(error: ReplyError): void;
  say(saved: Saved | null): void;
  /** Reads the sheet again, since it says something new. */
  follow(): void;
}

export interface CorrectionForm {
  start(activity: Activity, wanted?: EntryState): void;
  stop(): void;
  save(changed: Activity): Promise<void>;
  strike(activity: Activity): Promise<void>;
}

export function useCorrectionForm(correcting: Correcting, work: CorrectionFormWork): CorrectionForm {
  const { state, today, open, fail, say, follow } = work;
  const { checklist } = useWording();
  const aside = useRef<FormState | null>(null);

  function stop() {
    correcting.end();
    open(aside.current ?? emptyForm(today, state.role));
    aside.current = null;
  }

  return {
    stop,
    start(activity, wanted) {
      if (!correcting.seen) aside.current = state;
      correcting.begin(activity);
      const { note, checks } = splitNote(activity, checklist);
      const stored = moveForm(state, { kind: "correct", activity: { ...activity, note }, checks, today });
      open(wanted ? { ...stored, state: wanted } : stored);
      say(null);
    },
    async save(changed) {
      const outcome = await correcting.save(changed);
      if (outcome.kind === "failed") fail(outcome.error);
      if (outcome.kind !== "stored") return;
      say({ activity: outcome.activity, wasStoredEarlier: false, isCorrection: true });
      stop();
      follow();
    },
    async strike(activity) {
      if (correcting.isSaving) return;
      const outcome = await correcting.saveRow(activity, { ...activity, state: "Struken" });
      if (outcome.kind === "failed") fail(outcome.error);
      if (outcome.kind !== "stored") return say(null);
      say({ activity: outcome.activity, wasStoredEarlier: false });
      follow();
    },
  };
}
