// A made document as the log of follow-ups takes it.
import type { FollowUpInput } from "../../contract/inputs";
import type { FollowUpType } from "../../domain/book/follow-ups";
import { EVIDENCE_LIMIT } from "../../domain/book/limits";
import type { PlainDate } from "../../domain/calendar/plain-date";
import { evidenceRows } from "../../domain/evidence/evidence";
import { promisesOf } from "../../domain/follow-up/model";
import type { ComposedReport } from "../../report/follow-up/compose";
import { sha256 } from "../shared/sha256";

export interface FollowUpDraft {
  readonly asOf: PlainDate;
  readonly type: FollowUpType;
  readonly by: string;
  readonly report: Pick<ComposedReport, "document" | "model" | "checksum" | "fileName">;
}

/**
 * What is logged of the draft. The rows it rests on are logged only when all of them fit: with a part of them, a later
 * comparison would report rows as new that were there all along.
 *
 * @param id The follow-up's ID, the same each time that an attempt is tried again.
 */
export async function followUpInput({ asOf, type, by, report }: FollowUpDraft, id: string): Promise<FollowUpInput> {
  const evidence = await evidenceRows(promisesOf(report.model), sha256);
  return {
    id,
    asOf,
    type,
    fileName: report.fileName,
    checksum: report.checksum,
    by: by.trim(),
    ...(evidence.length <= EVIDENCE_LIMIT && { evidence }),
  };
}
