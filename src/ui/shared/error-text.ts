// What a failed call says to the one who made it.
import type { ReplyError } from "../../contract/reply";
import { callErrors as callErrorsEn } from "../../i18n/en/call-errors";
import { callErrors as callErrorsSv } from "../../i18n/sv/call-errors";
import { isAccountMixUp, isNoAnswer } from "./server-client";
import type { ByLanguage } from "./words";

/** Words for each way that a call can fail. Some pages have words of their own. */
export interface ErrorWords
  extends Readonly<Record<Exclude<ReplyError["code"], "driveOff">, string | ((detail: string) => string)>> {
  /** Only where documents are made. */
  readonly driveOff?: string;
  readonly severalAccounts: string;
  /** Said by a page that gives up waiting. */
  readonly noReply?: string;
  /** Stands in for an empty detail. */
  readonly noDetail?: string;
}

/** The words of the pages that have none of their own. */
export const CALL_ERRORS: ByLanguage<ErrorWords> = { sv: callErrorsSv, en: callErrorsEn };

function detailOf({ code, detail, fields }: ReplyError, { noDetail = "" }: ErrorWords): string {
  const names = code === "inputInvalid" ? fields.map(({ field }) => field).join(", ") : "";
  return names || detail || noDetail;
}

/** What happened and what to do, for the one who made the call. */
export function errorText(error: ReplyError, words: ErrorWords): string {
  if (isAccountMixUp(error)) return words.severalAccounts;
  if (isNoAnswer(error) && words.noReply) return words.noReply;
  const said = words[error.code] ?? words.refused;
  return typeof said === "string" ? said : said(detailOf(error, words));
}
