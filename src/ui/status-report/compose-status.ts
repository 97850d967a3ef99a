// The status report in the form that delivery takes: the document, its model and the checksum of its rows.
import type { Book } from "../../domain/book/book";
import type { PlainDate } from "../../domain/calendar/plain-date";
import { reportBasis } from "../../domain/evidence/basis";
import { promisesOf } from "../../domain/follow-up/model";
import type { ComposedReport } from "../../report/follow-up/compose";
import type { LeavesOut } from "../../report/follow-up/descriptions";
import { statusPage } from "../../report/status/status-page";
import { sha256 } from "../shared/sha256";

/** A status report asks for no reasons; only the follow-up does. */
export async function composeStatus(book: Book, asOf: PlainDate, leavesOut: LeavesOut): Promise<ComposedReport> {
  const { report, document, name } = statusPage(book, asOf, book.settings.language, leavesOut);
  const { model } = report;
  const checksum = await sha256(reportBasis(asOf, promisesOf(model)));
  return { document, model, checksum, fileName: `${name}.docx`, withoutReason: [] };
}
