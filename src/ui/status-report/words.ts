// The words of the page in the workbook's language.
import { useContext } from "preact/hooks";
import type { Language } from "../../domain/book/book";
import { statusReportWords } from "../../report/status/status-page";
import { LanguageContext } from "../shared/components/language";

export const statusReportWordsIn = statusReportWords;

export function useStatusWords() {
  const language: Language = useContext(LanguageContext);
  return { language, ...statusReportWords(language) };
}
