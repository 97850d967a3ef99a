// One row of the log read by itself, without the tabs that say how its words are spelt, and what a correction changes in it.
import type { Activity } from "../domain/activity";
import type { ActivityFields } from "../domain/activity-fields";
import type { Change } from "../domain/change";
import type { PlainDate } from "../domain/plain-date";
import { textOf } from "./cell-text";
import { resolveNumber } from "./commitment-ids";
import { decodeActivities } from "./decode-activities";
import { encodeCell } from "./encode-row";
import { issueList } from "./issue-list";
import { locate } from "./locate";
import type { CellValue } from "./raw-tab";
import { OPEN_CONTEXT, type ReadingContext } from "./read-cell";
import { ACTIVITIES } from "./schema";
import { vocabularyOf } from "./vocabulary";

/** Words spelt as in rows that were read with the whole workbook; any other word is taken as it stands. */
function contextLike(rows: readonly ActivityFields[]): ReadingContext {
  const open = (words: readonly string[]) => ({ ...vocabularyOf(words), isClosed: false });
  return {
    ...OPEN_CONTEXT,
    vocabularies: {
      ...OPEN_CONTEXT.vocabularies,
      activityTypes: open(rows.map(({ type }) => type)),
      placeTypes: open(rows.map(({ placeType }) => placeType)),
      parties: open(rows.flatMap(({ parties }) => parties)),
      audiences: open(rows.flatMap(({ audiences }) => audiences)),
    },
  };
}

/** An ID that the sheet turned into a number means the ID it was read as: 2.1 is "2.10" where the page saw that. */
function idsAsText(cells: readonly CellValue[], column: number, rows: readonly ActivityFields[]): CellValue[] {
  const known = new Set(rows.flatMap(({ commitments }) => commitments));
  return cells.map((cell, index) => {
    if (index !== column || typeof cell !== "number") return cell;
    const found = resolveNumber(cell, { known, areChecked: true }, false);
    return "id" in found ? found.id : cell;
  });
}

/** The row as the log's reader reads it; null when something in it can't be read. */
export function decodeRow(
  headers: readonly CellValue[],
  cells: readonly CellValue[],
  like: readonly ActivityFields[],
  today: PlainDate,
): Activity | null {
  const row = idsAsText(cells, locate(ACTIVITIES, headers).columns.commitments, like);
  const tab = { name: ACTIVITIES.name, rows: [headers, row] };
  return decodeActivities(tab, today, contextLike(like), issueList())[0] ?? null;
}

/** One line of Ändringslogg for each field: what the cell said and what it is to say. */
export function changesOf(
  id: string,
  headers: readonly CellValue[],
  cells: readonly CellValue[],
  changed: Partial<ActivityFields>,
): Change[] {
  const { columns } = locate(ACTIVITIES, headers);
  return Object.entries(changed).map(([field, value]) => {
    const name = field as keyof ActivityFields;
    const column = ACTIVITIES.columns[name];
    return {
      tab: ACTIVITIES.name,
      row: id,
      field: column.header,
      before: textOf(cells[columns[name]] ?? ""),
      after: textOf(encodeCell(column, value)).replace(/^'/, ""),
    };
  });
}
