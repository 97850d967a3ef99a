// The status on one page, as facts without words: where each promise stands, what is at risk, what is needed and by
// what day, and what has happened since the last report.
import type { Book, UnreadableCommitment } from "../book/book";
import type { PlainDate } from "../calendar/plain-date";
import { type Judgement, type Status, shownStatus } from "../judging/judgement";
import { type Reminder, remindersOf } from "../summary/reminders";
import { STATUSES_TO_ACT_ON } from "../summary/summary";
import { promisesOf, type ReportModel, reportModel } from "./model";
import { hasMoved, type SinceLast } from "./since-last";

export interface StatusReport {
  readonly model: ReportModel;
  /** Every promise; when they are too many for a page, those to act on. In the workbook's order. */
  readonly shown: readonly Judgement[];
  /** Promises that can't be read: as many as the table has room for, beside those shown. */
  readonly unreadable: readonly UnreadableCommitment[];
  /** The number of promises that the table leaves out. */
  readonly notShown: number;
  /** At risk, behind, partly kept or missed; the worst first. */
  readonly atRisk: readonly Judgement[];
  /** Not at risk, but something is still needed; by the day it is needed. */
  readonly ahead: readonly Judgement[];
  /** The last report and the promises that have moved since; null when there is none. */
  readonly since: SinceLast | null;
  readonly reminders: readonly Reminder[];
}

/** Promises in the table: as many as leave room for the rest. See docs/rules.md#what-a-page-has-room-for. */
export const MOST_ROWS = 12;

function byUrgency(a: Judgement, b: Judgement): number {
  const rank = (status: Status) => STATUSES_TO_ACT_ON.indexOf(status);
  return rank(shownStatus(a)) - rank(shownStatus(b));
}

function byNeed(a: Judgement, b: Judgement): number {
  const [left, right] = [a.need?.by ?? "", b.need?.by ?? ""];
  return left < right ? -1 : left > right ? 1 : 0;
}

export function statusReport(book: Book, asOf: PlainDate): StatusReport {
  const model = reportModel(book, asOf);
  const judgements = promisesOf(model).map(({ judgement }) => judgement);
  const isToActOn = (judgement: Judgement) => STATUSES_TO_ACT_ON.includes(shownStatus(judgement));
  const atRisk = judgements.filter(isToActOn).sort(byUrgency);
  const urgent = new Set(atRisk.slice(0, MOST_ROWS));
  const shown =
    judgements.length + book.unreadable.length <= MOST_ROWS
      ? judgements
      : judgements.filter((judgement) => urgent.has(judgement));
  const unreadable = book.unreadable.slice(0, Math.max(0, MOST_ROWS - shown.length));
  return {
    model,
    shown,
    unreadable,
    notShown: judgements.length - shown.length + book.unreadable.length - unreadable.length,
    atRisk,
    ahead: judgements.filter((judgement) => !isToActOn(judgement) && judgement.need !== undefined).sort(byNeed),
    since: model.since && { ...model.since, changes: model.since.changes.filter(hasMoved) },
    reminders: remindersOf(book, judgements, asOf),
  };
}
