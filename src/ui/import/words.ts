// The dialog's words in the workbook's language.
import { useContext } from "preact/hooks";
import type { Language } from "../../domain/book/book";
import { listImport as importEn } from "../../i18n/en/import";
import { type ImportWords, listImport as importSv } from "../../i18n/sv/import";
import { LanguageContext } from "../shared/components/language";

export interface ImportWording {
  readonly language: Language;
  readonly words: ImportWords;
}

export function useImportWording(): ImportWording {
  const language = useContext(LanguageContext);
  return { language, words: language === "en" ? importEn : importSv };
}
