// What a failed call says to the one who made it: what happened and what to do.
import type { ReplyError } from "../../contract/reply";
import { isAccountMixUp, isNoAnswer } from "../shared/server-client";
import { wroteNothing } from "./outbox";
import type { Wording } from "./words";

/** A save that failed: what happened, that the entry is still there, and that trying again does no harm. */
export function notSavedText(error: ReplyError, wording: Wording): string {
  const { errors } = wording.words;
  const [opening, ending] = wroteNothing(error) ? [errors.notSaved, ""] : [errors.noAnswer, errors.storedOnce];
  return [opening, errorText(error, wording), errors.entryKept, ending].filter(Boolean).join(" ");
}

export function errorText(error: ReplyError, { words }: Wording): string {
  if (isAccountMixUp(error)) return words.errors.severalAccounts;
  if (isNoAnswer(error)) return words.errors.noReply;
  const text = words.errors[error.code];
  return typeof text === "string" ? text : text(error.detail);
}
