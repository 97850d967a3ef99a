// The words about activities in the page's language, for the pages that log and import them.
import { checklist as checklistEn } from "../../i18n/en/checklist";
import { sidebar as sidebarEn } from "../../i18n/en/sidebar";
import { type ChecklistWords, checklist as checklistSv } from "../../i18n/sv/checklist";
import { type SidebarWords, sidebar as sidebarSv } from "../../i18n/sv/sidebar";
import { type InLanguage, useWords } from "../shared/words";

export type Wording = InLanguage<SidebarWords>;

export function useWording(): Wording & { readonly checklist: ChecklistWords } {
  const { words: checklist } = useWords({ sv: checklistSv, en: checklistEn });
  return { ...useWords({ sv: sidebarSv, en: sidebarEn }), checklist };
}
