// The head of the first page: what the document is, whose it is, which days it is about and where it is filed.
import type { ReportModel } from "../../domain/follow-up/model";
import { formatDate } from "../../i18n/format/dates";
import type { TitleBandBlock } from "../blocks/blocks";
import { listText, periodText, type Wording } from "../blocks/wording";

/** "Pajala kommun", or that the municipality is missing in Inställningar. */
export function municipalityText(model: ReportModel, { words }: Wording): string {
  const { municipality } = model.settings;
  return municipality ? words.municipality(municipality) : words.missing.municipality;
}

/** The title, the parties, the period, the day of the figures, the diary number, the receivers, who put it together and whom to ask. */
export function titleBand(model: ReportModel, wording: Wording): TitleBandBlock {
  const { words, language } = wording;
  const { settings, asOf, period } = model;
  const { diaryNumber, policeArea, receivers, compiledBy, contact } = settings;
  const facts = [
    { term: words.front.period, text: period ? periodText(period, wording) : words.missing.period },
    { term: words.front.asOf, text: formatDate(asOf, language) },
    ...(diaryNumber ? [{ term: words.front.diaryNumber, text: diaryNumber }] : []),
    ...(receivers.length > 0 ? [{ term: words.front.receivers, text: listText(receivers, wording) }] : []),
    ...(compiledBy ? [{ term: words.front.compiledBy, text: compiledBy }] : []),
    ...(contact ? [{ term: words.front.contact, text: contact }] : []),
  ];
  const parties = [
    municipalityText(model, wording),
    policeArea ? words.policeArea(policeArea) : words.missing.policeArea,
  ];
  return { kind: "titleBand", title: words.title, parties: listText(parties, wording), facts };
}
