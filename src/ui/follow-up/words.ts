// The dialog's words in the workbook's language.
import { useContext } from "preact/hooks";
import type { Language } from "../../domain/book/book";
import { followUpEn } from "../../i18n/follow-up.en";
import { type FollowUpWords, followUpSv } from "../../i18n/follow-up.sv";
import { LanguageContext } from "../shared/components/language";

export interface DialogWording {
  readonly language: Language;
  readonly words: FollowUpWords;
}

export function dialogWording(language: Language): DialogWording {
  return { language, words: language === "en" ? followUpEn : followUpSv };
}

export function useDialogWording(): DialogWording {
  return dialogWording(useContext(LanguageContext));
}
