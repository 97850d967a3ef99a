// The sidebar's words in the page's language.
import { useContext } from "preact/hooks";
import type { Language } from "../../domain/book";
import { sidebarEn } from "../../i18n/sidebar.en";
import { type SidebarWords, sidebarSv } from "../../i18n/sidebar.sv";
import { LanguageContext } from "../components/language";

export interface Wording {
  readonly language: Language;
  readonly words: SidebarWords;
}

export function useWording(): Wording {
  const language = useContext(LanguageContext);
  return { language, words: language === "en" ? sidebarEn : sidebarSv };
}
