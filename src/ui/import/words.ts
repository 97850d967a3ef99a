// The dialog's words in the workbook's language.
import { listImport as importEn } from "../../i18n/en/dialogs/import";
import { type ImportWords, listImport as importSv } from "../../i18n/sv/dialogs/import";
import { type InLanguage, useWords } from "../shared/words";

export function useImportWords(): InLanguage<ImportWords> {
  return useWords({ sv: importSv, en: importEn });
}
