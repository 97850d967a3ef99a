// The rows of a list as the page shows them: how each would count, and whether it is read in.
import type { SidebarData } from "../../contract/server-api";
import { type Activity, fingerprintOf, occasionOf } from "../../domain/book/activity";
import { findPersonalData, type PersonalData } from "../../domain/checks/personal-data";
import type { PastedRow } from "../../domain/import/list-rows";
import { type DraftEffect, draftEffects } from "../../domain/judging/explained/draft-effect";

export interface JudgedRow {
  readonly row: PastedRow;
  readonly effects: readonly DraftEffect[];
  readonly findings: readonly PersonalData[];
  /** The log has the activity already. */
  readonly isAlready: boolean;
  /** An activity in the log of the same day, type and place, which may be the same one; null where there is none. */
  readonly alike: Activity | null;
  /** False for a row that can't be read, is logged already or has a valid personnummer. */
  readonly mayBeTaken: boolean;
  readonly isTaken: boolean;
}

/** The rows that the log will lack when those that are taken have been read in. */
export const leftOutOf = <R extends Pick<JudgedRow, "isTaken" | "isAlready">>(rows: readonly R[]): R[] =>
  rows.filter(({ isTaken, isAlready }) => !isTaken && !isAlready);

/**
 * How each row would count, and whether it is read in. A row that speaks of a person, or that looks like one in the log,
 * is left out unless it is ticked.
 *
 * @param ticks Whether somebody ticked or unticked the row, by its line.
 */
export function judgedRows(
  rows: readonly PastedRow[],
  { book, today }: SidebarData,
  ticks: ReadonlyMap<number, boolean>,
): JudgedRow[] {
  const left = new Map<string, number>();
  for (const row of book.activities) left.set(fingerprintOf(row), (left.get(fingerprintOf(row)) ?? 0) + 1);
  const ids = new Set(book.activities.map(({ id }) => id));
  const occasions = new Map(book.activities.map((row) => [occasionOf(row), row]));
  return rows.map((row): JudgedRow => {
    const { activity, line } = row;
    if (activity === null) {
      return { row, effects: [], findings: [], isAlready: false, alike: null, mayBeTaken: false, isTaken: false };
    }
    const fingerprint = fingerprintOf(activity);
    const equal = left.get(fingerprint) ?? 0;
    if (equal > 0) left.set(fingerprint, equal - 1);
    const isAlready = equal > 0 || ids.has(activity.id);
    const findings = [activity.place, activity.note].flatMap(findPersonalData);
    const occasion = isAlready ? null : occasionOf(activity);
    const alike = (occasion !== null && occasions.get(occasion)) || null;
    const mayBeTaken = !isAlready && !findings.some(({ kind }) => kind === "personalNumber");
    return {
      row,
      effects: draftEffects(activity, book.commitments, book.settings, today),
      findings,
      isAlready,
      alike,
      mayBeTaken,
      isTaken: mayBeTaken && (ticks.get(line) ?? (findings.length === 0 && alike === null)),
    };
  });
}
