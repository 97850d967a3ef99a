// The section on one promise, a third to half a page: its text, what came of it, why, what was done, and what else is
// to be known. How it was counted, row by row, stands in the appendix.
import type { PromiseReport, ReportModel } from "../../domain/follow-up/model";
import { formatDate } from "../../i18n/format/dates";
import { formatNumber } from "../../i18n/format/figures";
import { partlyAtBestLine } from "../../i18n/sentences/judgement-details";
import { seriesLine, seriesWords } from "../../i18n/sentences/series";
import { whyNearMiss, whyUnresolved } from "../blocks/activity-tables";
import { type Block, named, type ParagraphBlock, paragraph, type Text } from "../blocks/blocks";
import { promiseName } from "../blocks/promise-name";
import { shortened } from "../blocks/shortened";
import { periodText, statusRun, type Wording } from "../blocks/wording";
import { chartBlocks } from "../charts/charts";
import { dayText, doneBlocks, type MonthsIn } from "./done";
import { editBlocks } from "./edits";
import { resultText } from "./result";

/** Rows that a line tells of one by one; of more it tells how many there are. */
const MOST_TOLD = 3;
/** Characters of a heading. */
const LONGEST_NAME = 80;

function interpretation({ judgement: { commitment } }: PromiseReport, { words, language }: Wording): ParagraphBlock[] {
  const { interpretation: text, agreed } = commitment;
  if (text === "") return [];
  const when = agreed ? words.promise.interpretationAgreed(formatDate(agreed, language)) : words.missing.agreed;
  return [named(words.promise.interpretation, `${text.replace(/\.$/, "")}. ${when}`)];
}

/** Why it went as it did, where that is asked for or told. */
function reason({ judgement: { commitment }, asksForReason }: PromiseReport, { words }: Wording): ParagraphBlock[] {
  const { analysis } = commitment;
  if (asksForReason) return [named(words.promise.reason, analysis || words.missing.reason)];
  return analysis ? [named(words.promise.analysis, analysis)] : [];
}

/** The whole's own status, since what stands above is the one they have together, and that of each part. */
function parts({ judgement, parts: all }: PromiseReport, wording: Wording): ParagraphBlock[] {
  if (all.length === 0) return [];
  const { jointStatus: _, ...alone } = judgement;
  const text: Text = [alone, ...all].flatMap((one, at) => [
    { text: `${at > 0 ? ", " : ""}${one.commitment.id}\u00a0` },
    statusRun(one, wording),
  ]);
  return [named(wording.words.promise.parts, text)];
}

/** What came of the promise before, with this period's own figures last. */
function earlier({ series }: PromiseReport, { language }: Wording): ParagraphBlock[] {
  const line = seriesLine(series, language);
  return line === "" ? [] : [named(seriesWords(language).heading, line)];
}

/** Rows in one line: each with its day and its reason when they are few, otherwise how many and the usual reasons. */
function rowsLine(name: string, rows: readonly { readonly day: string; readonly why: string }[], wording: Wording) {
  if (rows.length === 0) return [];
  const { promise } = wording.words;
  if (rows.length <= MOST_TOLD) {
    return [named(name, `${rows.map(({ day, why }) => (why ? promise.rowWhy(day, why) : day)).join("; ")}.`)];
  }
  const reasons = new Map<string, number>();
  for (const { why } of rows) reasons.set(why, (reasons.get(why) ?? 0) + 1);
  const [only] = reasons.keys();
  if (reasons.size === 1) {
    return [named(name, `${promise.rowCount(formatNumber(rows.length, wording.language), only ?? "")}.`)];
  }
  const usual = [...reasons].filter(([why]) => why !== "").sort(([, a], [, b]) => b - a);
  const told = usual
    .slice(0, MOST_TOLD)
    .map(([why, count]) => promise.whyCount(why, formatNumber(count, wording.language)));
  const count = formatNumber(rows.length, wording.language);
  return [named(name, `${promise.rowCount(count, told.join(", "))}.`)];
}

