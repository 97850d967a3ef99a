// Words of the tab Sammanställning in the workbook's language.
import type { Language } from "../../domain/book/book";
import { summary as summaryEn } from "../en/summary";
import { type SummaryWords, summary as summarySv } from "../sv/summary";

export function summaryWords(language: Language): SummaryWords {
  return language === "en" ? summaryEn : summarySv;
}
