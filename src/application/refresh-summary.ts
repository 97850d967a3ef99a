// The summary made new: read, planned, applied. Rows typed by hand get their IDs on the way, so that it can name them.

import { syncInput } from "../contract/inputs";
import { fail, type Reply, succeed } from "../contract/reply";
import type { CurrentBook, Remembered } from "../contract/server-api";
import { validate } from "../contract/validation";
import type { Book } from "../domain/book/book";
import type { HandEdit } from "../domain/book/hand-edit";
import { planRefresh } from "./plan-refresh";
import type { Ports } from "./ports";

/** Within the lock. `edit`: what somebody has just typed. */
export function refreshWithin(ports: Ports, edit: HandEdit | null = null): Book {
  const { workbook, clock, memory, snapshots, means } = ports;
  const [today, now] = [clock.today(), clock.now()];
  const typed = edit && { edit, by: memory.me() };
  const plan = planRefresh(workbook.readForRefresh(edit), { today, now, typed }, means);
  workbook.applyRefresh(plan);
  snapshots.keep(plan.book, today, now);
  return plan.book;
}

/** Fails with `workbookIncomplete` where *Kom igång* has never been run: a strange sheet is left alone. */
export function refreshSummary(ports: Ports, edit: HandEdit | null = null): Reply<Book> {
  if (!ports.workbook.isSetUp()) return fail("workbookIncomplete");
  return ports.lock.hold(() => succeed(refreshWithin(ports, edit)));
}

/** The call that follows a save, and that nobody waits for: what I chose is remembered, others' rows come along. */
export function syncSummary(ports: Ports, input: unknown): Reply<CurrentBook & Partial<Remembered>> {
  const news = validate(syncInput, input ?? {});
  if (!news.ok) return news;
  const refreshed = refreshSummary(ports);
  if (!refreshed.ok) return refreshed;
  const remembered = Object.keys(news.value).length > 0 ? ports.memory.keep(news.value) : {};
  return succeed({ today: ports.clock.today(), book: refreshed.value, ...remembered });
}
