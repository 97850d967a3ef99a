// The one judge: the same rows, settings and as-of date always give the same answer, wherever it is asked.
import type { Activity } from "../book/activity";
import type { Book, Settings } from "../book/book";
import type { Commitment, Kind } from "../book/commitment";
import type { Action } from "../book/plan-actions";
import { eligibleDays } from "../calendar/periods";
import type { PlainDate } from "../calendar/plain-date";
import { onWeekdays } from "../calendar/weekday";
import { isForEachPlace, measureEachPlace } from "./each-place";
import { withJointStatuses } from "./joint-status";
import type { Judgement } from "./judgement";
import { measureAverage } from "./kinds/average";
import { measureCount } from "./kinds/count";
import { measureEvery } from "./kinds/every";
import type { Incomplete, Measured, Measurement, PromiseView } from "./kinds/kind";
import { measureValue } from "./kinds/measured-value";
import { measureMilestone } from "./kinds/milestone";
import { measureOngoing } from "./kinds/ongoing";
import { amountOf, occasionsOf } from "./occasions";
import { withAudiences, withPlaces } from "./reached";
import { relatedTo, relatedToEach, sortRows } from "./row-outcomes";

/** What the judge takes from the settings. */
export type JudgingSettings = Pick<Settings, "excludedWeeks" | "memberOf">;

const MEASURES = {
  Antal: measureCount,
  Snitt: measureAverage,
  Varje: measureEvery,
  Milstolpe: measureMilestone,
  Löpande: measureOngoing,
  Mätvärde: measureValue,
} as const satisfies Record<Kind, (view: PromiseView) => Measurement | Incomplete>;

/** The kinds whose number is shared by target groups and places. */
const SHARED_OUT: readonly Kind[] = ["Antal", "Snitt", "Varje"];

const NOTHING_MEASURED: Measured = { indicators: [], measures: [] };

/** What the measures and the report's explanations look at: the promise on one day, with its rows sorted. */
export function viewOf(
  commitment: Commitment,
  related: readonly Activity[],
  actions: readonly Action[],
  settings: JudgingSettings,
  asOf: PlainDate,
  measured: Measured = NOTHING_MEASURED,
): PromiseView {
  const rows = sortRows(commitment, related, settings, asOf);
  const occasions = occasionsOf(commitment, rows);
  const eligible = eligibleDays(commitment.period, settings.excludedWeeks);
  return {
    commitment,
    asOf,
    rows,
    occasions,
    counted: amountOf(occasions.counted),
    eligible,
    dueDays: onWeekdays(eligible, commitment.weekdays),
    actions: actions.filter((action) => action.commitment === commitment.id),
    memberOf: settings.memberOf,
    measured,
  };
}

/**
 * Where a promise stands as of a day. That day is not over yet, so a booking on it still counts as booked.
 * @param activities May hold rows of other promises, which are passed over; so may `actions`.
 * @param asOf T: the only day the rules know. No clock is read.
 * @param measured What Mätvärde is judged by; no other kind looks at it.
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
  measured: Measured = NOTHING_MEASURED,
): Judgement {
  return judgeRelated(commitment, relatedTo(commitment, activities), actions, settings, asOf, measured);
}

/** The kind's own measure; where the number is promised at each place, once for each of them. */
function measureOf(view: PromiseView): Measurement | Incomplete {
  const { kind } = view.commitment;
  const measure = MEASURES[kind];
  return SHARED_OUT.includes(kind) && isForEachPlace(view) ? measureEachPlace(view, measure) : measure(view);
}

/** Judges as `judge` does, for a caller that has found the related rows already. */
function judgeRelated(
  commitment: Commitment,
  related: readonly Activity[],
  actions: readonly Action[],
  settings: JudgingSettings,
  asOf: PlainDate,
  measured: Measured,
): Judgement {
  const view = viewOf(commitment, related, actions, settings, asOf, measured);
  const { rows, counted } = view;
  const unmeasured = { commitment, asOf, rows, counted, target: null, progress: 0 } as const;
  const isSetAside = commitment.assessment === "Inte aktuellt" && asOf >= commitment.period.from;
  if (isSetAside) return { ...unmeasured, status: "notApplicable" };
  const found = measureOf(view);
  if ("incomplete" in found) return { ...unmeasured, status: "notMeasurable", reason: found.incomplete };
  const isSharedOut = SHARED_OUT.includes(commitment.kind);
  const measurement = isSharedOut ? withPlaces(view, withAudiences(view, found)) : found;
  return { commitment, asOf, rows, ...measurement };
}

/** What of a workbook is judged. */
export type JudgedBook = Pick<Book, "commitments" | "activities" | "actions" | "settings" | "indicators" | "measures">;

/**
 * Judges every promise of the workbook as of a day, in the workbook's order.
 * @example
 * const late = judgeBook(book, asOf).filter(({ status }) => status === "behind");
 */
export function judgeBook(book: JudgedBook, asOf: PlainDate): Judgement[] {
  const { commitments, actions, settings } = book;
  const related = relatedToEach(commitments, book.activities);
  const judgements = commitments.map((commitment, at) =>
    judgeRelated(commitment, related[at] ?? [], actions, settings, asOf, book),
  );
  return withJointStatuses(judgements);
}
