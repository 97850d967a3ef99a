// The sidebar's words in the page's language.
import { useContext } from "preact/hooks";
import type { Language } from "../../domain/book/book";
import { checklistEn } from "../../i18n/checklist.en";
import { type ChecklistWords, checklistSv } from "../../i18n/checklist.sv";
import { sidebarEn } from "../../i18n/sidebar.en";
import { type SidebarWords, sidebarSv } from "../../i18n/sidebar.sv";
import { LanguageContext } from "../shared/components/language";

export interface Wording {
  readonly language: Language;
  readonly words: SidebarWords;
}

export function useWording(): Wording & { readonly checklist: ChecklistWords } {
  const language = useContext(LanguageContext);
  const isEnglish = language === "en";
  return {
    language,
    words: isEnglish ? sidebarEn : sidebarSv,
    checklist: isEnglish ? checklistEn : checklistSv,
  };
}
