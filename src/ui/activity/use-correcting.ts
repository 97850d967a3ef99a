// Changes rows that are in the sheet, without ever overwriting unseen what somebody else wrote meanwhile.
import { useState } from "preact/hooks";
import type { CorrectionInput } from "../../contract/inputs";
import type { Reply, ReplyError } from "../../contract/reply";
import type { RowCorrection } from "../../contract/server-api";
import type { Activity } from "../../domain/book/activity";
import type { PlainDate } from "../../domain/calendar/plain-date";
import { contentOf, rebased } from "./session-book";

/** Somebody else changed the row first: the row as the person saw it, as the person wants it, and as it now is. */
export interface Conflict {
  readonly seen: Activity;
  readonly mine: Activity;
  /** Null when the row is gone or can't be read. */
  readonly current: Activity | null;
  readonly reason: "changed" | "gone" | "unreadable";
}

export type CorrectionOutcome =
  | { readonly kind: "stored"; readonly activity: Activity }
  | { readonly kind: "conflict" }
  | { readonly kind: "failed"; readonly error: ReplyError };

export interface Correcting {
  /** The row in the form as it was when it was opened; null while the form holds a new entry. */
  readonly seen: Activity | null;
  readonly conflict: Conflict | null;
  readonly isSaving: boolean;
  begin(seen: Activity): void;
  end(): void;
  /** Saves the row in the form. */
  save(mine: Activity): Promise<CorrectionOutcome>;
  /** Saves a row that isn't in the form, as when it is undone. */
  saveRow(seen: Activity, mine: Activity): Promise<CorrectionOutcome>;
  /** Puts the person's own changes on the row as it now is. */
  overwrite(conflict: Conflict): Promise<CorrectionOutcome>;
  /** Leaves the row as somebody else wrote it. */
  keepTheirs(conflict: Conflict): void;
  dismiss(): void;
}

interface CorrectingWays {
  correct(input: CorrectionInput): Promise<Reply<RowCorrection<Activity>>>;
  show(activity: Activity): void;
  readonly role: string;
  readonly today: PlainDate;
}

export function useCorrecting({ correct, show, role, today }: CorrectingWays): Correcting {
  const [seen, setSeen] = useState<Activity | null>(null);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const [isSaving, setSaving] = useState(false);

  async function saveRow(before: Activity, mine: Activity): Promise<CorrectionOutcome> {
    setSaving(true);
    setConflict(null);
    const reply = await correct({
      id: mine.id,
      seen: contentOf(before, today),
      changed: contentOf(mine, today),
      by: role,
    });
    setSaving(false);
    if (!reply.ok) return { kind: "failed", error: reply.error };
    if (reply.value.kind === "stored") return { kind: "stored", activity: reply.value.row };
    const { reason, current } = reply.value;
    setConflict({ seen: before, mine, current, reason });
    return { kind: "conflict" };
  }

  return {
    seen,
    conflict,
    isSaving,
    begin(activity) {
      setSeen(activity);
      setConflict(null);
    },
    end() {
      setSeen(null);
      setConflict(null);
    },
    save: (mine) => saveRow(seen ?? mine, mine),
    saveRow,
    async overwrite({ seen: before, mine, current }) {
      return current ? await saveRow(current, rebased(mine, before, current)) : { kind: "conflict" };
    },
    keepTheirs({ current }) {
      if (current) show(current);
      setConflict(null);
    },
    dismiss: () => setConflict(null),
  };
}
