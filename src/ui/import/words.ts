// The dialogs' words in the workbook's language.
import { forms as formsEn } from "../../i18n/en/dialogs/forms";
import { listImport as importEn } from "../../i18n/en/dialogs/import";
import { type FormsWords, forms as formsSv } from "../../i18n/sv/dialogs/forms";
import { type ImportWords, listImport as importSv } from "../../i18n/sv/dialogs/import";
import { type InLanguage, useWords } from "../shared/words";

export function useImportWords(): InLanguage<ImportWords> {
  return useWords({ sv: importSv, en: importEn });
}

export function useFormsWords(): InLanguage<FormsWords> {
  return useWords({ sv: formsSv, en: formsEn });
}
