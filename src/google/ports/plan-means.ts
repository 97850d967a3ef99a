// What plans need beside the workbook: the notes' texts, the words of Ändringslogg, new IDs and checksums.
import type { PlanMeans } from "../../application/plans/plan";
import { makeId } from "../../domain/book/ids";
import { isNoteOf, isOutdatedNote, outdatedNote } from "../../i18n/sentences/evidence";
import { isRowNote, rowNote } from "../../i18n/sentences/row-note";
import { changeLog } from "../../i18n/sv/change-log";
import { sha256 } from "../cells/sha256";

export const planMeans: PlanMeans = {
  notes: { rowNote, isRowNote, outdatedNote, isOutdatedNote, isNoteOf },
  changeLog,
  newId: (prefix) => makeId(prefix, Math.random),
  sha256,
};
