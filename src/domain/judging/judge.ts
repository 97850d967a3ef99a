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

/** The promise on one day, its rows in their places: what the measures and the report's explanations look at. */
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

/** Where a promise stands as of a day, that day not being over. Rows and actions of other promises do no harm. */
export function judge(
  commitment: Commitment,
  activities: readonly Activity[],
  actions: readonly Action[],
  settings: JudgingSettings,
  asOf: PlainDate,
): Judgement {
  return judgeRelated(commitment, relatedTo(commitment, activities), actions, settings, asOf);
}

/** As `judge`, where the rows related to the promise have been found already. */
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

/** Every promise of the workbook as of a day, in the workbook's order. */
export function judgeBook(
  book: Pick<Book, "commitments" | "activities" | "actions" | "settings">,
  asOf: PlainDate,
): Judgement[] {
  const { commitments, actions, settings } = book;
  const related = relatedToEach(commitments, book.activities);
  return commitments.map((commitment, at) => judgeRelated(commitment, related[at] ?? [], actions, settings, asOf));
}
