// Words of the tab Sammanställning in the workbook's language.
import type { Language } from "../domain/book/book";
import { summaryEn } from "./summary.en";
import { type SummaryWords, summarySv } from "./summary.sv";

export function summaryWords(language: Language): SummaryWords {
  return language === "en" ? summaryEn : summarySv;
}
