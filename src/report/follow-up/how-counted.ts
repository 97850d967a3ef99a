// Appendix A: how each promise was counted, so that anybody can count again. Its conditions, the sums, the months, the
// rows that didn't count and those that lack something; then lengths of time, shared rows, errors and the checksum.
import { type PromiseReport, promisesOf, type ReportModel } from "../../domain/follow-up/model";
import { formatWeekday } from "../../i18n/format/dates";
import { formatAlternatives, formatNumber } from "../../i18n/format/figures";
import { describeIssue } from "../../i18n/sentences/row-issues";
import { activityTable, MOST_ROWS_LISTED, nearMissTable, unresolvedTable } from "../blocks/activity-tables";
import { type Block, named, paragraph, plain, type TableBlock, type Text } from "../blocks/blocks";
import { listText, sentences, type Wording } from "../blocks/wording";
import { countingBlocks } from "./counting";
import { areMany } from "./descriptions";
import { monthTable } from "./month-table";
import { isQuiet, promiseHeading } from "./promise";

/** More rows or errors than this aren't listed, but counted. */
const MOST_LISTED = 24;
/** Of more promises than this the appendix tells rules and sums, and leaves rows and months to the workbook. */
export const MOST_IN_DETAIL = 12;

function conditionsText({ judgement: { commitment } }: PromiseReport, wording: Wording): string {
  const { conditions } = wording.words;
  const { language } = wording;
  const { activityTypes, placeTypes, places, spread, weekdays, requiredParties, performedBy, audiences, requirement } =
    commitment;
  const either = (names: readonly string[]) => formatAlternatives(names, language);
  const asked = [
    activityTypes.length > 0 ? conditions.types(either(activityTypes)) : conditions.onlyTicked,
    placeTypes.length > 0 && conditions.placeTypes(either(placeTypes)),
    places.length > 0 && conditions.places(either(places), spread ?? "Tillsammans"),
    weekdays.length > 0 && conditions.weekdays(either(weekdays.map((day) => formatWeekday(day, language)))),
    requiredParties.length > 0 && conditions.parties(listText(requiredParties, wording)),
    performedBy.length > 0 && conditions.performedBy(listText(performedBy, wording)),
    audiences.length > 0 && conditions.audiences(either(audiences)),
    requirement && conditions.requirement(requirement.replace(/\.$/, "")),
  ];
  return sentences(
    `${asked.filter((part) => part).join("; ")}.`,
    commitment.counts === "Dagar" && conditions.days,
    commitment.unit && conditions.unit(commitment.unit),
    commitment.measure && conditions.measure(commitment.measure),
  );
}

function withRest(table: TableBlock | null, all: number, wording: Wording): Block[] {
  if (table === null) return [];
  const rest = all - MOST_ROWS_LISTED;
  const note = wording.words.basis.leftOut(formatNumber(rest, wording.language));
  return [{ ...table, isDense: true }, ...(rest > 0 ? [paragraph(note, { look: "note" })] : [])];
}

/** The months, and the rows that didn't count or don't count yet. */
function rowBlocks(report: PromiseReport, model: ReportModel, wording: Wording): Block[] {
  const { words } = wording;
  const { judgement } = report;
  const { commitment, rows } = judgement;
  const first = <T>(list: readonly T[]) => list.slice(0, MOST_ROWS_LISTED);
  const listed = {
    ...judgement,
    rows: { ...rows, nearMisses: first(rows.nearMisses), unresolved: first(rows.unresolved) },
  };
  const label = (name: string) => words.rows.labels(name, commitment.id);
  const tables: readonly [table: TableBlock | null, all: number][] = [
    [nearMissTable(listed, model.settings, wording), rows.nearMisses.length],
    [unresolvedTable(listed, wording), rows.unresolved.length],
    [activityTable(label(words.rows.booked), first(rows.booked), wording), rows.booked.length],
    [activityTable(label(words.rows.cancelled), first(rows.cancelled), wording), rows.cancelled.length],
  ];
  return [
    ...(areMany(report) ? [{ ...monthTable(report, wording), isDense: true }] : []),
    ...tables.flatMap(([table, all]) => withRest(table, all, wording)),
  ];
}

