// Appendix A: how each promise was counted, so that anybody can count again. Its conditions, the sums, the months, the
// rows that didn't count and those that lack something; then lengths of time, shared rows, errors and the checksum.
import { type PromiseReport, promisesOf, type ReportModel } from "../../domain/follow-up/model";
import { formatWeekday } from "../../i18n/format/dates";
import { formatNumber } from "../../i18n/format/figures";
import { describeIssue } from "../../i18n/sentences/row-issues";
import { activityTable, MOST_ROWS_LISTED, nearMissTable, unresolvedTable } from "../blocks/activity-tables";
import { type Block, named, paragraph, plain, type TableBlock, type Text } from "../blocks/blocks";
import { listText, type Wording } from "../blocks/wording";
import { countingBlocks } from "./counting";
import { areMany } from "./done";
import { monthTable } from "./month-table";
import { promiseHeading } from "./promise";

/** More rows or errors than this aren't listed, but counted. */
const MOST_LISTED = 24;

function conditionsText({ judgement: { commitment } }: PromiseReport, wording: Wording): string {
  const { conditions } = wording.words;
  const { language } = wording;
  const { activityTypes, placeTypes, places, spread, weekdays, requiredParties, audiences, requirement } = commitment;
  const parts = [
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
  ];
  return `${parts.filter((part) => part).join(". ")}.`;
}

/** How many rows a table leaves out, as a line below it. */
function leftOut(all: number, wording: Wording): Block[] {
  const rest = all - MOST_ROWS_LISTED;
  return rest > 0
    ? [paragraph(wording.words.basis.leftOut(formatNumber(rest, wording.language)), { look: "note" })]
    : [];
}

function withRest(table: TableBlock | null, all: number, wording: Wording): Block[] {
  return table ? [{ ...table, isDense: true }, ...leftOut(all, wording)] : [];
}

function promiseBasis(report: PromiseReport, index: number, model: ReportModel, wording: Wording): Block[] {
  const { words } = wording;
  const { judgement } = report;
  const { commitment, rows } = judgement;
  const label = (name: string) => words.rows.labels(name, commitment.id);
  return [
    { kind: "heading", level: 2, text: promiseHeading(report), id: `basis${index + 1}` },
    named(words.promise.counts, conditionsText(report, wording)),
    ...countingBlocks(report, model, wording),
    ...(areMany(report) ? [{ ...monthTable(report, wording), isDense: true }] : []),
    ...withRest(nearMissTable(judgement, model.settings, wording), rows.nearMisses.length, wording),
    ...withRest(unresolvedTable(judgement, wording), rows.unresolved.length, wording),
    ...withRest(
      activityTable(label(words.rows.booked), rows.booked.slice(0, MOST_ROWS_LISTED), wording),
      rows.booked.length,
      wording,
    ),
    ...withRest(
      activityTable(label(words.rows.cancelled), rows.cancelled.slice(0, MOST_ROWS_LISTED), wording),
      rows.cancelled.length,
      wording,
    ),
  ];
}

/** A table of the length of the period and the target of each promise that is counted per unit of time. */
function targetBlocks(model: ReportModel, { words, judging, language }: Wording): Block[] {
  const { targets } = words.parts;
  const number = (value: number, decimals = 0) => formatNumber(value, language, decimals);
  const rows = promisesOf(model).flatMap(({ judgement, counting }): Text[][] => {
    const { id } = judgement.commitment;
    if (counting.kind === "average") {
      const { interval, weight, target, weightWithoutExclusions, targetWithoutExclusions } = counting.detail;
      const without = [number(weightWithoutExclusions, 2), number(targetWithoutExclusions)];
      return [[id, judging.units[interval], number(weight, 2), number(target), ...without].map(plain)];
    }
    if (counting.kind !== "every") return [];
    const { interval, units, askedWithoutExclusions } = counting;
    const asked = units.filter((unit) => unit.asks).length;
    const without = [number(units.length), number(askedWithoutExclusions)];
    return [[id, judging.units[interval], number(units.length), number(asked), ...without].map(plain)];
  });
  if (rows.length === 0) return [];
  return [
    {
      kind: "table",
      label: targets.label,
      hasRowHeaders: true,
      isDense: true,
      columns: [
        { header: targets.promise, share: 12 },
        { header: targets.unit, share: 26 },
        { header: targets.weight, share: 18, isNumber: true },
        { header: targets.target, share: 10, isNumber: true },
        { header: targets.weightWithout, share: 18, isNumber: true },
        { header: targets.targetWithout, share: 16, isNumber: true },
      ],
      rows,
    },
  ];
}

/** A list of the first items, with how many more there are as the last one. */
function list(items: readonly Text[], wording: Wording): Block {
  const rest = items.length - MOST_LISTED;
  const more = rest > 0 ? [plain(wording.words.basis.leftOut(formatNumber(rest, wording.language)))] : [];
  return { kind: "list", items: [...items.slice(0, MOST_LISTED), ...more] };
}

function sharedBlocks({ sharedRows }: ReportModel, wording: Wording): Block[] {
  const { method, missing } = wording.words;
  if (sharedRows.length === 0) return [];
  const items = sharedRows.map(({ activity, commitments }) =>
    plain(method.sharedRow(activity.id || missing.id, activity.date, listText(commitments, wording))),
  );
  return [paragraph(method.shared(sharedRows.length), { keepsWithNext: true }), list(items, wording)];
}

/** The report names the rows that couldn't be read, because they don't count until they are corrected. */
function issueBlocks({ issues }: ReportModel, wording: Wording): Block[] {
  if (issues.length === 0) return [];
  return [
    paragraph(wording.words.method.issues(issues.length), { keepsWithNext: true }),
    list(
      issues.map((issue) => plain(describeIssue(issue, wording.language))),
      wording,
    ),
  ];
}

/** Appendix A, which ends with the checksum of the rows that the follow-up is based on. */
export function howCountedBlocks(model: ReportModel, checksum: string, wording: Wording): Block[] {
  const { basis, method } = wording.words;
  const whole = [
    ...targetBlocks(model, wording),
    ...sharedBlocks(model, wording),
    ...issueBlocks(model, wording),
    paragraph(method.checksum, { keepsWithNext: true }),
    paragraph(checksum, { look: "note" }),
  ];
  return [
    { kind: "heading", level: 1, text: basis.heading, id: "basis" },
    ...promisesOf(model).flatMap((report, index) => promiseBasis(report, index, model, wording)),
    { kind: "heading", level: 2, text: basis.whole, id: "basisWhole" },
    ...whole,
  ];
}
