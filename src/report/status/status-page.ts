// The status report: one page for the chief and the municipality through the year.

import type { Activity } from "../../domain/book/activity";
import type { Book, Language } from "../../domain/book/book";
import type { PlainDate } from "../../domain/calendar/plain-date";
import type { PromiseChange } from "../../domain/follow-up/since-last";
import { type StatusReport, statusReport } from "../../domain/follow-up/status-model";
import type { Judgement } from "../../domain/judging/judgement";
import { isOver } from "../../domain/judging/kinds/kind";
import { formatDate, formatDay } from "../../i18n/format/dates";
import { formatCapital, formatList, formatNumber } from "../../i18n/format/figures";
import { needLine, outcomeLine, statusWord } from "../../i18n/sentences/judgement";
import { needOrRestLine, uncountedText, withDetails } from "../../i18n/sentences/judgement-details";
import { reminderText } from "../../i18n/sentences/reminders";
import type { StatusReportWords } from "../../i18n/sv/documents/status-report";
import { statusReportWords } from "../../i18n/words";
import {
  type Block,
  paragraph,
  plain,
  type ReportDocument,
  type TableBlock,
  type Text,
  textOf,
} from "../blocks/blocks";
import { asFileName } from "../blocks/file-name";
import { headingColourOf } from "../blocks/heading-colour";
import { withKeptTogether } from "../blocks/kept-together";
import { logoOf } from "../blocks/logo";
import { promiseName, unreadableName } from "../blocks/promise-name";
import { shortened } from "../blocks/shortened";
import { notAssessedRun, periodText, sentences, statusRun, type Wording, wordingIn } from "../blocks/wording";
import { pictureBlocks } from "../charts/charts";
import { describedAmong, type LeavesOut, withoutDescription } from "../follow-up/descriptions";
import { occasion } from "../follow-up/done";
import { municipalityText } from "../follow-up/front";
import { verdictText } from "../follow-up/verdict";

/** A list names at most this many items and counts the others, unless there is only one more. */
const MOST_ITEMS = 7;
/** Characters: a longer reason is shortened. */
const LONGEST_REASON = 160;

/** Days that are planned and named; there may be more. */
const MOST_PLANNED = 2;

/** "Planerat: 10 oktober och 3 november."; empty where nothing is planned. */
function plannedText({ rows, asOf }: Judgement, language: Language): string {
  const days = [...new Set(rows.booked.map(({ date }) => date))].filter((date) => date >= asOf).slice(0, MOST_PLANNED);
  if (days.length === 0) return "";
  return statusReportWords(language).planned(
    formatList(
      days.map((date) => formatDay(date, language)),
      language,
    ),
  );
}

/** "1 till senast 31 december. Planerat: 10 oktober.": what is needed by when, and of what nothing counts; else a dash. */
function neededText(judgement: Judgement, language: Language): string {
  const need = needOrRestLine(judgement, language);
  const why = uncountedText(judgement, language);
  return (
    sentences(need && `${formatCapital(need)}.`, plannedText(judgement, language), why && `${formatCapital(why)}.`) ||
    "–"
  );
}

/** That nothing is planned where that is so, the reason that is given, and who is responsible. */
function riskText(judgement: Judgement, language: Language): string {
  const words = statusReportWords(language);
  const { commitment, asOf, rows } = judgement;
  const { analysis, owner, period } = commitment;
  const details = withDetails("", judgement, [], language);
  // The plan of a milestone is its actions.
  const hasOwnPlan = commitment.kind === "Milstolpe" && judgement.need !== undefined;
  const isPlanned = hasOwnPlan || rows.booked.some(({ date }) => date >= asOf);
  const reason = analysis ? words.because(shortened(analysis, LONGEST_REASON)) : isOver(period, asOf) && words.noReason;
  return sentences(
    !isOver(period, asOf) && !isPlanned && words.noPlan,
    details && (details.endsWith(".") ? details : `${details}.`),
    reason,
    owner && `${words.columns.owner}: ${owner}.`,
  );
}

