// The words of promises while they are made, in the workbook's language.
import { guide as guideEn } from "../../i18n/en/dialogs/guide";
import { promiseForm as formEn } from "../../i18n/en/dialogs/promise-form";
import { proposal as proposalEn } from "../../i18n/en/proposal";
import { type GuideWords, guide as guideSv } from "../../i18n/sv/dialogs/guide";
import { promiseForm as formSv, type PromiseFormWords } from "../../i18n/sv/dialogs/promise-form";
import { type ProposalWords, proposal as proposalSv } from "../../i18n/sv/proposal";
import { type InLanguage, useWords } from "../shared/words";

export const GUIDE_WORDS = { sv: guideSv, en: guideEn };

export function useGuideWords(): InLanguage<GuideWords> {
  return useWords(GUIDE_WORDS);
}

export function usePromiseWords(): InLanguage<PromiseFormWords> {
  return useWords({ sv: formSv, en: formEn });
}

export function useProposalWords(): InLanguage<ProposalWords> {
  return useWords({ sv: proposalSv, en: proposalEn });
}
