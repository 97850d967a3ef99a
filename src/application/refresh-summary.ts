// The summary made new: rows typed by hand get their IDs first, so that the summary can name them.
import { fail, type Reply, succeed } from "../contract/reply";
import type { SidebarData } from "../contract/server-api";
import { summarize } from "../domain/summary";
import type { Ports } from "./ports";

/** Fails with `workbookIncomplete` where *Kom igång* has never been run: a strange sheet is left alone. */
export function refreshSummary({ workbook, lock, clock, memory }: Ports): Reply<SidebarData> {
  if (!workbook.isSetUp()) return fail("workbookIncomplete");
  const today = clock.today();
  return lock.hold(() => {
    const book = workbook.readAndFill(today);
    workbook.writeSummary(summarize(book, today), clock.now(), book.settings.language);
    return succeed({ today, book, me: memory.me() });
  });
}