/** "från enligt plan till riskerar att inte uppfyllas, 12 till räknade". */
function changeText({ before, now, added, closed }: PromiseChange, language: Language): string {
  const words = statusReportWords(language);
  const amount = formatNumber(Math.abs(added), language);
  const [then, today] = [statusWord(before, language), statusWord(now, language)];
  return [
    then === today ? "" : words.moved(then, today),
    added > 0 ? words.added(amount) : added < 0 ? words.removed(amount) : "",
    closed > 0 ? words.closed(closed) : "",
  ]
    .filter((part) => part !== "")
    .join(", ");
}

/** More rows than this aren't told one by one. */
const MOST_NEW_ROWS = 3;

/** The rows that have counted since the last report; none where they are too many to tell. */
function newRowsOf({ before, now }: PromiseChange): readonly Activity[] {
  const known = new Set(before.rows.counted.map(({ id }) => id));
  const rows = now.rows.counted.filter(({ id }) => !known.has(id));
  return rows.length > MOST_NEW_ROWS ? [] : rows;
}

/** The rows whose description the status report and its mail print. */
export function describedSince({ since }: StatusReport): Activity[] {
  return describedAmong((since?.changes ?? []).slice(0, MOST_ITEMS + 1).flatMap(newRowsOf));
}

/** How the promise has moved since the last report, and on a line each what was done, where that is little enough to tell. */
function sinceText(change: PromiseChange, leavesOut: LeavesOut, wording: Wording): string {
  const done = newRowsOf(change).map((row) => withoutDescription(row, leavesOut));
  const lines = done.map((row) => textOf(occasion(row, { judgement: change.now }, wording)));
  return [`${changeText(change, wording.language)}.`, ...lines].join("\n");
}

/** The promise's name and what is told of it. `sign`: what ends the name; a full stop where sentences of names follow. */
function item(judgement: Judgement, text: string, sign: ":" | "." = ":"): Text {
  if (text === "") return [{ text: promiseName(judgement.commitment), isBold: true }];
  return [{ text: `${promiseName(judgement.commitment)}${sign} `, isBold: true }, { text }];
}

function list(items: readonly Text[], words: StatusReportWords): Block {
  const rest = items.length - MOST_ITEMS;
  const shown = rest > 1 ? [...items.slice(0, MOST_ITEMS), plain(words.andMore(rest))] : items;
  return { kind: "list", items: shown };
}

function promiseTable({ shown, unreadable }: StatusReport, wording: Wording, words: StatusReportWords): TableBlock {
  return {
    kind: "table",
    label: words.tableLabel,
    hasRowHeaders: true,
    staysWhole: true,
    isDense: true,
    columns: [
      { header: words.columns.promise, share: 24 },
      { header: words.columns.outcome, share: 24 },
      { header: words.columns.status, share: 22 },
      { header: words.columns.needed, share: 30 },
    ],
    rows: [
      ...shown.map((judgement) => [
        plain(promiseName(judgement.commitment)),
        plain(outcomeLine(judgement, wording.language)),
        [statusRun(judgement, wording)],
        plain(neededText(judgement, wording.language)),
      ]),
      ...unreadable.map((unread) => [
        plain(unreadableName(unread, wording)),
        plain(wording.judging.noNumber),
        [notAssessedRun(wording)],
        plain(wording.judging.notAssessedNeed(unread.row)),
      ]),
    ],
  };
}

function sinceBlocks(
  { since }: StatusReport,
  leavesOut: LeavesOut,
  wording: Wording,
  words: StatusReportWords,
): Block[] {
  if (since === null) return [];
  const items = since.changes.map((change) => item(change.now, sinceText(change, leavesOut, wording)));
  return [
    { kind: "heading", level: 2, text: words.since(formatDate(since.followUp.asOf, wording.language)), id: "since" },
    items.length > 0 ? list(items, words) : paragraph(words.nothingNew),
  ];
}

