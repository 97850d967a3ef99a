// Tables of a promise's activities: those that counted, those that nearly did, and those that can't be judged yet.
import type { Activity } from "../../domain/book/activity";
import type { Settings } from "../../domain/book/book";
import { absentParties } from "../../domain/judging/conditions";
import type { Judgement, NearMiss, Unresolved } from "../../domain/judging/judgement";
import { formatCapital, formatNumber } from "../../i18n/format/figures";
import { plain, type TableBlock, type Text, textOf } from "./blocks";
import { listText, type Wording } from "./wording";

/** A table with more rows than this may break across pages. */
const MOST_ROWS_KEPT_TOGETHER = 6;
/** A table of rows that didn't count, or don't yet, has the first of them: the workbook has them all. */
export const MOST_ROWS_LISTED = 24;

function activityCells(
  activity: Activity,
  { language, words }: Wording,
): [date: Text, type: Text, place: Text, parties: Text, amount: Text, id: Text] {
  const place = words.rows.placeAt(activity.placeType, activity.place);
  return [
    plain(activity.date),
    plain(activity.type || words.missing.place),
    plain(place || words.missing.place),
    plain(activity.parties.join(", ") || words.missing.place),
    plain(formatNumber(activity.amount, language)),
    plain(activity.id || words.missing.id),
  ];
}

/** Per cent of a table's width that a date, an amount and a character take in the tables' small type. */
const DATE = 12;
const AMOUNT = 7.5;
const CHARACTER = 1.1;
/** Per cent of the width that is left empty beside a text, and beside an ID, which follows a right-aligned number. */
const AROUND_TEXT = 1.5;
const AROUND_ID = 4;
/** Characters that a column has room for at least, and that the column of IDs has room for at most. */
const SHORTEST = 6;
const LONGEST_ID = 12;

type Rows = readonly (readonly Text[])[];

function longestIn(rows: Rows, column: number): number {
  return Math.max(SHORTEST, ...rows.map((row) => textOf(row[column] ?? []).length));
}

function idShare(rows: Rows): number {
  const last = (rows[0]?.length ?? 0) - 1;
  return AROUND_ID + CHARACTER * Math.min(LONGEST_ID, longestIn(rows, last));
}

/**
 * Divides `room` (per cent of the width) between columns of text by the longest text of each. When their needs don't
 * fit, the columns that need least get what they need and the others share the rest equally.
 */
function splitRoom(room: number, rows: Rows, columns: readonly number[]): number[] {
  const needs = columns.map((column) => AROUND_TEXT + CHARACTER * longestIn(rows, column));
  const sum = needs.reduce((total, need) => total + need, 0);
  if (sum <= room) return needs.map((need) => (room * need) / sum);
  let left = room;
  let most = 0;
  for (const [index, need] of [...needs].sort((a, b) => a - b).entries()) {
    most = left / (needs.length - index);
    if (need > most) break;
    left -= need;
  }
  return needs.map((need) => Math.min(need, most));
}

/** One row for each activity; null without activities. `hasAudiences` adds a column with the target groups. */
export function activityTable(
  label: string,
  activities: readonly Activity[],
  wording: Wording,
  hasAudiences = false,
): TableBlock | null {
  if (activities.length === 0) return null;
  const { words } = wording;
  const rows = activities.map((activity) => {
    const [date, type, place, parties, amount, id] = activityCells(activity, wording);
    const audiences = plain(activity.audiences.join(", ") || words.missing.place);
    return hasAudiences
      ? [date, type, place, parties, audiences, amount, id]
      : [date, type, place, parties, amount, id];
  });
  const last = idShare(rows);
  const room = 100 - DATE - AMOUNT - last;
  const [type = 0, place = 0, parties = 0, audiences] = splitRoom(room, rows, hasAudiences ? [1, 2, 3, 4] : [1, 2, 3]);
  return {
    kind: "table",
    label,
    columns: [
      { header: words.rows.date, share: DATE, isUnbroken: true },
      { header: words.rows.type, share: type },
      { header: words.rows.place, share: place },
      { header: words.rows.parties, share: parties },
      ...(audiences === undefined ? [] : [{ header: words.rows.audiences, share: audiences }]),
      { header: words.rows.amount, share: AMOUNT, isNumber: true },
      { header: words.rows.id, share: last, isUnbroken: true },
    ],
    rows,
    staysWhole: activities.length <= MOST_ROWS_KEPT_TOGETHER,
  };
}

interface ExplainedRow {
  readonly activity: Activity;
  readonly why: string;
}

function explainedTable(
  label: string,
  header: string,
  rows: readonly ExplainedRow[],
  wording: Wording,
): TableBlock | null {
  if (rows.length === 0) return null;
  const { words } = wording;
  const cells = rows.map(({ activity, why }) => {
    const [date, type, place, , , id] = activityCells(activity, wording);
    return [date, type, place, plain(why), id];
  });
  const last = idShare(cells);
  const [type = 0, place = 0, reason = 0] = splitRoom(100 - DATE - last, cells, [1, 2, 3]);
  return {
    kind: "table",
    label,
    columns: [
      { header: words.rows.date, share: DATE, isUnbroken: true },
      { header: words.rows.type, share: type },
      { header: words.rows.place, share: place },
      { header, share: reason },
      { header: words.rows.id, share: last, isUnbroken: true },
    ],
    rows: cells,
    staysWhole: rows.length <= MOST_ROWS_KEPT_TOGETHER,
  };
}

/** Why the activity didn't count; parties that were absent are named: "Socialtjänst deltog inte". */
export function whyNearMiss(
  { activity, reasons }: NearMiss,
  { commitment }: Judgement,
  settings: Settings,
  wording: Wording,
): string {
  const texts = reasons.map((reason) => {
    if (reason !== "party") return wording.judging.nearMisses[reason];
    const absent = absentParties(commitment, activity.parties, settings.memberOf);
    return wording.words.rows.absent(listText(absent, wording));
  });
  return texts.join(", ");
}

/** What the activity lacks before it can be judged: "platstyp saknas". */
export function whyUnresolved({ reasons }: Unresolved, { judging }: Wording): string {
  return reasons.map((reason) => judging.unresolved[reason]).join(", ");
}

/** The activities that failed one or more of the promise's conditions, each with the reasons; null without any. */
export function nearMissTable(judgement: Judgement, settings: Settings, wording: Wording): TableBlock | null {
  const { rows } = wording.words;
  return explainedTable(
    rows.labels(rows.nearMisses, judgement.commitment.id),
    rows.reason,
    judgement.rows.nearMisses.map((row) => ({
      activity: row.activity,
      why: formatCapital(whyNearMiss(row, judgement, settings, wording)),
    })),
    wording,
  );
}

/** The activities that can't be judged yet, each with what is unclear; null without any. */
export function unresolvedTable(judgement: Judgement, wording: Wording): TableBlock | null {
  const { rows } = wording.words;
  return explainedTable(
    rows.labels(rows.unresolved, judgement.commitment.id),
    rows.unclear,
    judgement.rows.unresolved.map((row) => ({
      activity: row.activity,
      why: formatCapital(whyUnresolved(row, wording)),
    })),
    wording,
  );
}
