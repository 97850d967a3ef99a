// The rows of a list as the page shows them: how each would count, and whether it is read in.
import type { SidebarData } from "../../contract/server-api";
import { fingerprintOf } from "../../domain/book/activity";
import type { Book } from "../../domain/book/book";
import { findPersonalData, type PersonalData } from "../../domain/checks/personal-data";
import type { KnownWords } from "../../domain/import/guess-columns";
import type { PastedRow } from "../../domain/import/list-rows";
import { type DraftEffect, draftEffects } from "../../domain/judging/explained/draft-effect";

export interface JudgedRow {
  readonly row: PastedRow;
  readonly effects: readonly DraftEffect[];
  readonly findings: readonly PersonalData[];
  /** The log has the activity already. */
  readonly isAlready: boolean;
  /** False for a row that can't be read, is logged already or has a valid personnummer. */
  readonly mayBeTaken: boolean;
  readonly isTaken: boolean;
}

/** Every word of the workbook's lists, and those that only its promises use. */
export function knownWords({ lists, commitments }: Book): KnownWords {
  const types = [...lists.activityTypes, ...commitments.flatMap(({ activityTypes }) => activityTypes)];
  return {
    types: [...new Set(types)],
    placeTypes: [...new Set([...lists.placeTypes, ...commitments.flatMap(({ placeTypes }) => placeTypes)])],
    parties: [...new Set([...lists.parties, ...commitments.flatMap(({ requiredParties }) => requiredParties)])],
    audiences: [...new Set([...lists.audiences, ...commitments.flatMap(({ audiences }) => audiences)])],
    commitments: commitments.map(({ id }) => id),
  };
}

/**
 * How each row would count, and whether it is read in. A row that speaks of a person is left out unless it is ticked.
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
  return rows.map((row): JudgedRow => {
    const { activity, line } = row;
    if (activity === null) {
      return { row, effects: [], findings: [], isAlready: false, mayBeTaken: false, isTaken: false };
    }
    const fingerprint = fingerprintOf(activity);
    const equal = left.get(fingerprint) ?? 0;
    if (equal > 0) left.set(fingerprint, equal - 1);
    const isAlready = equal > 0 || ids.has(activity.id);
    const findings = [activity.place, activity.note].flatMap(findPersonalData);
    const mayBeTaken = !isAlready && !findings.some(({ kind }) => kind === "personalNumber");
    return {
      row,
      effects: draftEffects(activity, book.commitments, book.settings, today),
      findings,
      isAlready,
      mayBeTaken,
      isTaken: mayBeTaken && (ticks.get(line) ?? findings.length === 0),
    };
  });
}
