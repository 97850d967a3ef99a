// Makes the summary new: reads the workbook, plans what to change, and applies the plan.

import { syncInput } from "../contract/inputs";
import { fail, type Reply, succeed } from "../contract/reply";
import type { CurrentBook, Remembered } from "../contract/server-api";
import { validate } from "../contract/validation";
import type { Book } from "../domain/book/book";
import type { HandEdit } from "../domain/book/hand-edit";
import { planRefresh } from "./plan-refresh";
import type { Ports } from "./ports";

/**
 * Refreshes a workbook whose lock the caller holds, and answers with the book as it then is. `edit` is what somebody
 * has just typed, null when nothing was.
 */
export function refreshWithin(ports: Ports, edit: HandEdit | null = null): Book {
  const { workbook, clock, memory, snapshots, means } = ports;
  const [today, now] = [clock.today(), clock.now()];
  const typed = edit && { edit, by: memory.me() };
  const plan = planRefresh(workbook.readForRefresh(edit), { today, now, typed }, means);
  workbook.applyRefresh(plan);
  snapshots.keep(plan, today);
  return plan.book;
}

/**
 * Fails with `workbookIncomplete` where *Kom igång* has never been run, so that a sheet that isn't ours is left alone.
 */
export function refreshSummary(ports: Ports, edit: HandEdit | null = null): Reply<Book> {
  if (!ports.workbook.isSetUp()) return fail("workbookIncomplete");
  return ports.lock.hold(() => succeed(refreshWithin(ports, edit)));
}

/**
 * The call a page makes after a save, without waiting for it. It remembers what the person chose, and answers with the
 * whole book, in which others' new rows are too.
 */
export function syncSummary(ports: Ports, input: unknown): Reply<CurrentBook & Partial<Remembered>> {
  const news = validate(syncInput, input ?? {});
  if (!news.ok) return news;
  const refreshed = refreshSummary(ports);
  if (!refreshed.ok) return refreshed;
  const remembered = Object.keys(news.value).length > 0 ? ports.memory.keep(news.value) : {};
  return succeed({ today: ports.clock.today(), book: refreshed.value, ...remembered });
}
