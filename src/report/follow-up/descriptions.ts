// The descriptions (`Beskrivning`) that a document prints, and the document without some of them: the guard against
// personal data knows no names, so a person looks them through.
import type { Activity } from "../../domain/book/activity";
import { findPersonalData } from "../../domain/checks/personal-data";
import { type PromiseReport, promisesOf, type ReportModel } from "../../domain/follow-up/model";

/** Whether a row's description is left out. */
export type LeavesOut = (row: Activity) => boolean;

/** When more rows than this counted, only the appendix lists them one by one, without descriptions. */
const MOST_ROWS_IN_PLACE = 12;

/** Whether the rows that counted are so many that only their places and months are told. */
export function areMany({ judgement }: Pick<PromiseReport, "judgement">): boolean {
  return judgement.rows.counted.length > MOST_ROWS_IN_PLACE;
}

/** What the row says came of it; empty where it seems to say something about a person. */
export function printableNote({ note }: Activity): string {
  return findPersonalData(note).length > 0 ? "" : note;
}

/** The rows with a description to print, each once, by date. */
export function describedAmong(rows: readonly Activity[]): Activity[] {
  const byId = new Map(rows.filter((row) => printableNote(row) !== "").map((row) => [row.id, row]));
  return [...byId.values()].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** The rows whose description the follow-up prints. */
export function describedRows(model: ReportModel): Activity[] {
  return describedAmong(promisesOf(model).flatMap((report) => (areMany(report) ? [] : report.judgement.rows.counted)));
}

/** The row without its description, where that is left out. */
export function withoutDescription(row: Activity, leavesOut: LeavesOut): Activity {
  return leavesOut(row) ? { ...row, note: "" } : row;
}

/** The model as it is printed without the descriptions that are left out. */
export function withoutDescriptions(model: ReportModel, leavesOut: LeavesOut): ReportModel {
  const told = (report: PromiseReport): PromiseReport => {
    const { rows } = report.judgement;
    const counted = rows.counted.map((row) => withoutDescription(row, leavesOut));
    return { ...report, judgement: { ...report.judgement, rows: { ...rows, counted } } };
  };
  return { ...model, focuses: model.focuses.map((focus) => ({ ...focus, promises: focus.promises.map(told) })) };
}
