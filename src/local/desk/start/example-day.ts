// Makes the example year look as it did on a day, when what was held later had not been logged yet.
import type { PlainDate } from "../../../domain/calendar/plain-date";
import type { CellView, Session, SheetView } from "../../session";

const TAB = "Aktiviteter";

/** Deletes the rows of activities held after the day from the log. Planned ones stay. */
export function leaveOutLaterRows(session: Session, day: PlainDate): void {
  if (!session.sheets().some(({ name }) => name === TAB)) return;
  const later = laterRows(session.view(TAB), day);
  for (const { from, count } of runsOf(later).reverse()) session.deleteRows(TAB, from, count);
}

/** The rows to delete, counted from 0 and from the top. */
function laterRows({ cells }: SheetView, day: PlainDate): number[] {
  const columnOf = (header: string) => cells.find(({ row, text }) => row === 0 && text === header)?.column;
  const [dates, states] = [columnOf("Datum"), columnOf("Läge")];
  const textAt = new Map(cells.map((cell) => [placeOf(cell), cell.text]));
  return cells
    .filter(({ row, column, text }) => row > 0 && column === dates && text > day)
    .filter(({ row }) => textAt.get(placeOf({ row, column: states ?? -1 })) === "Genomförd")
    .map(({ row }) => row)
    .sort((a, b) => a - b);
}

function placeOf({ row, column }: Pick<CellView, "row" | "column">): string {
  return `${row} ${column}`;
}

/** The rows as runs of rows that follow each other. */
function runsOf(rows: readonly number[]): { from: number; count: number }[] {
  const runs: { from: number; count: number }[] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    if (last && last.from + last.count === row) last.count += 1;
    else runs.push({ from: row, count: 1 });
  }
  return runs;
}
