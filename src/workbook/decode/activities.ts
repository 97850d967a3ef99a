// Decodes the tab Aktiviteter, the log of what was done. A row with an issue is left out: it does not count.

import { type Activity, stateOn } from "../../domain/book/activity";
import type { Commitment } from "../../domain/book/commitment";
import { listedNames } from "../../domain/book/words";
import type { PlainDate } from "../../domain/calendar/plain-date";
import { isRelated } from "../../domain/judging/row-outcomes";
import { oncePerValue } from "../../domain/words/once-per-value";
import { rowName } from "../cells/place-number";
import type { ReadingContext } from "../cells/read-cell";
import type { Tab } from "../cells/tab";
import { ACTIVITIES } from "../schema/tabs";
import type { IssueList } from "./issue-list";
import { openTable } from "./table";

/** The promises with a unit of their own (`Enhet`), readable or not. */
export type InUnits = readonly Pick<Commitment, "id" | "activityTypes">[];

type Related = Pick<Activity, "type" | "commitments">;

/** Decimals of an amount in a unit. */
const MOST_DECIMALS = 2;
/** What reckoning in binary may have left behind the decimals that a cell shows. */
const UNSEEN = 1e-9;

const isOccasions = (amount: number) => Number.isSafeInteger(amount) && amount >= 1;

/** An amount in a unit, as it counts; null where it isn't one. */
function amountInUnit(amount: number): number | null {
  const rounded = Number(amount.toFixed(MOST_DECIMALS));
  return rounded > 0 && Math.abs(rounded - amount) < UNSEEN ? rounded : null;
}

/** One row as its log has it, struck or not, with its state as of a day. Whatever its amount, somebody may correct it. */
export function decodeOneActivity(
  tab: Tab<typeof ACTIVITIES>,
  today: PlainDate,
  context: ReadingContext,
  issues: IssueList,
): Activity[] {
  const inAnyUnit = { isInUnits: () => true, keepsStruck: true };
  return readActivities(tab, inAnyUnit, context, issues).map((row) => ({ ...row, state: stateOn(row, today) }));
}

/**
 * The rows that count, and those that are called off. Struck rows are as if they weren't there.
 * @param inUnits An amount with decimals is an issue unless the row is related to one of these. Null where the promises
 *   haven't been read: then nothing is judged, no such amount is an issue, and struck rows are there to be known again.
 */
export function decodeActivities(
  tab: Tab<typeof ACTIVITIES> | undefined,
  inUnits: InUnits | null,
  context: ReadingContext,
  issues: IssueList,
): Activity[] {
  const isInUnits = (row: Related) => inUnits === null || inUnits.some((promise) => isRelated(promise, row));
  return readActivities(tab, { isInUnits, keepsStruck: inUnits === null }, context, issues);
}

function readActivities(
  tab: Tab<typeof ACTIVITIES> | undefined,
  { isInUnits, keepsStruck }: { isInUnits(row: Related): boolean; readonly keepsStruck: boolean },
  context: ReadingContext,
  issues: IssueList,
): Activity[] {
  const { read, rows, has, flag, isFlagged } = openTable(ACTIVITIES, tab, context, issues);
  const hasTypes = has("type");
  const namesIn = oncePerValue((said: readonly string[]) => [...new Set(said.flatMap(listedNames))]);
  const activities: Activity[] = [];
  for (const index of rows) {
    const state = read.state(index);
    if (state === "Struken" && !keepsStruck) continue;
    const id = read.id(index);
    const date = read.date(index);
    const type = read.type(index);
    const said = read.amount(index);
    const placeType = read.placeType(index);
    const place = read.place(index);
    const parties = read.parties(index);
    const performers = namesIn(read.performers(index));
    const audiences = read.audiences(index);
    const requirementMet = read.requirementMet(index);
    const note = read.note(index);
    const isWrong = isFlagged(index);
    // A ticked promise that doesn't exist is an issue, but the row counts for those that do.
    const commitments = read.commitments(index);
    const isTickedInVain = commitments.length === 0 && !isWrong && isFlagged(index);
    let amount: number | null = said ?? 1;
    if (!isOccasions(amount)) amount = isInUnits({ type, commitments }) ? amountInUnit(amount) : null;
    if (said !== null && amount === null) flag(index, "amount", "numberInvalid", String(said));
    if (isWrong || isTickedInVain || amount === null || date === null) continue;
    if (type === "" && commitments.length === 0) {
      if (hasTypes) flag(index, "type", "valueMissing");
      continue;
    }
    activities.push({
      id: id === "" ? rowName(index) : id,
      date,
      type,
      commitments,
      amount,
      placeType,
      place,
      parties,
      performers,
      audiences,
      requirementMet,
      state,
      note,
    });
  }
  return activities;
}
