// What a report rests on, row by row: the text behind its checksum. Change anything the judge or the report reads
// in a row, and its line changes; move rows about in their tab, and nothing does.
import type { Activity } from "./activity";
import type { Commitment } from "./commitment";
import { type PromiseReport, promisesOf, type ReportModel } from "./report-model";

export interface BasisRow {
  readonly commitment: string;
  /** ID of the promise itself, of an activity or of an action. */
  readonly row: string;
  /** What the row came to: a status, `counted`, `nearMiss:party`, `action:open` ... */
  readonly outcome: string;
  /** What the row said, as JSON. */
  readonly content: string;
}

function ruleOf(commitment: Commitment): string {
  const { kind, target, interval, activityTypes, placeTypes, requiredParties, audiences, requirement } = commitment;
  const conditions = [activityTypes, placeTypes, requiredParties, audiences, requirement];
  return JSON.stringify([
    kind,
    target,
    interval,
    commitment.period.from,
    commitment.period.to,
    ...conditions,
    commitment.assessment,
  ]);
}

function saidBy(row: Activity): string {
  const { date, type, amount, placeType, place, parties, audiences, requirementMet, state } = row;
  return JSON.stringify([date, type, amount, placeType, place, parties, audiences, requirementMet, state]);
}

function byRow(a: BasisRow, b: BasisRow): number {
  return a.row < b.row ? -1 : a.row > b.row ? 1 : 0;
}

function basisOfPromise({ judgement, actions }: PromiseReport): BasisRow[] {
  const { commitment, rows, status, reason, counted, target } = judgement;
  const line = (activity: Activity, outcome: string): BasisRow => ({
    commitment: commitment.id,
    row: activity.id,
    outcome,
    content: saidBy(activity),
  });
  const activityRows = [
    ...rows.counted.map((row) => line(row, "counted")),
    ...rows.booked.map((row) => line(row, "booked")),
    ...rows.cancelled.map((row) => line(row, "cancelled")),
    ...rows.nearMisses.map((row) => line(row.activity, `nearMiss:${row.reasons.join("+")}`)),
    ...rows.unresolved.map((row) => line(row.activity, `unresolved:${row.reasons.join("+")}`)),
  ];
  const actionRows = actions.map(({ action, isOpen }) => ({
    commitment: commitment.id,
    row: action.id,
    outcome: isOpen ? "action:open" : "action:closed",
    content: JSON.stringify([action.state, action.due, action.done]),
  }));
  const own = {
    commitment: commitment.id,
    row: commitment.id,
    outcome: `${reason ? `${status}:${reason}` : status}:${counted}/${target ?? "-"}`,
    content: ruleOf(commitment),
  };
  return [own, ...activityRows.sort(byRow), ...actionRows.sort(byRow)];
}

/** Each row used, promise by promise in the order of their IDs. */
export function basisRows(model: ReportModel): BasisRow[] {
  return promisesOf(model)
    .sort((a, b) => (a.judgement.commitment.id < b.judgement.commitment.id ? -1 : 1))
    .flatMap(basisOfPromise);
}

/** The canonical text the checksum is taken of: the as-of date, the excluded weeks, then one line per row used. */
export function reportBasis(model: ReportModel): string {
  const head = [model.asOf, ...[...model.settings.excludedWeeks].sort()].join("\t");
  const lines = basisRows(model).map((row) => [row.commitment, row.row, row.outcome, row.content].join("\t"));
  return [head, ...lines, ""].join("\n");
}
