// What the municipal council is told, as facts without words: which problem of the situation picture each promise
// answers, which actions of the plan serve it, and when the picture and the plan are to be looked at again.
import type { Book, UnreadableCommitment } from "../book/book";
import { type PlanAction, planActions } from "../book/plan-actions";
import type { PlainDate } from "../calendar/plain-date";
import { renewalDue } from "../summary/reminders";
import { type FocusReport, type PromiseReport, promisesOf, type ReportModel, reportModel } from "./model";

/** A day that something was done, and the last day that it is to be done again. */
export interface Renewal {
  readonly done: PlainDate;
  readonly due: PlainDate;
}

/** A promise, readable or not, with the problems of its focus area and the actions of the plan that serve it. */
export interface Tie {
  readonly promise: PromiseReport | UnreadableCommitment;
  readonly focus: FocusReport;
  readonly actions: readonly PlanAction[];
}

export interface CouncilReport {
  readonly model: ReportModel;
  /** Null where no day is filled in, or only one after the as-of date. */
  readonly situation: Renewal | null;
  readonly plan: Renewal | null;
  /** In the report's order. */
  readonly ties: readonly Tie[];
  /** Focus areas with a problem that no promise answers. */
  readonly unanswered: readonly FocusReport[];
  /** Promises that no action of the plan serves. */
  readonly withoutAction: readonly PromiseReport[];
}

/** When what was done on a day is to be done again: the picture updated, the plan followed up. */
export function renewalOf(done: PlainDate | null, asOf: PlainDate): Renewal | null {
  return done === null || done > asOf ? null : { done, due: renewalDue(done) };
}

export function councilReport(book: Book, asOf: PlainDate): CouncilReport {
  const model = reportModel(book, asOf);
  const { situationUpdated, planDecided } = book.settings;
  const hasProblem = ({ areas }: FocusReport) => areas.some(({ problem }) => problem !== "");
  return {
    model,
    situation: renewalOf(situationUpdated, asOf),
    plan: renewalOf(planDecided, asOf),
    ties: model.focuses.flatMap((focus) => [
      ...focus.promises.map((promise) => ({ promise, focus, actions: promise.actions })),
      ...focus.unreadable.map((promise) => ({
        promise,
        focus,
        actions: planActions(book.actions, promise.id, asOf),
      })),
    ]),
    unanswered: model.focuses.filter(
      (focus) => hasProblem(focus) && focus.promises.length + focus.unreadable.length === 0,
    ),
    withoutAction: promisesOf(model).filter(({ actions }) => actions.length === 0),
  };
}
