// The section on one promise: what was promised, how it went, how it was counted, and the rows behind the figure.
import type { PromiseReport, ReportModel } from "../../domain/follow-up/model";
import { formatDate, formatWeekday } from "../../i18n/format/dates";
import { formatNumber } from "../../i18n/format/figures";
import { needLine, outcomeLine } from "../../i18n/sentences/judgement";
import { lostLine } from "../../i18n/sentences/judgement-details";
import { activityTable, nearMissTable, unresolvedTable } from "../blocks/activity-tables";
import { type Block, paragraph, plain, type TableBlock, type Text, textOf } from "../blocks/blocks";
import { headingText, listText, periodText, statusRun, targetText, type Wording } from "../blocks/wording";
import { chartBlocks } from "../charts/charts";
import { countingBlocks } from "./counting";
import { actionState } from "./implementation";
import { whereBlocks } from "./when-and-where";

/** Characters: a table with a longer fact may break across pages. */
const LONGEST_FACT_KEPT_WHOLE = 400;

function conditionsText({ judgement: { commitment } }: PromiseReport, wording: Wording): string {
  const { conditions } = wording.words;
  const { language } = wording;
  const { activityTypes, placeTypes, places, spread, weekdays, requiredParties, audiences, requirement } = commitment;
  return [
    activityTypes.length > 0 ? conditions.types(activityTypes.join(", ")) : conditions.onlyTicked,
    placeTypes.length > 0 && conditions.placeTypes(placeTypes.join(", ")),
    places.length > 0 && conditions.places(listText(places, wording), spread ?? "Tillsammans"),
    weekdays.length > 0 && conditions.weekdays(weekdays.map((day) => formatWeekday(day, language)).join(", ")),
    requiredParties.length > 0 && conditions.parties(listText(requiredParties, wording)),
    audiences.length > 0 && conditions.audiences(listText(audiences, wording)),
    requirement && conditions.requirement(requirement),
    commitment.counts === "Dagar" && conditions.days,
    commitment.unit && conditions.unit(commitment.unit),
    commitment.measure && conditions.measure(commitment.measure),
  ]
    .filter((part) => part)
    .join(". ");
}

function interpretationText({ judgement: { commitment } }: PromiseReport, { words, language }: Wording): string {
  const { interpretation, agreed } = commitment;
  if (interpretation === "") return words.missing.interpretation;
  const when = agreed ? words.promise.interpretationAgreed(formatDate(agreed, language)) : words.missing.agreed;
  return `${interpretation} ${when}`;
}

function reasonFact({ judgement: { commitment }, asksForReason }: PromiseReport, { words }: Wording) {
  const { analysis } = commitment;
  if (asksForReason) {
    const text: Text = analysis ? plain(analysis) : [{ text: words.missing.reason, tone: "amber" }];
    return [{ term: words.promise.reason, text }];
  }
  return analysis ? [{ term: words.promise.analysis, text: plain(analysis) }] : [];
}

/** The whole's own status, since what stands above is the one they have together, and that of each part. */
function partsText({ judgement, parts }: PromiseReport, wording: Wording): Text {
  const { jointStatus: _, ...alone } = judgement;
  return [alone, ...parts].flatMap((one, at) => [
    { text: `${at > 0 ? ", " : ""}${one.commitment.id}\u00a0` },
    statusRun(one, wording),
  ]);
}

/** What came of the promise before, with this period's own figure last: "2022: 156 av 157, 2023: 171 av 157". */
function earlierText({ earlier, judgement }: PromiseReport, wording: Wording): string {
  const { words, language } = wording;
  const { counted, target, commitment } = judgement;
  return [...earlier, { period: commitment.period, counted, target }]
    .map((one) => {
      const year = one.period.from.slice(0, 4);
      const when =
        one.period.from === `${year}-01-01` && one.period.to === `${year}-12-31`
          ? year
          : periodText(one.period, wording);
      const of = one.target === null ? null : formatNumber(one.target, language);
      return words.promise.earlierOutcome(when, formatNumber(one.counted, language), of);
    })
    .join(", ");
}

