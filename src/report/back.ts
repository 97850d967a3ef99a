// The last pages: what was told to the citizens, the agreement and the aim, how the figures were made, and the rows
// too many to stand beside their promise.

import { amountOf } from "../domain/relate";
import { promisesOf, type ReportModel } from "../domain/report-model";
import { formatDate, formatNumber } from "../i18n/figures";
import { describeIssue } from "../i18n/row-issues";
import { type Block, paragraph, plain, type Text } from "./blocks";
import { isInAppendix } from "./promise";
import { activityTable } from "./rows";
import { listText, type Wording, weekText } from "./wording";

/** Only addresses a reader can follow become links. */
function linked(text: string, link: string): Text {
  return /^(https?:\/\/|mailto:)\S+$/i.test(link) ? [{ text, link }] : plain(text);
}

export function communicationBlocks(model: ReportModel, { words }: Wording): Block[] {
  const { communication, missing } = words;
  const heading: Block = { kind: "heading", level: 1, text: communication.heading, id: "communication" };
  if (model.communications.length === 0) return [heading, paragraph(communication.none)];
  return [
    heading,
    {
      kind: "table",
      label: communication.heading,
      columns: [
        { header: communication.date, share: 14 },
        { header: communication.channel, share: 18 },
        { header: communication.sender, share: 18 },
        { header: communication.title, share: 38 },
        { header: communication.promises, share: 12 },
      ],
      rows: model.communications.map((row) => [
        plain(row.date),
        plain(row.channel || missing.place),
        plain(row.sender || missing.place),
        linked(row.title || row.link || missing.place, row.link),
        plain(row.commitments.join(", ") || communication.all),
      ]),
    },
  ];
}

export function frameBlocks({ settings }: ReportModel, { words }: Wording): Block[] {
  const { frame, missing } = words;
  return [
    { kind: "heading", level: 1, text: frame.heading, id: "frame" },
    paragraph(settings.agreement ? frame.agreement(settings.agreement.replace(/\.$/, "")) : missing.agreement),
    paragraph(settings.aim ? frame.aim(settings.aim) : missing.aim),
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

/** Rows that could not be read don't count until they are put right, so the report names each. */
function issueBlocks({ issues }: ReportModel, { words, language }: Wording): Block[] {
  const { method } = words;
  if (issues.length === 0) return [paragraph(method.noIssues)];
  return [
    paragraph(method.issues(issues.length), { keepsWithNext: true }),
    { kind: "list", items: issues.map((issue) => plain(describeIssue(issue, language))) },
  ];
}

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
    ...sharedBlocks(model, wording),
    ...issueBlocks(model, wording),
    paragraph(method.checksum, { keepsWithNext: true }),
    paragraph(checksum, { look: "note" }),
  ];
}

/** Nothing when every promise has its rows beside it. */
export function appendixBlocks(model: ReportModel, wording: Wording): Block[] {
  const { words, language } = wording;
  const long = promisesOf(model).filter(isInAppendix);
  if (long.length === 0) return [];
  return [
    { kind: "heading", level: 1, text: words.appendix.heading, id: "appendix", startsPage: true },
    paragraph(words.appendix.intro),
    ...long.flatMap(({ judgement }, index): Block[] => {
      const { commitment, rows } = judgement;
      const label = words.rows.labels(words.rows.counted, commitment.id);
      const table = activityTable(label, rows.counted, wording);
      return [
        { kind: "heading", level: 2, text: words.appendix.promise(commitment.id), id: `appendix${index + 1}` },
        ...(table ? [table] : []),
        paragraph(words.appendix.sum(formatNumber(amountOf(rows.counted), language)), { look: "note" }),
      ];
    }),
  ];
}
