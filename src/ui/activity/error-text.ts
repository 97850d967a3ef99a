// What a page says about a call that failed: what happened and what to do.
import type { ReplyError } from "../../contract/reply";
import { isAccountMixUp, isNoAnswer } from "../shared/server-client";
import type { Wording } from "./words";

export function errorText(error: ReplyError, { words }: Wording): string {
  if (isAccountMixUp(error)) return words.errors.severalAccounts;
  if (isNoAnswer(error)) return words.errors.noReply;
  const text = words.errors[error.code];
  return typeof text === "string" ? text : text(error.detail);
}
