// Makes the summary new: reads the workbook, plans what to change, and applies the plan.

import { syncInput } from "../contract/inputs";
import { personalNumbersIn, refusingPersons } from "../contract/personal-numbers";
import { fail, type Reply, succeed } from "../contract/reply";
import type { CurrentBook, Remembered } from "../contract/server-api";
import { validate } from "../contract/validation";
import type { Book } from "../domain/book/book";
import type { HandEdit } from "../domain/book/hand-edit";
import { CHANGE_LOG } from "../workbook/schema/tabs";
import type { TypedEdit } from "./plans/plan";
import { planRefresh } from "./plans/plan-refresh";
import type { Ports } from "./ports";
import { waitingEdits } from "./waiting-edits";

/** The book as it is after a refresh. */
export interface Refreshed {
  readonly book: Book;
  /** Tabs that are protected against whoever refreshed: what was to be written there isn't. */
  readonly closed: readonly string[];
}

/**
 * Refreshes a workbook whose lock the caller holds. `edit` is what somebody has just typed, null when nothing was; edits
 * that have been waiting are seen to as well.
 */
export function refreshWithin(ports: Ports, edit: TypedEdit | null = null): Refreshed {
  const { workbook, clock, snapshots, means } = ports;
  const [today, now] = [clock.today(), clock.now()];
  const source = workbook.readForRefresh();
  const typed = [...waitingEdits(source.kept), ...(edit ? [edit] : [])];
  const plan = planRefresh(source, { today, now, typed }, means);
  const closed = workbook.applyRefresh(plan);
  snapshots.keep(plan, today);
  return { book: plan.book, closed };
}

/**
 * Fails with `workbookIncomplete` where *Kom igång* has never been run, so that a sheet that isn't ours is left alone.
 */
export function refreshSummary(ports: Ports): Reply<Refreshed> {
  if (!ports.workbook.isSetUp()) return fail("workbookIncomplete");
  return ports.lock.hold(() => succeed(refreshWithin(ports)));
}

/** Whether the reply says that somebody else held the lock. */
const isBusy = (reply: Reply<unknown>) => !reply.ok && reply.error.code === "busy";

/**
 * Refreshes after an edit made by hand. While somebody else holds the lock the edit is left for the next refresh, which
 * may be this one: whoever gets the lock sees to all that wait, and those who were overtaken end at once. Several people
 * who type at the same time so make a few refreshes and not one for each cell. Answers with the tabs that are protected
 * against whoever typed.
 */
export function refreshAfterEdit(ports: Ports, edit: HandEdit): Reply<readonly string[]> {
  const { workbook, lock, memory, clock, waiting } = ports;
  if (!workbook.isSetUp()) return fail("workbookIncomplete");
  const typed = { edit, by: memory.me(), at: clock.now() };
  const refresh = (own: TypedEdit | null) => (): Reply<readonly string[]> => {
    const { closed } = refreshWithin(ports, own);
    // Whoever may write in the log gives the edit its line.
    if (own && closed.includes(CHANGE_LOG.name)) waiting.leave(own);
    return succeed(closed);
  };
  const first = lock.hold(refresh(typed), "now");
  if (!isBusy(first)) return first;
  const key = waiting.leave(typed);
  const second = lock.hold(() => (waiting.isLeft(key) ? refresh(null)() : succeed([])), "edit");
  return isBusy(second) ? succeed([]) : second;
}

/**
 * The call a page makes after a save, without waiting for it. It remembers what the person chose, and answers with the
 * whole book, in which others' new rows are too.
 */
export function syncSummary(ports: Ports, input: unknown): Reply<CurrentBook & Partial<Remembered>> {
  const news = refusingPersons(validate(syncInput, input ?? {}), ({ me, choices = {} }) => [
    ...personalNumbersIn({ me }),
    ...personalNumbersIn(choices, "choices."),
  ]);
  if (!news.ok) return news;
  const refreshed = refreshSummary(ports);
  if (!refreshed.ok) return refreshed;
  const remembered = Object.keys(news.value).length > 0 ? ports.memory.keep(news.value) : {};
  return succeed({ today: ports.clock.today(), book: refreshed.value.book, ...remembered });
}
