// How the figures were made: the rules, targets with and without excluded weeks, rows that count for several promises,
// and errors.
import { promisesOf, type ReportModel } from "../../domain/follow-up/model";
import { formatDate } from "../../i18n/format/dates";
import { formatNumber } from "../../i18n/format/figures";
import { describeIssue } from "../../i18n/sentences/row-issues";
import { type Block, paragraph, plain, type Text } from "../blocks/blocks";
import { listText, type Wording, weekText } from "../blocks/wording";

/** A table of the weight W and the target N of each promise counted per unit of time. docs/rules.md defines them. */
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
    paragraph(targets.note, { keepsWithNext: true }),
    {
      kind: "table",
      label: targets.label,
      hasRowHeaders: true,
      columns: [
        { header: targets.promise, share: 12 },
        { header: targets.unit, share: 26 },
        { header: targets.weight, share: 20, isNumber: true },
        { header: targets.target, share: 12, isNumber: true },
        { header: targets.weightWithout, share: 15, isNumber: true },
        { header: targets.targetWithout, share: 15, isNumber: true },
      ],
      rows,
    },
  ];
}

function sharedBlocks(model: ReportModel, wording: Wording): Block[] {
  const { method, missing } = wording.words;
  const { sharedRows } = model;
  if (sharedRows.length === 0) return [paragraph(method.notShared)];
  return [
    paragraph(method.shared(sharedRows.length), { keepsWithNext: true }),
    {
      kind: "list",
      items: sharedRows.map(({ activity, commitments }) =>
        plain(method.sharedRow(activity.id || missing.id, activity.date, listText(commitments, wording))),
      ),
    },
  ];
}

/** The report names each row that couldn't be read, because it doesn't count until it is corrected. */
function issueBlocks({ issues }: ReportModel, { words, language }: Wording): Block[] {
  const { method } = words;
  if (issues.length === 0) return [paragraph(method.noIssues)];
  return [
    paragraph(method.issues(issues.length), { keepsWithNext: true }),
    { kind: "list", items: issues.map((issue) => plain(describeIssue(issue, language))) },
  ];
}

/** The chapter on how the figures were made, which ends with the checksum. */
export function methodBlocks(model: ReportModel, checksum: string, wording: Wording): Block[] {
  const { words, language } = wording;
  const { method } = words;
  const weeks = model.settings.excludedWeeks.map((week) => weekText(week, wording));
  return [
    { kind: "heading", level: 1, text: method.heading, id: "method" },
    paragraph(method.asOf(formatDate(model.asOf, language))),
    paragraph(method.sources),
    { kind: "list", items: Object.values(method.rules).map(plain) },
    paragraph(weeks.length > 0 ? method.excluded(listText(weeks, wording)) : method.noneExcluded),
    ...targetBlocks(model, wording),
    ...sharedBlocks(model, wording),
    ...issueBlocks(model, wording),
    paragraph(method.checksum, { keepsWithNext: true }),
    paragraph(checksum, { look: "note" }),
  ];
}
