// The dialog's words in the workbook's language.
import { plan as planEn } from "../../i18n/en/dialogs/plan";
import { type PlanWords, plan as planSv } from "../../i18n/sv/dialogs/plan";
import { type ByLanguage, type InLanguage, useWords } from "../shared/words";

export const PLAN_WORDS: ByLanguage<PlanWords> = { sv: planSv, en: planEn };

export function usePlanWords(): InLanguage<PlanWords> {
  return useWords(PLAN_WORDS);
}
