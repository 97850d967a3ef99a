// The rows of a list that were not read in, as a list of their own to go on with.
import type { PastedTable } from "../../domain/import/pasted-list";
import type { JudgedRow } from "./judged-rows";

interface LeftList {
  /** The rows, below what stood above them where something names the columns. */
  readonly text: string;
  /** What somebody has mended in them, by `cellKey` in this text. */
  readonly mended: readonly (readonly [string, string])[];
}

/** @param left Rows of the table, in the order of the list. */
export function listOfLeft(
  text: string,
  { header, rows, below, separator }: Pick<PastedTable, "header" | "rows" | "below" | "separator">,
  left: readonly Pick<JudgedRow, "row">[],
  mended: ReadonlyMap<string, string>,
): LeftList {
  const lines = text.replace(/\r\n?/g, "\n").split("\n");
  const begins = [...rows, ...below].map(({ line }) => line);
  const kept = header.length > 0 ? lines.slice(0, (begins[0] ?? 1) - 1) : [];
  const keptMends: [string, string][] = [];
  for (const { row } of left) {
    for (const [cell, mend] of mended) {
      const [line, role] = cell.split(" ");
      if (Number(line) === row.line) keptMends.push([`${kept.length + 1} ${role}`, mend]);
    }
    const next = begins[begins.indexOf(row.line) + 1] ?? lines.length + 1;
    // A sentence may have its day from a line above it, which the row's own text has with it.
    kept.push(...(separator === "" ? [row.text] : lines.slice(row.line - 1, next - 1)));
  }
  return { text: kept.join("\n"), mended: keptMends };
}
