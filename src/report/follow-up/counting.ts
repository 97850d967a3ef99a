// The section "Så räknades det": how a promise's rows gave its figure, in sentences and small tables for each kind.

import { distinctNames } from "../../domain/book/words";
import type { PromiseReport, ReportModel } from "../../domain/follow-up/model";
import type { CountedUnit, Counting } from "../../domain/judging/explained/counting";
import { amountOf, countedOccasions } from "../../domain/judging/occasions";
import { formatDate } from "../../i18n/format/dates";
import { formatFigure, formatNumber } from "../../i18n/format/figures";
import { occasionsText, scoreText } from "../../i18n/sentences/judgement";
import { type Block, paragraph, plain, type TableBlock } from "../blocks/blocks";
import { listText, periodText, sentences, statusRun, unitText, type Wording, weekText } from "../blocks/wording";

type Of<K extends Counting["kind"]> = Extract<Counting, { kind: K }>;

/** When there are more units than this, only the lost ones are listed, and of those not more either. */
const MOST_UNITS_LISTED = 30;

function countedRows({ judgement }: PromiseReport, { words, language }: Wording): string {
  const { rows, commitment } = judgement;
  const amount = amountOf(countedOccasions(judgement));
  return words.counting.countedRows(
    occasionsText(commitment, amount, language),
    rows.counted.length,
    amount === rows.counted.length,
  );
}

function averageBlocks(
  { detail }: Of<"average">,
  report: PromiseReport,
  model: ReportModel,
  wording: Wording,
): Block[] {
  const { words, judging, language } = wording;
  const { counting } = words;
  const { judgement } = report;
  const units = judging.units[detail.interval];
  const weight = formatNumber(detail.weight, language, 2);
  const rate = formatNumber(detail.rate, language);
  const number = (value: number) => formatNumber(value, language);
  const excluded = model.settings.excludedWeeks.map((week) => weekText(week, wording));
  const short = detail.units.filter((unit) => unit.isShort).length;
  const whole = detail.units.filter((unit) => !unit.isShort && !unit.isExcluded).length;
  return [
    paragraph(
      sentences(
        counting.averageWeight(periodText(judgement.commitment.period, wording), weight, units),
        counting.averageTarget(rate, weight, number(detail.target)),
        detail.targetByCountingUnits !== detail.target &&
          counting.averageByUnits(units, number(detail.targetByCountingUnits)),
        excluded.length > 0 &&
          counting.averageExclusions(listText(excluded, wording), number(detail.targetWithoutExclusions)),
      ),
    ),
    paragraph(
      sentences(
        countedRows(report, wording),
        judgement.averageToDate !== undefined &&
          counting.averageSoFar(
            formatFigure(judgement.averageToDate, detail.rate, language),
            judging.perUnit[detail.interval],
          ),
        whole > 0 && counting.averageUnits(units, number(whole), number(detail.reached), rate),
        detail.best !== null &&
          detail.worst !== null &&
          counting.averageExtremes(number(detail.best), number(detail.worst), detail.empty),
        short > 0 && counting.averageShort(short, units),
      ),
    ),
  ];
}

function unitTable(units: readonly CountedUnit[], counting: Of<"every">, label: string, wording: Wording): TableBlock {
  const { words, language } = wording;
  return {
    kind: "table",
    label,
    hasRowHeaders: true,
    isNarrow: true,
    isDense: true,
    staysWhole: units.length <= 12,
    columns: [
      { header: words.counting.unit, share: 50 },
      { header: words.counting.unitState, share: 28 },
      { header: words.counting.unitCounted, share: 22, isNumber: true },
    ],
    rows: units.map((unit) => [
      plain(unitText(unit.period, counting.interval, wording)),
      plain(words.counting.unitStates[unit.state]),
      plain(formatNumber(unit.counted, language)),
    ]),
  };
}

function everyBlocks(counting: Of<"every">, report: PromiseReport, isBrief: boolean, wording: Wording): Block[] {
  const { words, language } = wording;
  const { judgement } = report;
  const lost = counting.units.filter((unit) => unit.state === "lost");
  const isLong = counting.units.length > MOST_UNITS_LISTED;
  const listed = isBrief ? [] : (isLong ? lost : counting.units).slice(0, MOST_UNITS_LISTED);
  const rest = isLong && !isBrief ? lost.length - listed.length : 0;
  const label = isLong ? words.counting.everyLostUnits : words.counting.everyAllUnits;
  const lostNames = lost.map((unit) => unitText(unit.period, counting.interval, wording));
  return [
    paragraph(
      sentences(
        words.counting.every(
          occasionsText(judgement.commitment, counting.rate, language),
          words.inEvery[counting.interval],
          scoreText(judgement.commitment, judgement.counted, judgement.target ?? 0, language),
          isLong ? "" : listText(lostNames, wording),
        ),
        countedRows(report, wording),
      ),
      { keepsWithNext: listed.length > 0 },
    ),
    ...(listed.length > 0
      ? [unitTable(listed, counting, words.rows.labels(label, judgement.commitment.id), wording)]
      : []),
    ...(rest > 0 ? [paragraph(words.basis.moreUnits(formatNumber(rest, language)), { look: "note" })] : []),
  ];
}

