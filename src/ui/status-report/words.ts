// The words of the page in the workbook's language.
import type { StatusReportWords } from "../../i18n/sv/documents/status-report";
import { statusReportWords } from "../../i18n/words";
import { type ByLanguage, type InLanguage, useWords } from "../shared/words";

export const STATUS_WORDS: ByLanguage<StatusReportWords> = {
  sv: statusReportWords("sv"),
  en: statusReportWords("en"),
};

export function useStatusWords(): InLanguage<StatusReportWords> {
  return useWords(STATUS_WORDS);
}
