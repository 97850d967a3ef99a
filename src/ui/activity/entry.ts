// What the form, the list of the latest entries and the pages around them know of one entry.
import type { ReplyError } from "../../contract/reply";
import type { Activity } from "../../domain/book/activity";
import type { PersonalText } from "./form/form-check";
import type { FormFields } from "./form/form-fields";
import type { EntryState, FormMove, FormState } from "./form/form-state";
import type { Objections } from "./form/use-objections";
import type { Parcel } from "./saving/outbox";
import type { Saved } from "./saving/saved-notice";
import type { StashKey } from "./saving/stash";
import type { AskedTwice } from "./saving/use-asked-twice";
import type { Outbox } from "./saving/use-outbox";
import type { Correcting } from "./use-correcting";

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
