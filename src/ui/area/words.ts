// The dialog's words in the workbook's language.
import { area as areaEn } from "../../i18n/en/dialogs/area";
import { type AreaDialogWords, area as areaSv } from "../../i18n/sv/dialogs/area";
import { type InLanguage, useWords } from "../shared/words";

export function useAreaWords(): InLanguage<AreaDialogWords> {
  return useWords({ sv: areaSv, en: areaEn });
}
