// The first pages: the title page, then the verdict on all promises.

import { type PromiseReport, promisesOf, promisesWithoutReason, type ReportModel } from "../../domain/follow-up/model";
import { withoutParts } from "../../domain/judging/joint-status";
import { shownStatus } from "../../domain/judging/judgement";
import { isOver } from "../../domain/judging/kinds/kind";
import { formatDate } from "../../i18n/format/dates";
import { formatNumber } from "../../i18n/format/figures";
import { STATUS_LOOK } from "../../i18n/format/status-look";
import { countWords } from "../../i18n/sentences/judgement";
import { type Block, paragraph, plain, type TableBlock, type TitlePageBlock } from "../blocks/blocks";
import { listText, periodText, sentences, type Wording } from "../blocks/wording";

/** "Pajala kommun", or that the municipality is missing in Inställningar. */
export function municipalityText(model: ReportModel, { words }: Wording): string {
  const { municipality } = model.settings;
  return municipality ? words.municipality(municipality) : words.missing.municipality;
}

/** The title, the parties, the period, the as-of date, the diary number and the receivers. */
export function titlePage(model: ReportModel, wording: Wording): TitlePageBlock {
  const { words, language } = wording;
  const { settings, asOf, period } = model;
  const facts = [
    { term: words.front.period, text: period ? periodText(period, wording) : words.missing.period },
    { term: words.front.asOf, text: formatDate(asOf, language) },
    { term: words.front.diaryNumber, text: settings.diaryNumber || words.missing.diaryNumber },
    { term: words.front.receivers, text: settings.receivers.join(", ") || words.missing.receivers },
  ];
  return {
    kind: "titlePage",
    title: words.title,
    parties: [
      municipalityText(model, wording),
      settings.policeArea ? words.policeArea(settings.policeArea) : words.missing.policeArea,
    ],
    facts,
  };
}

/** How many promises are fulfilled when the period is over; before that, how many have each status. */
function verdictSentence(model: ReportModel, wording: Wording): string {
  const { language } = wording;
  const { verdict } = wording.words;
  const { asOf, period, judged, counts } = model;
  const number = (value: number) => formatNumber(value, language);
  const words = countWords(counts, 0, language);
  const standing = verdict.standing(number(judged), judged === 1, listText(words, wording));
  const day = formatDate(asOf, language);
  if (period === null) return verdict.noPeriod(standing, day);
  if (asOf < period.from) return verdict.notBegun(standing, day, formatDate(period.from, language));
  const end = formatDate(period.to, language);
  if (!isOver(period, asOf)) return verdict.running(standing, day, end);
  const fulfilled = counts.find((line) => line.status === "fulfilled")?.count ?? 0;
  const sentence = verdict.fulfilled(number(fulfilled), number(judged), fulfilled === 0);
  return verdict.over(judged === 1 ? standing : sentence, day, end);
}

function setAsideSentence({ setAside }: ReportModel, { words, language }: Wording): string {
  return setAside > 0 ? words.verdict.setAside(formatNumber(setAside, language), setAside === 1) : "";
}

function idsOf(promises: readonly PromiseReport[]): string {
  return promises.map(({ judgement }) => judgement.commitment.id).join(", ");
}

/** Those that are set aside stand last: they are not among the others. */
function countsTable(model: ReportModel, promises: readonly PromiseReport[], wording: Wording): TableBlock {
  const { verdict } = wording.words;
  const { counts, setAside } = model;
  const listed = setAside > 0 ? [...counts, { status: "notApplicable", count: setAside } as const] : counts;
  const whole = new Set(withoutParts(promises.map(({ judgement }) => judgement)));
  const counted = promises.filter(({ judgement }) => whole.has(judgement));
  return {
    kind: "table",
    label: verdict.tableLabel,
    staysWhole: true,
    hasRowHeaders: true,
    columns: [
      { header: verdict.status, share: 34 },
      { header: verdict.count, share: 12, isNumber: true },
      { header: verdict.promises, share: 54 },
    ],
    rows: listed.map(({ status, count }) => [
      [
        {
          text: `${STATUS_LOOK[status].sign}\u00a0${wording.judging.statuses[status]}`,
          tone: STATUS_LOOK[status].tone,
        },
      ],
      plain(formatNumber(count, wording.language)),
      plain(idsOf(counted.filter(({ judgement }) => shownStatus(judgement) === status))),
    ]),
  };
}

/** The verdict in one sentence, a table of how many have each status, and what in the workbook must be corrected. */
export function verdictBlocks(model: ReportModel, wording: Wording): Block[] {
  const { verdict } = wording.words;
  const promises = promisesOf(model);
  const withoutReason = promisesWithoutReason(model);
  const unreadable = model.unreadable.map((row) => row.id || wording.words.missing.id).join(", ");
  return [
    { kind: "heading", level: 1, text: verdict.heading, id: "verdict", startsPage: true },
    ...(promises.length === 0
      ? [paragraph(model.unreadable.length > 0 ? verdict.noneReadable : verdict.none, { look: "lead" })]
      : [
          paragraph(sentences(model.judged > 0 && verdictSentence(model, wording), setAsideSentence(model, wording)), {
            look: "lead",
          }),
          countsTable(model, promises, wording),
        ]),
    ...(model.unreadable.length > 0 ? [paragraph(verdict.unreadable(model.unreadable.length, unreadable))] : []),
    ...(withoutReason.length > 0
      ? [paragraph(verdict.reasonsMissing(withoutReason.length, idsOf(withoutReason)))]
      : []),
    ...(model.issues.length > 0 ? [paragraph(verdict.rowsLeftOut(model.issues.length))] : []),
  ];
}
