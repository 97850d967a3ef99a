// What a report rests on, row by row, and what of that must still be true for the report to hold. A checksum is taken
// of the latter, and the order of the rows in their tabs makes no difference to it.
import { type Activity, stateOn } from "../book/activity";
import type { Commitment } from "../book/commitment";
import { type PlanAction, planActions } from "../book/plan-actions";
import type { PlainDate } from "../calendar/plain-date";
import { type JudgedBook, judgeBook } from "../judging/judge";
import type { Judgement } from "../judging/judgement";

/** A promise judged, with its part of the plan. */
export interface JudgedPromise {
  readonly judgement: Judgement;
  readonly actions: readonly PlanAction[];
}

export function promisesAsOf(book: JudgedBook, asOf: PlainDate): JudgedPromise[] {
  return judgeBook(book, asOf).map((judgement) => ({
    judgement,
    actions: planActions(book.actions, judgement.commitment.id, asOf),
  }));
}

export interface BasisRow {
  readonly commitment: string;
  /** ID of the promise itself, of an activity or of an action. */
  readonly row: string;
  /** What the row came to: a status, `counted`, `nearMiss:party`, `action:open` ... */
  readonly outcome: string;
  /** What the row said, as JSON. */
  readonly content: string;
}

/** Sums of follow-ups that are sent already rest on the word that stood here first. */
const FIRST_WORDS: Readonly<Record<string, string>> = { "Inte uppfyllt": "Ej uppfyllt" };

/** What only some promises say is left out where nothing is said, so that older sums still hold. */
function alsoSaidBy(commitment: Commitment): object {
  const { places, spread, weekdays, counts, unit, partOf, measure, comparison, performedBy } = commitment;
  const said = { places, spread, weekdays, counts, unit, partOf, measure, comparison, performedBy };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null && value.length > 0));
}

function ruleOf(commitment: Commitment): string {
  const { kind, target, interval, activityTypes, placeTypes, requiredParties, audiences, requirement } = commitment;
  const { assessment } = commitment;
  const conditions = [activityTypes, placeTypes, requiredParties, audiences, requirement];
  const also = alsoSaidBy(commitment);
  return JSON.stringify([
    kind,
    target,
    interval,
    commitment.period.from,
    commitment.period.to,
    ...conditions,
    assessment === null ? null : (FIRST_WORDS[assessment] ?? assessment),
    ...(Object.keys(also).length > 0 ? [also] : []),
  ]);
}

function saidBy(row: Activity, asOf: PlainDate): string {
  const { date, type, amount, placeType, place, parties, performers, audiences, requirementMet } = row;
  const said = [date, type, amount, placeType, place, parties, audiences, requirementMet, stateOn(row, asOf)];
  // Few rows name who did it, and sums that are older than the column must still hold.
  return JSON.stringify(performers.length > 0 ? [...said, performers] : said);
}

function byRow(a: BasisRow, b: BasisRow): number {
  return a.row < b.row ? -1 : a.row > b.row ? 1 : 0;
}

function basisOfPromise({ judgement, actions }: JudgedPromise): BasisRow[] {
  const { commitment, asOf, rows, status, reason, counted, target } = judgement;
  const line = (activity: Activity, outcome: string): BasisRow => ({
    commitment: commitment.id,
    row: activity.id,
    outcome,
    content: saidBy(activity, asOf),
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

/** Every row that was used, promise by promise in the order of their IDs. */
export function basisRows(promises: readonly JudgedPromise[]): BasisRow[] {
  return [...promises]
    .sort((a, b) => (a.judgement.commitment.id < b.judgement.commitment.id ? -1 : 1))
    .flatMap(basisOfPromise);
}

type SortedRow = Pick<BasisRow, "commitment" | "row" | "outcome">;

export const isOwn = ({ commitment, row }: SortedRow) => commitment === row;
export const isAction = ({ outcome }: SortedRow) => outcome.startsWith("action:");
/** Plans for days after the report's may change without the report being wrong. */
export const isPlan = ({ outcome }: SortedRow) => outcome === "booked" || outcome === "cancelled";

/** What must still be true of the status. Before the end it may turn on plans, so then only `counted/target` must. */
function resultOf({ outcome }: SortedRow): string {
  return /^(fulfilled|partly|missed)/.test(outcome) ? outcome : outcome.slice(outcome.lastIndexOf(":") + 1);
}

/** The target in the outcome of a promise's own row; null where it has none. */
export function targetOf({ outcome }: Pick<BasisRow, "outcome">): number | null {
  const target = Number(outcome.slice(outcome.lastIndexOf("/") + 1));
  return Number.isNaN(target) ? null : target;
}

/** What must still be true of a row that isn't a plan. `said`: what it said, or the checksum of that. */
export function factOf(row: SortedRow, said: string): string {
  if (isAction(row)) return row.outcome;
  return `${isOwn(row) ? resultOf(row) : row.outcome}\t${said}`;
}

/** The text that the report's checksum is taken of: the as-of date, then a line for each row that must still be so. */
export function reportBasis(asOf: PlainDate, promises: readonly JudgedPromise[]): string {
  const facts = basisRows(promises).filter((row) => !isPlan(row));
  const lines = facts.map((row) => [row.commitment, row.row, factOf(row, row.content)].join("\t"));
  return [asOf, ...lines, ""].join("\n");
}