function milestoneText({ reached, actions, actionsClosed }: Of<"milestone">, report: PromiseReport, wording: Wording) {
  const { words, language } = wording;
  const { counting } = words;
  const closed =
    actions > 0 && counting.actionsClosed(formatNumber(actionsClosed, language), formatNumber(actions, language));
  if (reached === null) return sentences(counting.notReached, closed);
  const day = formatDate(reached.on, language);
  const row = reached.row || words.missing.id;
  if (reached.by === "row") return sentences(counting.byRow(day, row), closed);
  if (reached.by === "lateRow") {
    return sentences(counting.byLateRow(day, row, report.judgement.lateBy ?? 0), closed);
  }
  return sentences(counting.byActions(day), closed);
}

function audienceText({ judgement }: PromiseReport, wording: Wording): string {
  const { audiencesReached: reached, commitment } = judgement;
  if (reached === undefined) return "";
  const { counting } = wording.words;
  const left = commitment.audiences.filter((audience) => !reached.includes(audience));
  return sentences(
    reached.length > 0 && counting.audiencesReached(listText(reached, wording)),
    left.length > 0 && counting.audiencesLeft(listText(left, wording)),
  );
}

function placesReachedText({ judgement }: PromiseReport, wording: Wording): string {
  const { placesReached: reached, commitment } = judgement;
  if (reached === undefined) return "";
  const { counting } = wording.words;
  const left = distinctNames(commitment.places).filter((place) => !reached.includes(place));
  return sentences(
    reached.length > 0 && counting.placesReached(listText(reached, wording)),
    left.length > 0 && counting.placesLeft(listText(left, wording)),
  );
}

function placeTable({ judgement }: PromiseReport, wording: Wording): TableBlock {
  const { words, language, judging } = wording;
  const { commitment, asOf, places = [] } = judgement;
  const { kind, interval } = commitment;
  const isInUnits = kind === "Varje" && interval !== null;
  const countedHeader = isInUnits ? words.counting.unitsKept(judging.units[interval]) : words.counting.unitCounted;
  return {
    kind: "table",
    label: words.rows.labels(words.counting.places, commitment.id),
    hasRowHeaders: true,
    staysWhole: places.length <= 12,
    columns: [
      { header: words.rows.place, share: 36 },
      { header: words.promise.status, share: 30 },
      { header: countedHeader, share: 20, isNumber: true },
      { header: words.promise.target, share: 14, isNumber: true },
    ],
    rows: places.map(({ place, status, counted, target }) => [
      plain(place),
      [statusRun({ ...judgement, status, commitment, asOf }, wording)],
      plain(formatNumber(counted, language)),
      plain(target === null ? "–" : formatNumber(target, language)),
    ]),
  };
}

function measuredText({ comparison }: Of<"measured">, { judgement }: PromiseReport, { words, language }: Wording) {
  const { counting } = words;
  const { commitment, reason, counted, target, baseline } = judgement;
  const number = (value: number) => formatNumber(value, language);
  return sentences(
    counting.measured(commitment.measure, number(target ?? 0), comparison === "Högst"),
    reason === "noValue" ? counting.noValue : counting.value(number(counted)),
    baseline === undefined ? counting.noBaseline : counting.baseline(number(baseline)),
  );
}

function ownBlocks(report: PromiseReport, model: ReportModel, isBrief: boolean, wording: Wording): Block[] {
  const { words, language } = wording;
  const { counting, judgement } = report;
  const { commitment, reason } = judgement;
  if (counting.kind === "average") return averageBlocks(counting, report, model, wording);
  if (counting.kind === "every") return everyBlocks(counting, report, isBrief, wording);
  if (counting.kind === "milestone") {
    return [paragraph(milestoneText(counting, report, wording))];
  }
  if (counting.kind === "measured") {
    return [paragraph(sentences(measuredText(counting, report, wording), countedRows(report, wording)))];
  }
  if (counting.kind === "places") {
    const rule = sentences(words.counting.atEachPlace, countedRows(report, wording));
    return [paragraph(rule, { keepsWithNext: true }), placeTable(report, wording)];
  }
  if (counting.kind === "count") {
    const target = occasionsText(commitment, judgement.target ?? 0, language);
    const rule = words.counting.count(target, periodText(commitment.period, wording));
    return [paragraph(sentences(rule, countedRows(report, wording)))];
  }
  const isSetAside = judgement.status === "notApplicable";
  const rule = counting.kind === "ongoing" ? words.counting.ongoing : words.counting.incomplete;
  const intro = isSetAside ? words.counting.setAside : rule;
  return [paragraph(sentences(intro, reason !== undefined && words.unjudged[reason], countedRows(report, wording)))];
}

/** How the promise was counted, and which of its target groups and places were reached; `isBrief` leaves out units. */
export function countingBlocks(report: PromiseReport, model: ReportModel, isBrief: boolean, wording: Wording): Block[] {
  const reached = sentences(audienceText(report, wording), placesReachedText(report, wording));
  return [...ownBlocks(report, model, isBrief, wording), ...(reached ? [paragraph(reached)] : [])];
}
