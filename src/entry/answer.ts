// Every public function works through here: it gets Google's services, and it always answers.
import type { Ports } from "../application/ports";
import { isTooLarge } from "../contract/crossing";
import { packReply } from "../contract/packed-rows";
import { fail, type Reply } from "../contract/reply";
import { tabsThatRefused } from "../google/cells/closed-tabs";
import { notGranted } from "../google/permissions";
import { scriptClock } from "../google/ports/clock";
import { driveDocuments } from "../google/ports/documents";
import { workbookLock } from "../google/ports/lock";
import { cachedLogEnd } from "../google/ports/log-end";
import { userMemory } from "../google/ports/memory";
import { planMeans } from "../google/ports/plan-means";
import { sheetRecords } from "../google/ports/records";
import { retryMarks } from "../google/ports/retries";
import { snapshotCache } from "../google/ports/snapshots";
import { waitingInProperties } from "../google/ports/waiting";
import { sheetWorkbook } from "../google/ports/workbook";
import { refusalToReaders } from "../google/rights";

function ports(): Ports {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const logEnd = cachedLogEnd();
  return {
    workbook: sheetWorkbook(spreadsheet),
    records: sheetRecords(spreadsheet, logEnd.rows),
    lock: workbookLock,
    waiting: waitingInProperties(),
    clock: scriptClock(),
    memory: userMemory,
    retries: retryMarks(logEnd),
    snapshots: snapshotCache,
    documents: driveDocuments,
    means: planMeans,
  };
}

/**
 * What the services or a bug throw becomes the code `unexpected`, with its message as the detail, `notGranted`
 * with what isn't allowed, or `protected` with the tabs that refused to be written. Whoever asks from the web and may not
 * write in the sheet gets `readOnly`, and the work isn't begun.
 */
export function answer<T>(work: (ports: Ports) => Reply<T>): Reply<T> {
  try {
    const refusal = refusalToReaders();
    if (refusal) return refusal;
    const reply = packReply(work(ports()));
    return isTooLarge(reply) ? fail("tooLarge") : reply;
  } catch (error) {
    console.error(error);
    const forbidden = notGranted(error);
    if (forbidden) return forbidden;
    const closed = tabsThatRefused(error);
    if (closed.length > 0) return fail("protected", closed.join(", "));
    return fail("unexpected", error instanceof Error ? error.message : String(error));
  }
}
