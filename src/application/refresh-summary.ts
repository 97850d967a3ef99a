// The summary made new: rows typed by hand get their IDs first, so that the summary can name them.
import { type Reply, succeed } from "../contract/reply";
import type { SidebarData } from "../contract/server-api";
import { summarize } from "../domain/summary";
import type { Ports } from "./ports";

export function refreshSummary({ workbook, lock, clock, memory }: Ports): Reply<SidebarData> {
  const today = clock.today();
  return lock.hold(() => {
    workbook.fillGaps(today);
    const book = workbook.read("judging", today);
    workbook.writeSummary(summarize(book, today), book.settings.language);
    return succeed({ today, book, me: memory.me() });
  });
}
