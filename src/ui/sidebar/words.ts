// The words of the sidebar in the page's language: those about activities, and those of what it leads with.
import { lead as leadEn } from "../../i18n/en/lead";
import { type LeadWords, lead as leadSv } from "../../i18n/sv/lead";
import { useWording } from "../activity/words";
import { useWords } from "../shared/words";

export function useLead(): ReturnType<typeof useWording> & { readonly lead: LeadWords } {
  const { words: lead } = useWords({ sv: leadSv, en: leadEn });
  return { ...useWording(), lead };
}
