// The words of the dialog Ändra löfte, in the workbook's language.
import { promiseChange as changeEn } from "../../i18n/en/dialogs/promise-change";
import { promiseChange as changeSv, type PromiseChangeWords } from "../../i18n/sv/dialogs/promise-change";
import { type InLanguage, useWords } from "../shared/words";

export function useChangeWords(): InLanguage<PromiseChangeWords> {
  return useWords({ sv: changeSv, en: changeEn });
}