function otherRows(report: PromiseReport, model: ReportModel, wording: Wording): ParagraphBlock[] {
  const { rows } = report.judgement;
  const { rows: words } = wording.words;
  const lines = [
    ...rowsLine(
      words.nearMisses,
      rows.nearMisses.map((row) => ({
        day: dayText(row.activity, report, wording),
        why: whyNearMiss(row, report.judgement, model.settings, wording),
      })),
      wording,
    ),
    ...rowsLine(
      words.unresolved,
      rows.unresolved.map((row) => ({
        day: dayText(row.activity, report, wording),
        why: whyUnresolved(row, wording),
      })),
      wording,
    ),
    ...rowsLine(
      words.booked,
      rows.booked.map((row) => ({ day: dayText(row, report, wording), why: words.placeAt(row.placeType, row.place) })),
      wording,
    ),
    ...rowsLine(
      words.cancelled,
      rows.cancelled.map((row) => ({ day: dayText(row, report, wording), why: row.place })),
      wording,
    ),
  ];
  // None of them stands alone at the top of a page.
  return lines.map((line, at) => (at < lines.length - 1 ? { ...line, keepsWithNext: true } : line));
}

/** "2.1 Medborgarkontakt": the heading of the promise's section. An ellipsis never stands alone on a line. */
export function promiseHeading({ judgement }: PromiseReport): string {
  return shortened(promiseName(judgement.commitment), LONGEST_NAME).replace(/ …$/, "\u00a0…");
}

/** Whether nothing is known of the promise but what was promised: no row, no action and no word of the parties. */
export function isQuiet({ judgement, actions, parts: all, series, edits }: PromiseReport): boolean {
  const { commitment, rows } = judgement;
  const known = series.length > 1 || [...Object.values(rows), actions, all, edits].some((list) => list.length > 0);
  return !known && commitment.analysis === "" && commitment.assessment === null;
}

/** The text, and then the result and how it is counted in one paragraph, where there is nothing else to tell. */
function quietBlocks(report: PromiseReport, result: Text, wording: Wording): Block[] {
  const { commitment } = report.judgement;
  const text = commitment.text || wording.words.missing.text;
  const facts = [...reason(report, wording), ...interpretation(report, wording)].map(({ text: said }) => said);
  return [
    paragraph(/[.!?]$/.test(text) ? text : `${text}.`, { keepsWithNext: true }),
    {
      kind: "paragraph",
      text: [...result, ...facts.flatMap((said) => [{ text: " " }, ...said])],
    },
  ];
}

/** The section on the promise. `id` is the ID of its heading. */
export function promiseBlocks(
  report: PromiseReport,
  id: string,
  model: ReportModel,
  monthsIn: MonthsIn,
  wording: Wording,
): Block[] {
  const { words, language } = wording;
  const { judgement } = report;
  const { commitment } = judgement;
  const hasOwnPeriod =
    model.period !== null && (commitment.period.from !== model.period.from || commitment.period.to !== model.period.to);
  const atBest = partlyAtBestLine(judgement, language);
  const facts = [
    ...(hasOwnPeriod ? [`${words.promise.period}: ${periodText(commitment.period, wording)}.`] : []),
    ...(commitment.partOf ? [`${words.promise.partOf}: ${commitment.partOf}.`] : []),
  ];
  const status = statusRun(judgement, wording);
  // In running text the sign and the words of a status stay together.
  const together = { ...status, text: status.text.replace(/ /g, "\u00a0") };
  // The stop is for those who hear the text, or read it without its colours.
  const result: Text = [together, { text: `. ${resultText(report, wording)}` }];
  const heading: Block = { kind: "heading", level: 2, text: promiseHeading(report), id };
  if (isQuiet(report)) return [heading, ...quietBlocks(report, result, wording)];
  return [
    heading,
    paragraph(commitment.text || words.missing.text, { keepsWithNext: true }),
    {
      kind: "paragraph",
      text: atBest ? [...result, { text: ` ${atBest}` }] : result,
      keepsWithNext: report.asksForReason,
    },
    ...editBlocks(report, wording),
    ...reason(report, wording),
    ...(commitment.assessment ? [named(words.promise.assessment, `${commitment.assessment}.`)] : []),
    ...parts(report, wording),
    ...earlier(report, wording),
    ...chartBlocks(report, model, wording),
    ...doneBlocks(report, monthsIn, wording),
    ...otherRows(report, model, wording),
    ...interpretation(report, wording),
    ...(facts.length > 0 ? [paragraph(facts.join(" "), { look: "note" })] : []),
  ];
}
