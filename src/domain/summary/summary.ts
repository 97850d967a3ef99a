// The summary of the workbook: every promise under its focus area, in the workbook's order, and what can't be read.
import type { Book, UnreadableCommitment } from "../book/book";
import type { FollowUp } from "../book/follow-ups";
import type { RowIssue } from "../book/row-issue";
import type { Period } from "../calendar/periods";
import type { PlainDate } from "../calendar/plain-date";
import { partsOf, withoutParts } from "../judging/joint-status";
import { judgeBook } from "../judging/judge";
import { type Judgement, type Status, shownStatus } from "../judging/judgement";
import type { YearStrip } from "../picture/year-strip";
import { type Dashboard, dashboardOf } from "./dashboard";

export interface SummaryLine {
  readonly judgement: Judgement;
  /** The parts of a whole. */
  readonly parts: readonly Judgement[];
  /** Counted ÷ target, not capped at 1, or how far an outcome has come; null where nothing is promised in numbers. */
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
  /** As `countStatuses` gives them. */
  readonly counts: readonly { readonly status: Status; readonly count: number }[];
  /** As `countSetAside` gives it. */
  readonly setAside: number;
  /** The number of promises that can't be read, which are counted among all. */
  readonly unread: number;
  readonly groups: readonly SummaryGroup[];
  readonly issues: readonly RowIssue[];
  readonly dashboard: Dashboard;
  /** Sent follow-ups that the workbook no longer bears out; none where that hasn't been looked into. */
  readonly outdated: readonly FollowUp[];
  /** The year month by month, for the tab Sammanställning; null without promises, and where it hasn't been asked for. */
  readonly strip: YearStrip | null;
}

/** In which statuses are counted. */
export const ORDER_OF_COUNTS: readonly Status[] = [
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

/**
 * The number of promises with each status that occurs, in the order people act on them. A whole with its parts is one
 * promise, and those that are set aside are none.
 */
export function countStatuses(judgements: readonly Judgement[]): Summary["counts"] {
  const statuses = withoutParts(judgements).map(shownStatus);
  return ORDER_OF_COUNTS.flatMap((status) => {
    const count = statuses.filter((other) => other === status).length;
    return count > 0 ? [{ status, count }] : [];
  });
}

/** The number of promises that are set aside, which are listed but not counted among the others. */
export function countSetAside(judgements: readonly Judgement[]): number {
  return withoutParts(judgements).filter((judgement) => shownStatus(judgement) === "notApplicable").length;
}

/** Every judgement of the summary, in its order. */
export function judgementsIn({ groups }: Pick<Summary, "groups">): Judgement[] {
  return groups.flatMap(({ lines }) => lines.map(({ judgement }) => judgement));
}

function lineOf(judgement: Judgement, judgements: readonly Judgement[]): SummaryLine {
  const { commitment, rows, target, counted } = judgement;
  return {
    judgement,
    parts: partsOf(judgement, judgements),
    share: commitment.kind === "Mätvärde" ? judgement.progress : target === null ? null : counted / target,
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
    setAside: countSetAside(judgements),
    unread: book.unreadable.length,
    groups: focuses.map((focus) => ({
      focus,
      lines: judgements
        .filter((judgement) => judgement.commitment.focus === focus)
        .map((judgement) => lineOf(judgement, judgements)),
      unreadable: book.unreadable.filter((row) => row.focus === focus),
    })),
    issues: book.issues,
    dashboard: dashboardOf(book, judgements, asOf),
    outdated: [],
    strip: null,
  };
}
