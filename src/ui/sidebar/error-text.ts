// What a failed call says to the one who made it: what happened and what to do.
import type { ErrorCode, ReplyError } from "../../contract/reply";
import { isAccountMixUp } from "../server-client";
import type { Wording } from "./words";

/** Codes after which nothing has been written; after the others nobody here knows. */
const WROTE_NOTHING: readonly ErrorCode[] = ["inputInvalid", "busy", "workbookIncomplete"];

/** A save that failed: what happened, that the entry is still there, and that trying again does no harm. */
export function notSavedText(error: ReplyError, wording: Wording): string {
  const { errors } = wording.words;
  const isCertain = WROTE_NOTHING.includes(error.code) || isAccountMixUp(error);
  const [opening, ending] = isCertain ? [errors.notSaved, ""] : [errors.noAnswer, errors.storedOnce];
  return [opening, errorText(error, wording), errors.entryKept, ending].filter(Boolean).join(" ");
}

export function errorText(error: ReplyError, { words }: Wording): string {
  if (isAccountMixUp(error)) return words.errors.severalAccounts;
  const text = words.errors[error.code];
  return typeof text === "string" ? text : text(error.detail);
}
