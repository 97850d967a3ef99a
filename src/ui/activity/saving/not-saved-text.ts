// What the form says about a save that failed.
import type { ReplyError } from "../../../contract/reply";
import { errorText } from "../error-text";
import type { Wording } from "../words";
import { wroteNothing } from "./outbox";

/** Says what happened, that the entry is still in the page, and that trying again does no harm. */
export function notSavedText(error: ReplyError, wording: Wording): string {
  const { errors } = wording.words;
  const [opening, ending] = wroteNothing(error) ? [errors.notSaved, ""] : [errors.noAnswer, errors.storedOnce];
  return [opening, errorText(error, wording), errors.entryKept, ending].filter(Boolean).join(" ");
}
