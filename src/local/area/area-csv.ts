// An area's promises as CSV: the columns that `status --csv` prints of one workbook.
import type { Area } from "../../domain/area/area";
import { csvOf } from "../tidy/csv";
import { PROMISE_FIELDS, tidyPromises } from "../tidy/promise-table";

/** The header and one line for each promise. */
export function areaCsv({ sources, asOf }: Pick<Area, "sources" | "asOf">): string {
  const rows = sources.flatMap(({ file, member }) => {
    const { municipality, policeArea, promises, unreadable } = member;
    const judgements = promises.map(({ judgement }) => judgement);
    return tidyPromises({ file, municipality, policeArea, asOf }, judgements, unreadable);
  });
  return `${csvOf(PROMISE_FIELDS, rows)}\r\n`;
}
