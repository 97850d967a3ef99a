// The first pages: the title page, the verdict before anything else, and every promise in one table.
import type { Judgement } from "../domain/judgement";
import { isOver } from "../domain/measure";
import { type PromiseReport, promisesOf, promisesWithoutReason, type ReportModel } from "../domain/report-model";
import { formatDate, formatNumber } from "../i18n/figures";
import { countWord, outcomeLine } from "../i18n/judgement";
import { STATUS_LOOK } from "../i18n/status-look";
import { type Block, paragraph, plain, type TableBlock, type Text, type TitlePageBlock } from "./blocks";
import { headingText, listText, periodText, statusRun, targetText, type Wording } from "./wording";

export function municipalityText(model: ReportModel, { words }: Wording): string {
  const { municipality } = model.settings;
  return municipality ? words.municipality(municipality) : words.missing.municipality;
}

export function titlePage(model: ReportModel, wording: Wording): TitlePageBlock {
  const { words, language } = wording;
  const { settings, asOf, period } = model;
  const facts = [
    { term: words.front.period, text: period ? periodText(period, wording) : words.missing.period },
    { term: words.front.asOf, text: formatDate(asOf, language) },
    { term: words.front.diaryNumber, text: settings.diaryNumber },
    { term: words.front.receivers, text: settings.receivers.join(", ") },
  ];
  return {
    kind: "titlePage",
    title: words.title,
    parties: [
      municipalityText(model, wording),
      settings.policeArea ? words.policeArea(settings.policeArea) : words.missing.policeArea,
    ],
    facts: facts.filter((fact) => fact.text !== ""),
  };
}

/** How many are fulfilled, once the period is over; where they all stand, until then. */
function verdictSentence(model: ReportModel, wording: Wording): string {
  const { language } = wording;
  const { verdict } = wording.words;
  const { asOf, period, judged, counts } = model;
  const number = (value: number) => formatNumber(value, language);
  const words = counts.map((line) => countWord(line.status, line.count, language));
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

function idsOf(promises: readonly PromiseReport[]): string {
  return promises.map(({ judgement }) => judgement.commitment.id).join(", ");
}

function countsTable(model: ReportModel, promises: readonly PromiseReport[], wording: Wording): TableBlock {
  const { verdict } = wording.words;
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
    rows: model.counts.map(({ status, count }) => [
      [
        {
          text: `${STATUS_LOOK[status].sign}\u00a0${wording.judging.statuses[status]}`,
          tone: STATUS_LOOK[status].tone,
        },
      ],
      plain(formatNumber(count, wording.language)),
      plain(idsOf(promises.filter(({ judgement }) => judgement.status === status))),
    ]),
  };
}

export function verdictBlocks(model: ReportModel, wording: Wording): Block[] {
  const { verdict } = wording.words;
  const promises = promisesOf(model);
  const withoutReason = promisesWithoutReason(model);
  const unreadable = model.unreadable.map((row) => row.id || wording.words.missing.id).join(", ");
  return [
    { kind: "heading", level: 1, text: verdict.heading, id: "verdict", startsPage: true },
    ...(promises.length === 0
      ? [paragraph(verdict.none, { look: "lead" })]
      : [paragraph(verdictSentence(model, wording), { look: "lead" }), countsTable(model, promises, wording)]),
    ...(model.unreadable.length > 0 ? [paragraph(verdict.unreadable(model.unreadable.length, unreadable))] : []),
    ...(withoutReason.length > 0
      ? [paragraph(verdict.reasonsMissing(withoutReason.length, idsOf(withoutReason)))]
      : []),
    ...(model.issues.length > 0 ? [paragraph(verdict.rowsLeftOut(model.issues.length))] : []),
  ];
}

/** Longer texts would make the overview no overview; they stand whole with their promise. */
const LONGEST_TEXT_IN_OVERVIEW = 240;

function briefly(text: string): string {
  return text.length <= LONGEST_TEXT_IN_OVERVIEW ? text : headingText(text);
}

function overviewRow(judgement: Judgement, wording: Wording): Text[] {
  const { commitment } = judgement;
  const { missing } = wording.words;
  return [
    plain(commitment.id),
    plain(briefly(commitment.text) || missing.text),
    plain(targetText(judgement, wording)),
    plain(outcomeLine(judgement, wording.language)),
    [statusRun(judgement, wording)],
    plain(commitment.owner || missing.owner),
  ];
}

/** Every promise there is, the unreadable ones among them. */
export function overviewBlocks(model: ReportModel, wording: Wording): Block[] {
  const { overview, missing } = wording.words;
  const rows = model.focuses.flatMap((focus) => [
    ...focus.promises.map(({ judgement }) => overviewRow(judgement, wording)),
    ...focus.unreadable.map((row): Text[] => [
      plain(row.id || missing.id),
      plain(briefly(row.text) || missing.text),
      plain("–"),
      plain(overview.unreadableOutcome(row.row)),
      [{ text: `${STATUS_LOOK.notMeasurable.sign}\u00a0${overview.unreadable}`, tone: "grey" }],
      plain("–"),
    ]),
  ]);
  if (rows.length === 0) return [];
  return [
    { kind: "heading", level: 1, text: overview.heading, id: "overview" },
    {
      kind: "table",
      label: overview.label,
      hasRowHeaders: true,
      columns: [
        { header: overview.id, share: 6 },
        { header: overview.promise, share: 24 },
        { header: overview.target, share: 20.5 },
        { header: overview.outcome, share: 23 },
        { header: overview.status, share: 15.5 },
        { header: overview.owner, share: 11 },
      ],
      rows,
    },
  ];
}
