// The words about activities in the page's language, for the pages that log and import them.
import { useContext } from "preact/hooks";
import type { Language } from "../../domain/book/book";
import { checklist as checklistEn } from "../../i18n/en/checklist";
import { sidebar as sidebarEn } from "../../i18n/en/sidebar";
import { type ChecklistWords, checklist as checklistSv } from "../../i18n/sv/checklist";
import { type SidebarWords, sidebar as sidebarSv } from "../../i18n/sv/sidebar";
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
