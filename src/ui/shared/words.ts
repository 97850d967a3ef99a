// The choice of a page's words by its language.
import { useContext } from "preact/hooks";
import type { Language } from "../../domain/book/book";
import { LanguageContext } from "./components/language";

export type ByLanguage<W> = Readonly<Record<Language, W>>;

export interface InLanguage<W> {
  readonly language: Language;
  readonly words: W;
}

export function useWords<W>(byLanguage: ByLanguage<W>): InLanguage<W> {
  const language = useContext(LanguageContext);
  return { language, words: byLanguage[language] };
}
