// The menu's Ny period, in a Sheet: a copy of the workbook that has ended becomes next period's.
import { fail, type Reply, succeed } from "../contract/reply";
import type { Period } from "../domain/calendar/periods";
import { type NextPeriod, type NotYet, planNextPeriod } from "../workbook/next-period/plan-next-period";
import type { Ports } from "./ports";
import { refreshWithin } from "./refresh-summary";

/** The period that would begin, or why none can. */
export function periodToBegin({ workbook, clock }: Ports): Reply<Period | NotYet> {
  if (!workbook.isSetUp()) return fail("workbookIncomplete");
  const plan = planNextPeriod(workbook.readForCheck().tabs, clock.today());
  return succeed("problem" in plan ? plan : plan.period);
}

/** Empties the log of this very workbook and moves its days, when somebody has said that the period's own is kept. */
export function beginPeriod(ports: Ports): Reply<NextPeriod | NotYet> {
  const { workbook, lock, clock } = ports;
  return lock.hold((): Reply<NextPeriod | NotYet> => {
    const plan = planNextPeriod(workbook.readForCheck().tabs, clock.today());
    if ("problem" in plan) return succeed(plan);
    const begun = workbook.beginPeriod(plan);
    if (!begun.ok) return begun;
    refreshWithin(ports);
    return succeed(plan);
  });
}