/** The heading of the list of promises at risk, or of those that fell short when all their periods are over. */
function riskHeading({ atRisk }: StatusReport, language: Language): string {
  const words = statusReportWords(language);
  const areOver = atRisk.length > 0 && atRisk.every(({ commitment, asOf }) => isOver(commitment.period, asOf));
  return areOver ? words.fellShort : words.atRisk;
}

function riskBlocks(report: StatusReport, language: Language, words: StatusReportWords): Block[] {
  const { atRisk, reminders } = report;
  const overdue = reminders.filter(({ kind }) => kind === "actions").map((row) => plain(reminderText(row, language)));
  const promises = atRisk.map((judgement) => item(judgement, riskText(judgement, language), "."));
  if (promises.length + overdue.length === 0) return [paragraph(words.noRisk)];
  return [
    { kind: "heading", level: 2, text: riskHeading(report, language), id: "risk" },
    list([...promises, ...overdue], words),
  ];
}

/** What the page says, from its heading of level 1 on. */
export function statusBlocks(report: StatusReport, leavesOut: LeavesOut, wording: Wording): Block[] {
  const { language } = wording;
  const words = statusReportWords(language);
  const { model } = report;
  // What the table shows has its need there.
  const ahead = report.ahead.filter((judgement) => !report.shown.includes(judgement));
  const policeArea = model.settings.policeArea && wording.words.policeArea(model.settings.policeArea);
  const period = model.period ? periodText(model.period, wording) : "";
  // At the foot the line could stand alone on a second page.
  const isFirst = model.judged > 0 && report.since === null;
  return [
    { kind: "heading", level: 1, text: words.title(formatDate(model.asOf, language)), id: "status" },
    paragraph(words.parties(municipalityText(model, wording), policeArea, period, isFirst), { look: "note" }),
    paragraph(verdictText(model, wording), { look: "lead" }),
    ...(model.setAside > 0 ? [paragraph(wording.words.verdict.setAside(model.setAside))] : []),
    ...pictureBlocks(model, wording, true),
    ...(report.shown.length + report.unreadable.length > 0 ? [promiseTable(report, wording, words)] : []),
    ...(report.notShown > 0 ? [paragraph(words.notShown(report.notShown), { look: "note" })] : []),
    ...(model.issues.length > 0 ? [paragraph(words.rowsLeftOut(model.issues.length))] : []),
    ...(model.judged > 0 ? riskBlocks(report, language, words) : []),
    ...(ahead.length > 0
      ? [
          { kind: "heading", level: 2, text: words.ahead, id: "ahead" } as const,
          list(
            ahead.map((judgement) =>
              item(judgement, sentences(`${needLine(judgement, language)}.`, plannedText(judgement, language))),
            ),
            words,
          ),
        ]
      : []),
    ...(model.judged > 0 ? sinceBlocks(report, leavesOut, wording, words) : []),
  ];
}

export interface StatusPage {
  readonly report: StatusReport;
  readonly document: ReportDocument;
  /** The file's name without its extension: "lägesrapport Pajala 2022-06-30". */
  readonly name: string;
}

/** The status report of the workbook as of the day, with its model. */
export function statusPage(
  book: Book,
  asOf: PlainDate,
  language: Language,
  leavesOut: LeavesOut = () => false,
): StatusPage {
  const report = statusReport(book, asOf);
  const wording = wordingIn(language);
  const words = statusReportWords(language);
  const { settings } = report.model;
  const title = words.title(formatDate(asOf, language));
  const policeArea = settings.policeArea && wording.words.policeArea(settings.policeArea);
  return {
    report,
    document: {
      language,
      title,
      day: asOf,
      author: [municipalityText(report.model, wording), policeArea].filter((part) => part !== "").join(", "),
      ...logoOf(settings, wording),
      headingColour: headingColourOf(settings),
      header: title,
      page: { before: wording.words.page, between: wording.words.pageOf },
      blocks: withKeptTogether(statusBlocks(report, leavesOut, wording)),
    },
    name: asFileName(words.fileName(settings.municipality, asOf)),
  };
}
