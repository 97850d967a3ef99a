// The dialog's words in the workbook's language.
import { useContext } from "preact/hooks";
import type { Language } from "../../domain/book/book";
import { plan as planEn } from "../../i18n/en/plan";
import { type PlanWords, plan as planSv } from "../../i18n/sv/plan";
import { LanguageContext } from "../shared/components/language";

export function planWordsIn(language: Language): PlanWords {
  return language === "en" ? planEn : planSv;
}

export function usePlanWords(): { readonly language: Language; readonly words: PlanWords } {
  const language = useContext(LanguageContext);
  return { language, words: planWordsIn(language) };
}
