// One table of all promises in their order, and what has changed since the last follow-up.
import type { UnreadableCommitment } from "../../domain/book/book";
import { type PromiseReport, promisesOf, type ReportModel } from "../../domain/follow-up/model";
import { hasMoved, type PromiseChange } from "../../domain/follow-up/since-last";
import type { Judgement } from "../../domain/judging/judgement";
import { formatDate } from "../../i18n/format/dates";
import { formatNumber } from "../../i18n/format/figures";
import { outcomeLine } from "../../i18n/sentences/judgement";
import { promiseAnchors } from "../blocks/anchors";
import { type Block, paragraph, plain, type Run, type TableBlock, type Text } from "../blocks/blocks";
import { promiseName, unreadableName } from "../blocks/promise-name";
import { shortened } from "../blocks/shortened";
import { listText, notAssessedRun, statusRun, type Wording } from "../blocks/wording";

/** Characters: a longer name or reason is shortened here and stands in full in the promise's own section. */
const LONGEST_NAME = 60;
const LONGEST_REASON = 110;

/** With fewer promises the first page has room for the table too. */
const FEWEST_ON_A_PAGE = 5;

type Anchors = ReadonlyMap<string, string>;

/** The promise's name as a link to its section, or as plain text when the document has no such heading. */
function nameRun({ commitment }: Judgement, anchors: Anchors): Run {
  const text = shortened(promiseName(commitment), LONGEST_NAME);
  const goesTo = anchors.get(commitment.id);
  return goesTo === undefined ? { text } : { text, goesTo };
}

/** "Inte redovisad" where a reason is asked for and none is given, and a dash where none is asked for. */
function reasonText({ judgement, asksForReason }: PromiseReport, { words }: Wording): string {
  const { analysis } = judgement.commitment;
  if (analysis) return shortened(analysis, LONGEST_REASON);
  return asksForReason ? words.overview.noReason : words.missing.place;
}

function overviewRow(promise: PromiseReport, anchors: Anchors, hasReasons: boolean, wording: Wording): Text[] {
  const { judgement } = promise;
  return [
    [nameRun(judgement, anchors)],
    plain(outcomeLine(judgement, wording.language)),
    [statusRun(judgement, wording)],
    plain(judgement.commitment.owner || wording.words.missing.place),
    ...(hasReasons ? [plain(reasonText(promise, wording))] : []),
  ];
}

function unreadableRow(unreadable: UnreadableCommitment, wording: Wording): Text[] {
  const { overview, missing } = wording.words;
  return [
    plain(shortened(unreadableName(unreadable, wording), LONGEST_NAME)),
    plain(missing.place),
    [notAssessedRun(wording)],
    plain(missing.place),
    plain(overview.unreadableReason(unreadable.row)),
  ];
}

/**
 * Every promise, those that can't be read among them; nothing without promises. After a picture that fills the first
 * page it starts the second.
 */
export function overviewBlocks(model: ReportModel, followsPicture: boolean, wording: Wording): Block[] {
  const { overview } = wording.words;
  const anchors = promiseAnchors(model);
  // Where no reason is asked for and none is told, a column of dashes says nothing.
  const isTold = (promise: PromiseReport) => promise.asksForReason || promise.judgement.commitment.analysis !== "";
  const hasReasons = model.unreadable.length > 0 || promisesOf(model).some(isTold);
  const rows = model.focuses.flatMap(({ promises, unreadable }) => [
    ...promises.map((promise) => overviewRow(promise, anchors, hasReasons, wording)),
    ...unreadable.map((row) => unreadableRow(row, wording)),
  ]);
  if (rows.length === 0) return [];
  return [
    {
      kind: "heading",
      level: 1,
      text: overview.heading,
      id: "overview",
      startsPage: followsPicture && rows.length >= FEWEST_ON_A_PAGE,
    },
    {
      kind: "table",
      label: overview.label,
      hasRowHeaders: true,
      columns: [
        { header: overview.promise, share: 22 },
        { header: overview.outcome, share: 22 },
        { header: overview.status, share: 20 },
        { header: overview.owner, share: 13 },
        ...(hasReasons ? [{ header: overview.reason, share: 23 }] : []),
      ],
      rows,
    },
  ];
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

/** What has changed since the last follow-up; nothing when there is none. */
export function changeBlocks(model: ReportModel, wording: Wording): Block[] {
  const { since } = model;
  if (since === null || since.changes.length === 0) return [];
  const { words, language } = wording;
  const { changes } = words.parts;
  const anchors = promiseAnchors(model);
  const changed = since.changes.filter(hasMoved);
  const unchanged = since.changes.filter((change) => !hasMoved(change)).map(({ now }) => now.commitment.id);
  const intro = changes.intro(formatDate(since.followUp.asOf, language), formatDate(since.followUp.date, language));
  const table: TableBlock = {
    kind: "table",
    label: changes.label,
    hasRowHeaders: true,
    columns: [
      { header: changes.promise, share: 22 },
      { header: changes.before(since.followUp.asOf), share: 28 },
      { header: changes.now(model.asOf), share: 28 },
      { header: changes.what, share: 22 },
    ],
    rows: changed.map((change) => [
      [nameRun(change.now, anchors)],
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
