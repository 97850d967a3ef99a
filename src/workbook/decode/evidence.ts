// Decodes the tab Underlag, which the add-on writes and reads only to see whether a follow-up still holds.

import { wordOf } from "../../domain/book/words";
import type { Evidence } from "../../domain/evidence/evidence";
import { textOf } from "../cells/cell-text";
import type { Tab } from "../cells/tab";
import type { EVIDENCE } from "../schema/tabs";

/** The rows of each follow-up by its ID, in the order of the tab; an empty list for one without rows. */
export function decodeEvidence(
  tab: Tab<typeof EVIDENCE> | undefined,
  followUps: readonly string[],
): Map<string, Evidence[]> {
  const asked = new Map(followUps.map((id): [string, Evidence[]] => [id, []]));
  if (tab === undefined) return asked;
  const { columns, rows } = tab;
  for (const row of rows.slice(1)) {
    const cellOf = (field: keyof typeof columns) => wordOf(textOf(row[columns[field]] ?? ""));
    asked.get(cellOf("followUp"))?.push({
      commitment: cellOf("commitment"),
      row: cellOf("row"),
      outcome: cellOf("outcome"),
      checksum: cellOf("checksum"),
    });
  }
  return asked;
}
