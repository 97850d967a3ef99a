// An overview of all promises, grouped by who is responsible, and what has changed since the last follow-up.

import { type PromiseReport, promisesOf, type ReportModel } from "../../domain/follow-up/model";
import { RESPONSIBLE, type Responsible, responsibleOf } from "../../domain/follow-up/responsible";
import type { PromiseChange } from "../../domain/follow-up/since-last";
import type { Judgement } from "../../domain/judging/judgement";
import { formatDate } from "../../i18n/format/dates";
import { formatNumber } from "../../i18n/format/figures";
import { STATUS_LOOK } from "../../i18n/format/status-look";
import { outcomeLine } from "../../i18n/sentences/judgement";
import { promiseAnchors, promiseLink } from "../blocks/anchors";
import { type Block, paragraph, plain, type TableBlock, type Text } from "../blocks/blocks";
import { headingText, listText, statusRun, targetText, type Wording } from "../blocks/wording";

/** Characters: a longer text is shortened here and stands in full in the promise's own section. */
const LONGEST_TEXT_IN_OVERVIEW = 240;

function briefly(text: string): string {
  return text.length <= LONGEST_TEXT_IN_OVERVIEW ? text : headingText(text);
}

function overviewRow({ judgement }: PromiseReport, anchors: ReadonlyMap<string, string>, wording: Wording): Text[] {
  const { commitment } = judgement;
  const { missing } = wording.words;
  return [
    [promiseLink(commitment.id, anchors)],
    plain(briefly(commitment.text) || missing.text),
    plain(targetText(judgement, wording)),
    plain(outcomeLine(judgement, wording.language)),
    [statusRun(judgement, wording)],
    plain(commitment.owner || missing.owner),
  ];
}

/** Rows for promises that can't be read. They stand where nobody is responsible, which can't be read either. */
function unreadableRows(model: ReportModel, { words }: Wording): Text[][] {
  const { overview, missing } = words;
  return model.focuses.flatMap((focus) =>
    focus.unreadable.map((row): Text[] => [
      plain(row.id || missing.id),
      plain(briefly(row.text) || missing.text),
      plain("–"),
      plain(overview.unreadableOutcome(row.row)),
      [{ text: `${STATUS_LOOK.notMeasurable.sign}\u00a0${overview.unreadable}`, tone: "grey" }],
      plain("–"),
    ]),
  );
}

/** A table for each group that is responsible, including the promises that can't be read; nothing without promises. */
export function overviewBlocks(model: ReportModel, wording: Wording): Block[] {
  const { overview, parts } = wording.words;
  const anchors = promiseAnchors(model);
  const promises = promisesOf(model);
  const groups = new Map<Responsible, PromiseReport[]>();
  for (const promise of promises) {
    const responsible = responsibleOf(promise.judgement.commitment.owner, model.settings);
    groups.set(responsible, [...(groups.get(responsible) ?? []), promise]);
  }
  const unreadable = unreadableRows(model, wording);
  const tables = RESPONSIBLE.flatMap((responsible): TableBlock[] => {
    const rows = [
      ...(groups.get(responsible) ?? []).map((promise) => overviewRow(promise, anchors, wording)),
      ...(responsible === "nobody" ? unreadable : []),
    ];
    if (rows.length === 0) return [];
    return [
      {
        kind: "table",
        label: parts.responsible[responsible],
        hasRowHeaders: true,
        columns: [
          { header: overview.id, share: 5.5 },
          { header: overview.promise, share: 31 },
          { header: overview.target, share: 19 },
          { header: overview.outcome, share: 20.5 },
          { header: overview.status, share: 14 },
          { header: overview.owner, share: 10 },
        ],
        rows,
      },
    ];
  });
  if (tables.length === 0) return [];
  return [{ kind: "heading", level: 1, text: overview.heading, id: "overview" }, ...tables];
}

function standing(judgement: Judgement, wording: Wording): Text {
  return [statusRun(judgement, wording), { text: ` ${outcomeLine(judgement, wording.language)}` }];
}

function whatHappened({ added, closed }: PromiseChange, { words, language }: Wording): string {
  const { changes } = words.parts;
  const number = (value: number) => formatNumber(value, language);
  const parts = [
    ...(added > 0 ? [changes.added(number(added))] : []),
    ...(added < 0 ? [changes.removed(number(-added))] : []),
    ...(closed > 0 ? [changes.closed(closed)] : []),
  ];
  return parts.join(", ") || changes.nothingNew;
}

function hasChanged({ before, now, added, closed }: PromiseChange): boolean {
  return before.status !== now.status || added !== 0 || closed !== 0;
}

/** What has changed since the last follow-up; nothing when there is none. */
export function changeBlocks(model: ReportModel, wording: Wording): Block[] {
  const { since } = model;
  if (since === null || since.changes.length === 0) return [];
  const { words, language } = wording;
  const { changes } = words.parts;
  const anchors = promiseAnchors(model);
  const changed = since.changes.filter(hasChanged);
  const unchanged = since.changes.filter((change) => !hasChanged(change)).map(({ now }) => now.commitment.id);
  const intro = changes.intro(formatDate(since.followUp.asOf, language), formatDate(since.followUp.date, language));
  const table: TableBlock = {
    kind: "table",
    label: changes.label,
    hasRowHeaders: true,
    columns: [
      { header: changes.promise, share: 8 },
      { header: changes.before(since.followUp.asOf), share: 33 },
      { header: changes.now(model.asOf), share: 33 },
      { header: changes.what, share: 26 },
    ],
    rows: changed.map((change) => [
      [promiseLink(change.now.commitment.id, anchors)],
      standing(change.before, wording),
      standing(change.now, wording),
      plain(whatHappened(change, wording)),
    ]),
  };
  return [
    { kind: "heading", level: 1, text: changes.heading, id: "since" },
    paragraph(intro, { keepsWithNext: changed.length > 0 }),
    ...(changed.length > 0 ? [table] : [paragraph(changes.none)]),
    ...(changed.length > 0 && unchanged.length > 0
      ? [paragraph(changes.unchanged(listText(unchanged, wording)), { look: "note" })]
      : []),
  ];
}
