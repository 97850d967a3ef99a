// The one judge: the same rows, settings and as-of date always give the same answer, wherever it is asked.
import type { Activity } from "../book/activity";
import type { Book, Settings } from "../book/book";
import type { Commitment, Kind } from "../book/commitment";
import type { Action } from "../book/plan-actions";
import { eligibleDays } from "../calendar/periods";
import type { PlainDate } from "../calendar/plain-date";
import type { Judgement } from "./judgement";
import { withAudiences } from "./kinds/audiences";
import { measureAverage } from "./kinds/average";
import { measureCount } from "./kinds/count";
import { measureEvery } from "./kinds/every";
import type { Incomplete, Measurement, PromiseView } from "./kinds/kind";
import { measureMilestone } from "./kinds/milestone";
import { measureOngoing } from "./kinds/ongoing";
import { amountOf, relatedTo, relatedToEach, sortRows } from "./row-outcomes";

/** What the judge takes from the settings. */
export type JudgingSettings = Pick<Settings, "excludedWeeks" | "memberOf">;

const MEASURES = {
  Antal: measureCount,
  Snitt: measureAverage,
  Varje: measureEvery,
  Milstolpe: measureMilestone,
  Löpande: measureOngoing,
} as const satisfies Record<Kind, (view: PromiseView) => Measurement | Incomplete>;

const HAVE_AUDIENCES: readonly Kind[] = ["Antal", "Snitt", "Varje"];

/** What the measures and the report's explanations look at: the promise on one day, with its rows sorted. */
export function viewOf(
  commitment: Commitment,
  related: readonly Activity[],
  actions: readonly Action[],
  settings: JudgingSettings,
  asOf: PlainDate,
): PromiseView {
  const rows = sortRows(commitment, related, settings, asOf);
  return {
    commitment,
    asOf,
    rows,
    counted: amountOf(rows.counted),
    eligible: eligibleDays(commitment.period, settings.excludedWeeks),
    actions: actions.filter((action) => action.commitment === commitment.id),
    memberOf: settings.memberOf,
  };
}

/**
 * Where a promise stands as of a day. That day is not over yet, so a booking on it still counts as booked.
 * @param activities May hold rows of other promises, which are passed over; so may `actions`.
 * @param asOf T: the only day the rules know. No clock is read.
 * @example
 * // Two contacts are promised for 2022: the first falls due on 25 June, and was held in March.
 * judge(commitment, [held("2022-03-01")], [], settings, plainDate("2022-06-30")).status; // "onTrack"
 */
export function judge(
  commitment: Commitment,
  activities: readonly Activity[],
  actions: readonly Action[],
  settings: JudgingSettings,
  asOf: PlainDate,
): Judgement {
  return judgeRelated(commitment, relatedTo(commitment, activities), actions, settings, asOf);
}

/** Judges as `judge` does, for a caller that has found the related rows already. */
function judgeRelated(
  commitment: Commitment,
  related: readonly Activity[],
  actions: readonly Action[],
  settings: JudgingSettings,
  asOf: PlainDate,
): Judgement {
  const view = viewOf(commitment, related, actions, settings, asOf);
  const found = MEASURES[commitment.kind](view);
  const { rows, counted } = view;
  if ("incomplete" in found) {
    const { incomplete: reason } = found;
    return { commitment, asOf, rows, status: "notMeasurable", reason, counted, target: null, progress: 0 };
  }
  const measurement = HAVE_AUDIENCES.includes(commitment.kind) ? withAudiences(view, found) : found;
  return { commitment, asOf, rows, ...measurement };
}

/**
 * Judges every promise of the workbook as of a day, in the workbook's order.
 * @example
 * const late = judgeBook(book, asOf).filter(({ status }) => status === "behind");
 */
export function judgeBook(
  book: Pick<Book, "commitments" | "activities" | "actions" | "settings">,
  asOf: PlainDate,
): Judgement[] {
  const { commitments, actions, settings } = book;
  const related = relatedToEach(commitments, book.activities);
  return commitments.map((commitment, at) => judgeRelated(commitment, related[at] ?? [], actions, settings, asOf));
}