function promiseBasis(
  report: PromiseReport,
  index: number,
  model: ReportModel,
  isBrief: boolean,
  wording: Wording,
): Block[] {
  return [
    { kind: "heading", level: 2, text: promiseHeading(report), id: `basis${index + 1}` },
    { ...named(wording.words.promise.counts, conditionsText(report, wording)), keepsWithNext: true },
    ...countingBlocks(report, model, isBrief, wording),
    ...(isBrief ? [] : rowBlocks(report, model, wording)),
  ];
}

/** The conditions of promises that nothing is known of but what was promised, in one list; nothing without any. */
function quietBlocks(model: ReportModel, wording: Wording): Block[] {
  const promises = promisesOf(model);
  const quiet = promises.filter(isQuiet);
  if (quiet.length === 0) return [];
  const { basis, promise } = wording.words;
  const areAll = quiet.length === promises.length;
  return [
    ...(areAll ? [] : [{ kind: "heading", level: 2, text: basis.quiet, id: "basisQuiet" } as const]),
    {
      kind: "list",
      items: quiet.map((report) => [
        { text: `${report.judgement.commitment.id} `, isBold: true },
        { text: `${promise.counts}: ${conditionsText(report, wording)}` },
      ]),
    },
  ];
}

/** A table of the length of the period and the target of each promise that is counted per unit of time. */
function targetBlocks(model: ReportModel, { words, judging, language }: Wording): Block[] {
  const { targets } = words.parts;
  const number = (value: number, decimals = 0) => formatNumber(value, language, decimals);
  const hasExclusions = model.settings.excludedWeeks.length > 0;
  const rows = promisesOf(model).flatMap(({ judgement, counting }): Text[][] => {
    const { id } = judgement.commitment;
    if (counting.kind === "average") {
      const { interval, weight, target, weightWithoutExclusions, targetWithoutExclusions } = counting.detail;
      const without = hasExclusions ? [number(weightWithoutExclusions, 2), number(targetWithoutExclusions)] : [];
      return [[id, judging.units[interval], number(weight, 2), number(target), ...without].map(plain)];
    }
    if (counting.kind !== "every") return [];
    const { interval, units, askedWithoutExclusions } = counting;
    const asked = units.filter((unit) => unit.asks).length;
    const without = hasExclusions ? [number(units.length), number(askedWithoutExclusions)] : [];
    return [[id, judging.units[interval], number(units.length), number(asked), ...without].map(plain)];
  });
  if (rows.length === 0) return [];
  return [
    {
      kind: "table",
      label: hasExclusions ? targets.labelWithout : targets.label,
      hasRowHeaders: true,
      isDense: true,
      columns: [
        { header: targets.promise, share: 12 },
        { header: targets.unit, share: 26 },
        { header: targets.weight, share: 18, isNumber: true },
        { header: targets.target, share: 10, isNumber: true },
        ...(hasExclusions
          ? [
              { header: targets.weightWithout, share: 18, isNumber: true },
              { header: targets.targetWithout, share: 16, isNumber: true },
            ]
          : []),
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

/** Appendix A; `hasRows`: appendix B follows it. It ends with the checksum of the rows that the follow-up is based on. */
export function howCountedBlocks(model: ReportModel, checksum: string, hasRows: boolean, wording: Wording): Block[] {
  const { basis, method } = wording.words;
  const promises = promisesOf(model);
  const isBrief = promises.length > MOST_IN_DETAIL;
  return [
    { kind: "heading", level: 1, text: basis.heading, id: "basis" },
    ...(isBrief ? [paragraph(basis.brief(MOST_IN_DETAIL))] : []),
    ...(hasRows ? [] : [paragraph(basis.rowsLeftOut)]),
    ...promises.flatMap((report, index) =>
      isQuiet(report) ? [] : promiseBasis(report, index, model, isBrief, wording),
    ),
    ...quietBlocks(model, wording),
    { kind: "heading", level: 2, text: basis.whole, id: "basisWhole" },
    ...targetBlocks(model, wording),
    ...sharedBlocks(model, wording),
    ...issueBlocks(model, wording),
    paragraph(method.checksum, { keepsWithNext: true }),
    paragraph(checksum, { look: "note" }),
  ];
}
