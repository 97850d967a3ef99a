// Tables of activities: what counted, what almost did and why, what nobody can say yet.
import type { Activity } from "../domain/activity";
import type { Settings } from "../domain/book";
import type { Judgement, NearMiss, Unresolved } from "../domain/judgement";
import { absentParties } from "../domain/relate";
import { formatNumber } from "../i18n/figures";
import { plain, type TableBlock, type Text, textOf } from "./blocks";
import { listText, type Wording } from "./wording";

/** More rows than this may go on to the next page. */
const MOST_ROWS_KEPT_TOGETHER = 6;

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

/** Room that two columns of text share, split by their longest texts; neither gets less than a third of it. */
function splitRoom(room: number, rows: readonly (readonly Text[])[], left: number, right: number): [number, number] {
  const longest = (column: number) => Math.max(1, ...rows.map((row) => textOf(row[column] ?? []).length));
  const share = longest(left) / (longest(left) + longest(right));
  const clamped = Math.min(2 / 3, Math.max(1 / 3, share));
  return [room * clamped, room * (1 - clamped)];
}

/** Null when there is nothing to show. With `hasAudiences` each row says which target groups it was for. */
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
  const [place, parties] = splitRoom(hasAudiences ? 35 : 49, rows, 2, 3);
  return {
    kind: "table",
    label,
    columns: [
      { header: words.rows.date, share: 12.5 },
      { header: words.rows.type, share: 18 },
      { header: words.rows.place, share: place },
      { header: words.rows.parties, share: parties },
      ...(hasAudiences ? [{ header: words.rows.audiences, share: 14 }] : []),
      { header: words.rows.amount, share: 7.5, isNumber: true },
      { header: words.rows.id, share: 13 },
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
  const [place, reason] = splitRoom(56.5, cells, 2, 3);
  return {
    kind: "table",
    label,
    columns: [
      { header: words.rows.date, share: 12.5 },
      { header: words.rows.type, share: 18 },
      { header: words.rows.place, share: place },
      { header, share: reason },
      { header: words.rows.id, share: 13 },
    ],
    rows: cells,
    staysWhole: rows.length <= MOST_ROWS_KEPT_TOGETHER,
  };
}

/** "Socialtjänst deltog inte"; the other reasons in the judge's own words. */
function whyNearMiss({ activity, reasons }: NearMiss, { commitment }: Judgement, settings: Settings, wording: Wording) {
  const texts = reasons.map((reason) => {
    if (reason !== "party") return wording.judging.nearMisses[reason];
    const absent = absentParties(commitment, activity.parties, settings.memberOf);
    return wording.words.rows.absent(listText(absent, wording));
  });
  return capitalized(texts.join(", "));
}

function whyUnresolved({ reasons }: Unresolved, { judging }: Wording): string {
  return capitalized(reasons.map((reason) => judging.unresolved[reason]).join(", "));
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function nearMissTable(judgement: Judgement, settings: Settings, wording: Wording): TableBlock | null {
  const { rows } = wording.words;
  return explainedTable(
    rows.labels(rows.nearMisses, judgement.commitment.id),
    rows.reason,
    judgement.rows.nearMisses.map((row) => ({
      activity: row.activity,
      why: whyNearMiss(row, judgement, settings, wording),
    })),
    wording,
  );
}

export function unresolvedTable(judgement: Judgement, wording: Wording): TableBlock | null {
  const { rows } = wording.words;
  return explainedTable(
    rows.labels(rows.unresolved, judgement.commitment.id),
    rows.unclear,
    judgement.rows.unresolved.map((row) => ({ activity: row.activity, why: whyUnresolved(row, wording) })),
    wording,
  );
}
