// Everything that the follow-up says, as facts without words. The same workbook and day always give the same model.
import type { Activity } from "../book/activity";
import type { Book, Communication, FocusArea, Indicator, Settings, UnreadableCommitment } from "../book/book";
import { type PlanAction, planActions } from "../book/plan-actions";
import type { RowIssue } from "../book/row-issue";
import type { RuleEdit } from "../book/rule-edit";
import type { Period } from "../calendar/periods";
import { earlier, later, type PlainDate } from "../calendar/plain-date";
import { type Counting, countingOf } from "../judging/explained/counting";
import { asksForReason, type Judgement } from "../judging/judgement";
import { type YearPicture, yearPicture } from "../picture/year-picture";
import { type Summary, type SummaryLine, summarize } from "../summary/summary";
import { outcomeOf } from "../years/outcome-of";
import { type Series, seriesOfEach } from "../years/series";
import { rowsToComplete } from "./completion";
import { ruleEditsOf } from "./rule-edits";
import { type SinceLast, sinceLast } from "./since-last";

export interface PromiseReport {
  readonly judgement: Judgement;
  /** The parts of a whole, which have sections of their own as well. */
  readonly parts: readonly Judgement[];
  readonly counting: Counting;
  readonly actions: readonly PlanAction[];
  readonly communications: readonly Communication[];
  /** How its rule was changed after its period had begun. */
  readonly edits: readonly RuleEdit[];
  /** What came of the promise in earlier periods and in this one, the oldest first; one point where it has no past. */
  readonly series: Series;
  /** The promise is behind, partly kept, missed or set aside, or has lost a unit of time, so its reason belongs in the report. */
  readonly asksForReason: boolean;
  /** As `rowsToComplete` gives it: how many unresolved rows could still make the promise fulfilled. */
  readonly rowsToComplete: number | null;
}

export interface FocusReport {
  /** Empty for promises without a focus area. */
  readonly name: string;
  /** The problem pictures under this name: none when the tab lacks it, several when two rows share it. */
  readonly areas: readonly FocusArea[];
  readonly promises: readonly PromiseReport[];
  readonly unreadable: readonly UnreadableCommitment[];
}

/** A row that counted toward more than one promise. */
export interface SharedRow {
  readonly activity: Activity;
  readonly commitments: readonly string[];
}

export interface ReportModel {
  readonly asOf: PlainDate;
  readonly settings: Settings;
  /** The workbook's period, else the days its promises span; null when neither is known. */
  readonly period: Period | null;
  readonly counts: Summary["counts"];
  /** Judged promises: a whole with its parts is one, and those that are set aside are none. */
  readonly judged: number;
  readonly setAside: number;
  /** Every promise that isn't set aside: those that are judged, and those that can't be read. */
  readonly total: number;
  readonly unreadable: readonly UnreadableCommitment[];
  readonly focuses: readonly FocusReport[];
  /** Until the as-of date, by date. */
  readonly communications: readonly Communication[];
  /** Outcome indicators until the as-of date, by name and date. */
  readonly indicators: readonly Indicator[];
  /** Null when this is the first follow-up. */
  readonly since: SinceLast | null;
  readonly sharedRows: readonly SharedRow[];
  readonly issues: readonly RowIssue[];
  /** Every promise in the report's order; null without promises, and where no period is known. */
  readonly picture: YearPicture | null;
}

function periodOf({ settings, commitments }: Book): Period | null {
  if (settings.period) return settings.period;
  return commitments.reduce<Period | null>(
    (span, { period }) => (span ? { from: earlier(span.from, period.from), to: later(span.to, period.to) } : period),
    null,
  );
}

function byDate(a: Communication, b: Communication): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function promiseReport(
  { judgement, parts }: SummaryLine,
  book: Book,
  communications: readonly Communication[],
  series: Series,
): PromiseReport {
  const { commitment, asOf } = judgement;
  return {
    judgement,
    parts,
    counting: countingOf(judgement, book),
    actions: planActions(book.actions, commitment.id, asOf),
    communications: communications.filter((row) => row.commitments.includes(commitment.id)),
    edits: ruleEditsOf(commitment, book.ruleEdits, asOf),
    series,
    asksForReason: asksForReason(judgement),
    rowsToComplete: rowsToComplete(judgement, book),
  };
}

function sharedRowsOf(promises: readonly PromiseReport[]): SharedRow[] {
  const byId = new Map<string, { activity: Activity; commitments: string[] }>();
  for (const { judgement } of promises) {
    for (const activity of judgement.rows.counted) {
      const shared = byId.get(activity.id) ?? { activity, commitments: [] };
      shared.commitments.push(judgement.commitment.id);
      byId.set(activity.id, shared);
    }
  }
  return [...byId.values()].filter((row) => row.commitments.length > 1);
}

/** Focus areas in the order of their promises; those without promises come last. */
function focusReports(book: Book, summary: Summary, communications: readonly Communication[]): FocusReport[] {
  const named = (name: string) => book.focusAreas.filter((area) => area.name === name);
  const judgements = summary.groups.flatMap(({ lines }) => lines.map(({ judgement }) => judgement));
  const each = seriesOfEach(judgements.map(outcomeOf), book.earlier);
  const series = new Map(judgements.map((judgement, at) => [judgement, each[at] ?? []]));
  const used = summary.groups.map((group) => ({
    name: group.focus,
    areas: named(group.focus),
    promises: group.lines.map((line) => promiseReport(line, book, communications, series.get(line.judgement) ?? [])),
    unreadable: group.unreadable,
  }));
  const unused = new Set(book.focusAreas.map((area) => area.name));
  for (const { name } of used) unused.delete(name);
  return [...used, ...[...unused].map((name) => ({ name, areas: named(name), promises: [], unreadable: [] }))];
}

function byMeasure(a: Indicator, b: Indicator): number {
  const [left, right] = [`${a.measure}\t${a.date}`, `${b.measure}\t${b.date}`];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The follow-up as of a day: it knows of no row, action or message after that day. */
export function reportModel(book: Book, asOf: PlainDate): ReportModel {
  const summary = summarize(book, asOf);
  const communications = book.communications.filter((row) => row.date <= asOf).sort(byDate);
  const focuses = focusReports(book, summary, communications);
  const judgements = focuses.flatMap((focus) => focus.promises.map((promise) => promise.judgement));
  const judged = summary.counts.reduce((sum, { count }) => sum + count, 0);
  return {
    asOf,
    settings: book.settings,
    period: periodOf(book),
    counts: summary.counts,
    judged,
    setAside: summary.setAside,
    total: judged + book.unreadable.length,
    unreadable: book.unreadable,
    focuses,
    communications,
    indicators: book.indicators.filter((row) => row.date <= asOf).sort(byMeasure),
    since: sinceLast(book, asOf, judgements),
    sharedRows: sharedRowsOf(focuses.flatMap((focus) => focus.promises)),
    issues: book.issues,
    picture: yearPicture(judgements, book, asOf),
  };
}

/** Every judged promise in the report's order. */
export function promisesOf(model: ReportModel): PromiseReport[] {
  return model.focuses.flatMap((focus) => focus.promises);
}

/** The promises that fell short and have no reason in `Analys`. */
export function promisesWithoutReason(model: ReportModel): PromiseReport[] {
  return promisesOf(model).filter((row) => row.asksForReason && row.judgement.commitment.analysis === "");
}
