// The first sentence of the status report, its mail and the council's page: how the promises stand.
import type { Language } from "../../domain/book/book";
import type { ReportModel } from "../../domain/follow-up/model";
import { formatList, formatNumber } from "../../i18n/format/figures";
import { countWords } from "../../i18n/sentences/judgement";
import { statusReportWords } from "../../i18n/words";

/** "7 löften: 1 uppfyllt, 4 enligt plan och 2 riskerar att inte uppfyllas." */
export function standingText(model: ReportModel, language: Language): string {
  const words = statusReportWords(language);
  if (model.judged + model.setAside === 0) return words.none;
  const counts = countWords(model.counts, model.setAside, language);
  return words.standing(formatNumber(model.judged, language), model.judged === 1, formatList(counts, language));
}
