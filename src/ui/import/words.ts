// The dialog's words in the workbook's language.
import { useContext } from "preact/hooks";
import type { Language } from "../../domain/book/book";
import { importEn } from "../../i18n/import.en";
import { type ImportWords, importSv } from "../../i18n/import.sv";
import { LanguageContext } from "../shared/components/language";

export interface ImportWording {
  readonly language: Language;
  readonly words: ImportWords;
}

export function useImportWording(): ImportWording {
  const language = useContext(LanguageContext);
  return { language, words: language === "en" ? importEn : importSv };
}
