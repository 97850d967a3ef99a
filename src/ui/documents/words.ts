// The words of the pages that make documents, in the workbook's language.
import { followUp as followUpEn } from "../../i18n/en/follow-up";
import { type FollowUpWords, followUp as followUpSv } from "../../i18n/sv/follow-up";
import { type ByLanguage, type InLanguage, useWords } from "../shared/words";

export const DOCUMENT_WORDS: ByLanguage<FollowUpWords> = { sv: followUpSv, en: followUpEn };

export function useDocumentWords(): InLanguage<FollowUpWords> {
  return useWords(DOCUMENT_WORDS);
}
