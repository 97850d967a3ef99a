// The dialog's words in the workbook's language.
import { beginPeriod as beginEn } from "../../i18n/en/dialogs/begin-period";
import { nextPeriod as nextEn } from "../../i18n/en/dialogs/next-period";
import { type BeginPeriodWords, beginPeriod as beginSv } from "../../i18n/sv/dialogs/begin-period";
import { type NextPeriodWords, nextPeriod as nextSv } from "../../i18n/sv/dialogs/next-period";
import { type InLanguage, useWords } from "../shared/words";

export function usePeriodWords(): InLanguage<BeginPeriodWords & { readonly told: NextPeriodWords }> {
  return useWords({ sv: { ...beginSv, told: nextSv }, en: { ...beginEn, told: nextEn } });
}
