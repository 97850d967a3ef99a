// The dialog's words in the workbook's language.
import { useContext } from "preact/hooks";
import type { ReplyError } from "../../contract/reply";
import type { Language } from "../../domain/book/book";
import { check as checkEn } from "../../i18n/en/check";
import { type CheckWords, check as checkSv } from "../../i18n/sv/check";
import { LanguageContext } from "../shared/components/language";
import { isAccountMixUp } from "../shared/server-client";

export interface CheckWording {
  readonly language: Language;
  readonly words: CheckWords;
}

export function useCheckWording(): CheckWording {
  const language = useContext(LanguageContext);
  return { language, words: language === "en" ? checkEn : checkSv };
}

/** What a failed call says to the one who made it. */
export function errorText(error: ReplyError, { errors }: CheckWords): string {
  if (isAccountMixUp(error)) return errors.severalAccounts;
  const said = errors[error.code];
  return typeof said === "string" ? said : said(error.detail);
}
