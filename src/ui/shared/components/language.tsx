// The language of the page, for every piece that writes something.
import { type ComponentChildren, createContext } from "preact";
import { useEffect } from "preact/hooks";
import type { Language } from "../../../domain/book/book";

export const LanguageContext = createContext<Language>("sv");

/** A page in the workbook's language, which the document says as well: a screen reader chooses its voice by it. */
export function InWorkbookLanguage({
  language,
  children,
}: {
  readonly language: Language;
  readonly children: ComponentChildren;
}) {
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return <LanguageContext.Provider value={language}>{children}</LanguageContext.Provider>;
}
