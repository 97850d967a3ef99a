// The dialog's words in the workbook's language.
import { check as checkEn } from "../../i18n/en/dialogs/check";
import { type CheckWords, check as checkSv } from "../../i18n/sv/dialogs/check";
import { type InLanguage, useWords } from "../shared/words";

export function useCheckWords(): InLanguage<CheckWords> {
  return useWords({ sv: checkSv, en: checkEn });
}
