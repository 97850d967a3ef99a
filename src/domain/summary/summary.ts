// The summary of the workbook: every promise under its focus area, in the workbook's order, and what can't be read.
import type { Book, UnreadableCommitment } from "../book/book";
import type { FollowUp } from "../book/follow-ups";
import type { RowIssue } from "../book/row-issue";
import type { Period } from "../calendar/periods";
import type { PlainDate } from "../calendar/plain-date";
import { judgeBook } from "../judging/judge";
import type { Judgement, Status } from "../judging/judgement";
import { type Dashboard, dashboardOf } from "./dashboard";

export interface SummaryLine {
  readonly judgement: Judgement;
  /** Counted ÷ target, not capped at 1; null where nothing is promised in numbers. */
  readonly share: number | null;
  /** Day of the latest counted row. */
  readonly lastCounted: PlainDate | null;
}

export interface SummaryGroup {
  /** Name of the focus area; empty for promises without one. */
  readonly focus: string;
  readonly lines: readonly SummaryLine[];
  readonly unreadable: readonly UnreadableCommitment[];
}

export interface Summary {
  readonly municipality: string;
  readonly policeArea: string;
  readonly period: Period | null;
  readonly asOf: PlainDate;
  /** The number of promises with each status that occurs, in the order people act on them. */
  readonly counts: readonly { readonly status: Status; readonly count: number }[];
  readonly groups: readonly SummaryGroup[];
  readonly issues: readonly RowIssue[];
  readonly dashboard: Dashboard;
  /** Sent follow-ups that the workbook no longer bears out; none where that hasn't been looked into. */
  readonly outdated: readonly FollowUp[];
}

const ORDER_OF_COUNTS: readonly Status[] = [
  "fulfilled",
  "onTrack",
  "atRisk",
  "behind",
  "partly",
  "missed",
  "notMeasurable",
  "notStarted",
];

/** Statuses in which something is to be done or explained. */
export const STATUSES_TO_ACT_ON: readonly Status[] = ["missed", "behind", "atRisk", "partly"];

/** The number of judgements with each status that occurs, in the order people act on them. */
export function countStatuses(judgements: readonly Judgement[]): Summary["counts"] {
  return ORDER_OF_COUNTS.flatMap((status) => {
    const count = judgements.filter((judgement) => judgement.status === status).length;
    return count > 0 ? [{ status, count }] : [];
  });
}

function lineOf(judgement: Judgement): SummaryLine {
  const { rows, target, counted } = judgement;
  return {
    judgement,
    share: target === null ? null : counted / target,
    lastCounted: rows.counted[rows.counted.length - 1]?.date ?? null,
  };
}

/** The summary as of a day. */
export function summarize(book: Book, asOf: PlainDate): Summary {
  const judgements = judgeBook(book, asOf);
  const focuses = [...new Set([...book.commitments, ...book.unreadable].map((row) => row.focus))];
  return {
    municipality: book.settings.municipality,
    policeArea: book.settings.policeArea,
    period: book.settings.period,
    asOf,
    counts: countStatuses(judgements),
    groups: focuses.map((focus) => ({
      focus,
      lines: judgements.filter((judgement) => judgement.commitment.focus === focus).map(lineOf),
      unreadable: book.unreadable.filter((row) => row.focus === focus),
    })),
    issues: book.issues,
    dashboard: dashboardOf(book, judgements, asOf),
    outdated: [],
  };
}
