// What the summary shows beside its table: how far each promise has come, how an average has gone unit by unit, when
// each party last took part, what is open in the plan, and what people have yet to decide.

import { stateOn } from "../book/activity";
import type { Book } from "../book/book";
import type { Commitment } from "../book/commitment";
import type { Action } from "../book/plan-actions";
import { isOpen, isOverdue } from "../book/plan-actions";
import type { PlainDate } from "../calendar/plain-date";
import type { Judgement, NotMeasurableReason } from "../judging/judgement";
import { averageChart, type BarChartModel } from "./chart-model";

export interface ShareBar {
  readonly commitment: Commitment;
  /** 0 to 1: what goes beyond the target shows in the table, not as a longer bar. */
  readonly share: number;
}

export interface PaceChart {
  readonly commitment: Commitment;
  readonly chart: BarChartModel;
}

export interface PartyEntry {
  readonly party: string;
  /** Day of the latest held activity the party took part in; null when there is none. */
  readonly latest: PlainDate | null;
}

/** An action that isn't closed, and what it serves. */
export interface OpenAction {
  readonly action: Action;
  /** Undefined where the promise can't be read or isn't there. */
  readonly commitment: Commitment | undefined;
  /** Open after the day it was to be done. */
  readonly isOverdue: boolean;
}

export interface OpenDecisions {
  /** Promises whose interpretation has no day of agreement. */
  readonly notAgreed: readonly Commitment[];
  /** Promises that can't be judged until their number or unit is filled in. */
  readonly incomplete: readonly Commitment[];
  /** Activities that may count once a field is filled in or the state changed; each once. */
  readonly unresolvedRows: number;
}

export interface Dashboard {
  /** In the promise's order; when there are more than a chart can show, those with most left. */
  readonly shares: readonly ShareBar[];
  /** True when some promises with a number have no bar. */
  readonly isPartOfShares: boolean;
  /** Of the first average in the promise's order that has counted anything; the same one all year. */
  readonly pace: PaceChart | null;
  readonly freshness: readonly PartyEntry[];
  /** By the day they are to be done, those without one last. */
  readonly openActions: readonly OpenAction[];
  readonly decisions: OpenDecisions;
}

/** More bars can't be read at the height of the chart. See docs/rules.md#what-a-page-has-room-for. */
export const MOST_SHARE_BARS = 15;

function shareBars(judgements: readonly Judgement[]): Pick<Dashboard, "shares" | "isPartOfShares"> {
  const all = judgements.flatMap(({ commitment, counted, target, progress }) => {
    if (target === null) return [];
    return [{ commitment, share: commitment.kind === "Mätvärde" ? progress : Math.min(counted / target, 1) }];
  });
  const mostLeft = [...all].sort((a, b) => a.share - b.share).slice(0, MOST_SHARE_BARS);
  const shown = new Set(mostLeft);
  return { shares: all.filter((bar) => shown.has(bar)), isPartOfShares: all.length > shown.size };
}

function paceChart({ settings }: Book, judgements: readonly Judgement[]): PaceChart | null {
  for (const judgement of judgements) {
    const chart = averageChart(judgement, settings.excludedWeeks);
    if (chart) return { commitment: judgement.commitment, chart };
  }
  return null;
}

/**
 * The day each party last took part. A party counts as the one it belongs to: a row by Socialtjänst is one by Kommun.
 * A party that no row names is listed only where a promise requires it.
 */
function freshnessOf({ activities, commitments, lists, settings }: Book, asOf: PlainDate): PartyEntry[] {
  const headOf = (party: string): string => settings.memberOf[party] ?? party;
  const latest = new Map<string, PlainDate>();
  for (const activity of activities) {
    const { date, parties } = activity;
    if (date > asOf || stateOn(activity, asOf) !== "Genomförd") continue;
    for (const party of parties.map(headOf)) {
      const known = latest.get(party);
      if (known === undefined || known < date) latest.set(party, date);
    }
  }
  const needed = commitments.flatMap(({ requiredParties }) => requiredParties).map(headOf);
  const listed = lists.parties.map(headOf);
  const order = [...new Set([...listed, ...needed, ...latest.keys()])];
  return order
    .filter((party) => latest.has(party) || needed.includes(party))
    .map((party) => ({ party, latest: latest.get(party) ?? null }));
}

function openActionsOf({ actions, commitments }: Book, asOf: PlainDate): OpenAction[] {
  const open = actions.filter((action) => isOpen(action, asOf));
  const dueOf = ({ due }: Action): string => due ?? "9999";
  return open
    .sort((a, b) => (dueOf(a) < dueOf(b) ? -1 : dueOf(a) > dueOf(b) ? 1 : 0))
    .map((action) => ({
      action,
      commitment: commitments.find(({ id }) => id === action.commitment),
      isOverdue: isOverdue(action, asOf),
    }));
}

const INCOMPLETE: readonly NotMeasurableReason[] = ["measureMissing", "targetMissing", "intervalMissing"];

function decisionsOf(judgements: readonly Judgement[]): OpenDecisions {
  const unresolved = judgements.flatMap(({ rows }) => rows.unresolved.map(({ activity }) => activity));
  const isIncomplete = ({ reason }: Judgement): boolean => reason !== undefined && INCOMPLETE.includes(reason);
  const commitments = judgements.map(({ commitment }) => commitment);
  return {
    notAgreed: commitments.filter(({ agreed }) => agreed === null),
    incomplete: judgements.filter(isIncomplete).map(({ commitment }) => commitment),
    unresolvedRows: new Set(unresolved).size,
  };
}

/** What stands beside the table. `judgements`: of all the book's promises on the as-of date, in the workbook's order. */
export function dashboardOf(book: Book, judgements: readonly Judgement[], asOf: PlainDate): Dashboard {
  return {
    ...shareBars(judgements),
    pace: paceChart(book, judgements),
    freshness: freshnessOf(book, asOf),
    openActions: openActionsOf(book, asOf),
    decisions: decisionsOf(judgements),
  };
}
