// Which rows of a tab say something.
import { isBlankText } from "../../domain/book/words";
import type { CellValue } from "../schema/raw-tab";
import type { Tab } from "./tab";

/** Whether a cell says nothing: it is empty, or holds spaces and unseen signs alone. */
export function isBlank(cell: CellValue | undefined): boolean {
  return cell === undefined || cell === "" || (typeof cell === "string" && isBlankText(cell));
}

/** Rows below the header with something in one of the columns: what stands in people's own columns alone is no row. */
export function filledRows({ rows }: Pick<Tab, "rows">, columns: readonly number[]): number[] {
  const filled: number[] = [];
  for (let row = 1; row < rows.length; row++) {
    for (const column of columns) {
      if (isBlank(rows[row]?.[column])) continue;
      filled.push(row);
      break;
    }
  }
  return filled;
}

/** The columns of a tab that have their header, from 0. */
export function placedColumns({ columns }: Pick<Tab, "columns">): number[] {
  return Object.values<number>(columns).filter((column) => column !== -1);
}
