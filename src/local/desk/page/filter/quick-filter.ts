// The ready-made filters of the tab Aktiviteter: what a row counts for, who took part, where and when.

import type { Book } from "../../../../domain/book/book";
import type { PlainDate } from "../../../../domain/calendar/plain-date";
import { judgeBook } from "../../../../domain/judging/judge";
import { ACTIVITIES, COMMITMENTS } from "../../../../workbook/schema/tabs";
import type { SheetView } from "../../../session";
import { rowsWithCells, textAt } from "../grid/sheet-index";

/** What a row is to a promise: it counts, it almost counts, or nobody can say yet. */
export type Outcome = "counted" | "nearMiss" | "unresolved";

/** The chosen words; "" where any will do. */
export interface QuickFilter {
  readonly promise: string;
  readonly outcome: Outcome | "";
  readonly party: string;
  readonly place: string;
  /** yyyy-MM */
  readonly month: string;
}

export const NO_QUICK_FILTER: QuickFilter = { promise: "", outcome: "", party: "", place: "", month: "" };

/** What the rows of the tab are to each promise, by the rows' IDs. */
export type Outcomes = ReadonlyMap<string, Readonly<Record<Outcome, ReadonlySet<string>>>>;

export function outcomesOf(book: Book, asOf: PlainDate): Outcomes {
  return new Map(
    judgeBook(book, asOf).map(({ commitment, rows }) => [
      commitment.id,
      {
        counted: new Set(rows.counted.map(({ id }) => id)),
        nearMiss: new Set(rows.nearMisses.map(({ activity }) => activity.id)),
        unresolved: new Set(rows.unresolved.map(({ activity }) => activity.id)),
      },
    ]),
  );
}

export interface QuickRows {
  readonly parties: readonly string[];
  readonly places: readonly string[];
  readonly months: readonly string[];
  /** Whether a row is what the filter asks for. */
  isKept(filter: QuickFilter, outcomes: Outcomes, row: number): boolean;
}

/** The IDs of the promises, in the order of their tab. */
export function promiseIds(view: SheetView | undefined): string[] {
  const column = view?.cells.find(
    ({ row, text }) => row === 0 && text.trim() === COMMITMENTS.columns.id.header,
  )?.column;
  const cells = view?.cells.filter((cell) => cell.row > 0 && cell.column === column && cell.text !== "") ?? [];
  return [...new Set(cells.map(({ text }) => text.trim()))];
}

/** What can be chosen from in this tab; null when it isn't Aktiviteter, or has lost its headers. */
export function quickRows(view: SheetView): QuickRows | null {
  if (view.name !== ACTIVITIES.name) return null;
  const columnOf = (header: string) => view.cells.find(({ row, text }) => row === 0 && text.trim() === header)?.column;
  const { id, date, parties, place } = ACTIVITIES.columns;
  const [ids, dates, whos, wheres] = [id, date, parties, place].map(({ header }) => columnOf(header));
  if (ids === undefined || dates === undefined) return null;
  const wordAt = (row: number, column: number | undefined) => textAt(view, row, column).trim();
  const partiesAt = (row: number) =>
    wordAt(row, whos)
      .split(",")
      .map((party) => party.trim());
  const rows = rowsWithCells(view).filter((row) => row > 0);
  const sorted = (words: readonly string[]) =>
    [...new Set(words)].filter((word) => word !== "").sort((a, b) => a.localeCompare(b, "sv"));
  return {
    parties: sorted(rows.flatMap(partiesAt)),
    places: sorted(rows.map((row) => wordAt(row, wheres))),
    months: sorted(rows.map((row) => wordAt(row, dates).slice(0, 7))),
    isKept(filter, outcomes, row) {
      const { promise, outcome, party, place: where, month } = filter;
      if (party !== "" && !partiesAt(row).includes(party)) return false;
      if (where !== "" && wordAt(row, wheres) !== where) return false;
      if (month !== "" && !wordAt(row, dates).startsWith(month)) return false;
      if (promise === "" && outcome === "") return true;
      const of = promise === "" ? [...outcomes.values()] : [outcomes.get(promise)];
      return of.some((each) => {
        const sets = each ? (outcome === "" ? Object.values(each) : [each[outcome]]) : [];
        return sets.some((set) => set.has(wordAt(row, ids)));
      });
    },
  };
}
