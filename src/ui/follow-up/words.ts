// The dialog's words in the workbook's language.
import { useContext } from "preact/hooks";
import type { Language } from "../../domain/book/book";
import { followUp as followUpEn } from "../../i18n/en/follow-up";
import { type FollowUpWords, followUp as followUpSv } from "../../i18n/sv/follow-up";
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
