// Somebody typed in a tab: days are written as days, what is missing is filled in, the change is noted.
import { fail, type Reply, succeed } from "../contract/reply";
import type { HandEdit } from "../domain/hand-edit";
import type { Ports } from "./ports";
import { refreshWithin } from "./refresh-summary";

/** Fails with `workbookIncomplete` where *Kom igång* has never been run: a strange sheet is left alone. */
export function takeInEdit(ports: Ports, edit: HandEdit): Reply<null> {
  const { workbook, lock, clock, memory } = ports;
  if (!workbook.isSetUp()) return fail("workbookIncomplete");
  return lock.hold(() => {
    workbook.tidyDates(edit, clock.today());
    refreshWithin(ports, edit);
    workbook.logEdit(edit, memory.me(), clock.now());
    return succeed(null);
  });
}