/** The facts of the promise as a table of two columns: term and text. */
function factsTable(report: PromiseReport, model: ReportModel, wording: Wording): TableBlock {
  const { words, language } = wording;
  const { promise, missing } = words;
  const { judgement } = report;
  const { commitment } = judgement;
  const hasOwnPeriod =
    model.period !== null && (commitment.period.from !== model.period.from || commitment.period.to !== model.period.to);
  const need = needLine(judgement, language);
  const lost = lostLine(judgement, language);
  const facts: { readonly term: string; readonly text: Text }[] = [
    { term: promise.status, text: [statusRun(judgement, wording)] },
    { term: promise.outcome, text: plain(outcomeLine(judgement, language)) },
    { term: promise.target, text: plain(targetText(judgement, wording)) },
    ...(report.earlier.length > 0 ? [{ term: promise.earlier, text: plain(earlierText(report, wording)) }] : []),
    ...(need ? [{ term: promise.need, text: plain(need) }] : []),
    ...(lost ? [{ term: promise.lost, text: plain(lost) }] : []),
    ...(report.parts.length > 0 ? [{ term: promise.parts, text: partsText(report, wording) }] : []),
    ...(commitment.partOf ? [{ term: promise.partOf, text: plain(commitment.partOf) }] : []),
    ...(hasOwnPeriod ? [{ term: promise.period, text: plain(periodText(commitment.period, wording)) }] : []),
    { term: promise.interpretation, text: plain(interpretationText(report, wording)) },
    { term: promise.counts, text: plain(conditionsText(report, wording)) },
    { term: promise.owner, text: plain(commitment.owner || missing.owner) },
    ...(commitment.assessment ? [{ term: promise.assessment, text: plain(commitment.assessment) }] : []),
    ...reasonFact(report, wording),
    ...(report.asksForReason && report.actions.length === 0 && judgement.status !== "notApplicable"
      ? [{ term: words.actions.heading, text: plain(words.parts.noAction) }]
      : []),
  ];
  return {
    kind: "table",
    label: promise.factsLabel(commitment.id),
    hasRowHeaders: true,
    staysWhole: facts.every((fact) => textOf(fact.text).length <= LONGEST_FACT_KEPT_WHOLE),
    columns: [
      { header: promise.fact, share: 22 },
      { header: promise.factValue(commitment.id), share: 78 },
    ],
    rows: facts.map((fact) => [plain(fact.term), fact.text]),
  };
}

function actionTable({ actions, judgement }: PromiseReport, wording: Wording): TableBlock | null {
  if (actions.length === 0) return null;
  const { words } = wording;
  return {
    kind: "table",
    label: words.rows.labels(words.actions.heading, judgement.commitment.id),
    staysWhole: actions.length <= 6,
    columns: [
      { header: words.actions.action, share: 42 },
      { header: words.actions.owner, share: 22 },
      { header: words.actions.due, share: 16 },
      { header: words.actions.state, share: 20 },
    ],
    rows: actions.map((line) => [
      plain(line.action.text || words.missing.place),
      plain(line.action.owner || words.missing.owner),
      plain(line.action.due ?? words.actions.noDay),
      plain(actionState(line, wording)),
    ]),
  };
}

/** The section on the promise. `id` is the ID of its heading. */
export function promiseBlocks(report: PromiseReport, id: string, model: ReportModel, wording: Wording): Block[] {
  const { words } = wording;
  const { judgement } = report;
  const { commitment, rows } = judgement;
  const heading = headingText(commitment.text || words.missing.text);
  const isWhole = heading.length + 1 >= commitment.text.length;
  const label = (name: string) => words.rows.labels(name, commitment.id);
  const tables = [
    nearMissTable(judgement, model.settings, wording),
    unresolvedTable(judgement, wording),
    activityTable(label(words.rows.booked), rows.booked, wording),
    activityTable(label(words.rows.cancelled), rows.cancelled, wording),
    actionTable(report, wording),
  ];
  return [
    { kind: "heading", level: 2, text: words.promise.heading(commitment.id, heading), id },
    ...(isWhole ? [] : [paragraph(commitment.text, { keepsWithNext: true })]),
    factsTable(report, model, wording),
    ...chartBlocks(report, model, wording),
    { kind: "heading", level: 3, text: words.counting.heading, id: `${id}how` },
    ...countingBlocks(report, model, wording),
    ...whereBlocks(report, wording),
    ...tables.filter((table) => table !== null),
  ];
}
